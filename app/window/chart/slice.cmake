simul_slice(chart
    PAINT
        chart_layout
        chart_painter
        chart_picture
        chart_scale)
