#pragma once

#include <vector>

#include <QPolygonF>
#include <QSizeF>

#include "app/window/chart/paint/chart_picture.hpp"
#include "app/window/look/paint/theme.hpp"

class QPainter;

namespace simul::paint {

/// One curve of times over a count, on a scale where each line is twice as long as the one below: equal
/// distances are equal factors. Others, to compare, lie behind it in grey.
struct SmallChart {
    ChartInk ink = ChartInk::right;
    QPolygonF curve;
    std::vector<QPolygonF> behind;
    double x_to = 1;
    double y_from = 1;
    double y_to = 2;
    double knee = 0;
    double here = -1;
    RealSecond second{};    ///< what times read as; 0: as in the hall
    bool has_axis = false;  ///< numbers below it
};

void paint_small_chart(QPainter& painter, const SmallChart& chart, QSizeF size, const Theme& theme);

}  // namespace simul::paint
