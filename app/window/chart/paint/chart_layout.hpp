#pragma once

#include <vector>

#include <QRectF>
#include <QSizeF>

#include "app/window/chart/paint/chart_picture.hpp"

namespace simul::paint {

/// Where the parts of a chart are, in logical pixels.
struct ChartLayout {
    struct Plot {
        QRectF title;  ///< the row above it
        QRectF area;
        ChartScale y;
    };
    ChartScale x;
    std::vector<Plot> plots;
    QRectF axis;  ///< the row of tick labels below the last plot

    bool is_empty() const { return plots.empty(); }
};

/// Where there is little room, the first plot alone is laid out. `unit` is the theme's.
ChartLayout lay_out_chart(const ChartPicture& picture, QSizeF size, double unit);

}  // namespace simul::paint
