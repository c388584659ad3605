#include "app/window/chart/paint/small_chart.hpp"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "app/window/look/paint/text.hpp"

namespace simul::paint {
namespace {

constexpr double small_gutter = 44;
constexpr double small_axis = 16;
constexpr double small_line_y = 3;
constexpr double small_tick_y = 15;
constexpr double small_tick_x = 48;

}  // namespace

void paint_small_chart(QPainter& painter, const SmallChart& chart, QSizeF size, const Theme& theme) {
    const auto px = [&](double pixels) { return pixels * theme.unit; };
    const QRectF area{px(small_gutter), px(4), size.width() - px(small_gutter + 8),
                      size.height() - px(8) - (chart.has_axis ? px(small_axis) : 0)};
    if (area.width() < 20 || area.height() < 12 || !(chart.y_to > chart.y_from) || !(chart.y_from > 0))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    Letters letters{ui_font(px(10.5))};
    const ChartScale x{0, std::max(chart.x_to, 1.0), area.left(), area.right(), false};
    const ChartScale y{chart.y_from, chart.y_to, area.bottom(), area.top(), true, chart.second};
    painter.setPen(QPen{theme.panel_edge, theme.hair});
    for (const ChartTick& tick : chart_ticks(y, ChartNumber::time, px(small_line_y))) {
        const double at = std::round(y.at(tick.value)) + .5;
        painter.drawLine(QPointF{area.left(), at}, {area.right(), at});
    }
    painter.setPen(theme.text_soft);
    for (const ChartTick& tick : chart_ticks(y, ChartNumber::time, px(small_tick_y)))
        draw_tabular(painter,
                     {0, y.at(tick.value) - letters.height() / 2, area.left() - px(5), letters.height()},
                     tick.label, letters, Qt::AlignRight | Qt::AlignVCenter);
    if (chart.has_axis)
        for (const ChartTick& tick : chart_ticks(x, ChartNumber::count, px(small_tick_x)))
            draw_tabular(painter,
                         {x.at(tick.value) - px(30), area.bottom() + px(3), px(60), letters.height()},
                         tick.label, letters, Qt::AlignHCenter | Qt::AlignVCenter);
    const auto draw = [&](const QPolygonF& curve, const QPen& pen) {
        QPolygonF line;
        line.reserve(curve.size());
        for (const QPointF& point : curve) line << QPointF{x.at(point.x()), y.at(point.y())};
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
    };
    if (chart.knee > 1 && chart.knee < chart.x_to) {
        const double at = std::round(x.at(chart.knee)) + .5;
        painter.setPen(QPen{theme.text_soft, theme.hair, Qt::DashLine});
        painter.drawLine(QPointF{at, area.top()}, {at, area.bottom()});
    }
    for (const QPolygonF& other : chart.behind) draw(other, {theme.idle, theme.line * .75});
    const QColor colour = chart.ink == ChartInk::left    ? theme.text_soft
                          : chart.ink == ChartInk::right ? theme.accent
                                                         : theme.waiting;
    draw(chart.curve, {colour, theme.line, chart.ink == ChartInk::wrong ? Qt::DashLine : Qt::SolidLine});
    const auto here = std::ranges::find(chart.curve, chart.here, [](const QPointF& at) { return at.x(); });
    if (here == chart.curve.end()) return;
    painter.setPen(QPen{colour, theme.line});
    painter.setBrush(theme.panel);
    painter.drawEllipse(QPointF{x.at(here->x()), y.at(here->y())}, px(4), px(4));
}

}  // namespace simul::paint
