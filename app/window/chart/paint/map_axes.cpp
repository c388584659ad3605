#include <algorithm>
#include <cmath>

#include "app/window/chart/paint/map_colours.hpp"
#include "app/window/chart/paint/map_pen.hpp"

namespace simul::paint {
namespace {

constexpr double map_tick_x = 48;
constexpr double map_tick_y = 26;

void paint_pill(const MapPen& p, const QRectF& pill, const QString& text) {
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.theme.accent);
    p.painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    p.painter.setPen(p.theme.on_accent);
    draw_tabular(p.painter, pill, text, p.bold(), Qt::AlignHCenter | Qt::AlignVCenter);
}

void paint_x(const MapPen& p) {
    const QRectF& area = p.layout.area;
    const double height = p.small().height() + p.px(4);
    const double top = area.bottom() + p.px(6);
    const double pill_width = p.bold().tabular_width(p.picture.here_x) + p.px(18);
    const bool has_pill = p.is_on_map(p.picture.here);
    const double pill_x = p.layout.x.at(p.picture.here.x());
    for (const ChartTick& tick : chart_ticks(p.layout.x, p.picture.x_number, p.px(map_tick_x))) {
        const double x = std::round(p.layout.x.at(tick.value)) + .5;
        const double width = p.small().width(tick.label);
        p.painter.setPen(QPen{p.theme.text_soft, p.theme.hair});
        p.painter.drawLine(QPointF{x, area.bottom()}, {x, area.bottom() + p.px(4)});
        if (has_pill && std::abs(x - pill_x) < (pill_width + width) / 2 + p.px(4)) continue;
        // The last label aligns inward.
        const double left = std::min(x - width / 2, area.right() - width);
        draw_tabular(p.painter, {left - p.px(8), top, width + p.px(16), height}, tick.label, p.small(),
                     Qt::AlignHCenter | Qt::AlignVCenter);
    }
    if (has_pill)
        paint_pill(p, {pill_x - pill_width / 2, top, pill_width, height + p.px(2)}, p.picture.here_x);
}

void paint_y(const MapPen& p) {
    const QRectF& area = p.layout.area;
    const double height = p.small().height() + p.px(4);
    const double pill_width = std::min(p.bold().tabular_width(p.picture.here_y) + p.px(14), area.left());
    const bool has_pill = p.is_on_map(p.picture.here);
    const double pill_y = p.layout.y.at(p.picture.here.y());
    for (const ChartTick& tick : chart_ticks(p.layout.y, p.picture.y_number, p.px(map_tick_y))) {
        const double y = std::round(p.layout.y.at(tick.value)) + .5;
        p.painter.setPen(QPen{p.theme.text_soft, p.theme.hair});
        p.painter.drawLine(QPointF{area.left() - p.px(4), y}, {area.left(), y});
        if (has_pill && std::abs(y - pill_y) < height + p.px(2)) continue;
        const double top = std::clamp(y - height / 2, area.top() - p.px(3), area.bottom() + p.px(3) - height);
        draw_tabular(p.painter, {0, top, area.left() - p.px(8), height}, tick.label, p.small(),
                     Qt::AlignRight | Qt::AlignVCenter);
    }
    if (has_pill)
        paint_pill(p, {area.left() - p.px(4) - pill_width, pill_y - height / 2, pill_width, height},
                   p.picture.here_y);
}

}  // namespace

void paint_map_axes(const MapPen& p) {
    paint_x(p);
    paint_y(p);
}

void paint_map_key(const MapPen& p) {
    const QRectF& key = p.layout.key;
    if (key.isEmpty()) return;
    const ChartScale scale{1, 100, key.bottom(), key.top(), true};
    p.painter.setRenderHint(QPainter::Antialiasing, false);
    for (double y = key.top(); y < key.bottom(); y += 1)
        p.painter.fillRect(QRectF{key.left(), y, key.width(), 1}, map_colour(scale.value(y), p.theme));
    p.painter.setRenderHint(QPainter::Antialiasing);
    p.painter.setPen(QPen{p.theme.panel_edge, p.theme.hair});
    p.painter.setBrush(Qt::NoBrush);
    p.painter.drawRect(key);
    const double height = p.small().height();
    for (const ChartTick& tick : chart_ticks(scale, ChartNumber::factor, p.px(map_tick_y))) {
        const double y = scale.at(tick.value);
        p.painter.setPen(p.theme.text_soft);
        draw_tabular(p.painter, {key.right() + p.px(6), y - height / 2, p.px(84), height},
                     tick.value == 1 ? p.picture.no_gain : tick.label, p.small(),
                     Qt::AlignLeft | Qt::AlignVCenter);
    }
    p.painter.setPen(p.theme.text);
    draw_elided(p.painter, {key.left() - p.px(8), key.top() - height - p.px(8), p.px(110), height},
                p.picture.key, p.bold(), Qt::AlignLeft | Qt::AlignVCenter);
    const double value = p.value_under(p.at(p.picture.here));
    if (!std::isfinite(value)) return;
    const double y = scale.at(std::clamp(value, 1.0, 100.0));
    QPolygonF mark;
    mark << QPointF{key.left() - p.px(2), y} << QPointF{key.left() - p.px(10), y - p.px(5)}
         << QPointF{key.left() - p.px(10), y + p.px(5)};
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.theme.text);
    p.painter.drawPolygon(mark);
}

void paint_map_profiles(const MapPen& p) {
    if (p.layout.x_profile.isEmpty() || !p.is_on_map(p.picture.here)) return;
    const std::size_t columns = p.picture.grid.xs.size();
    const std::size_t cell = p.layout.cell_at(p.at(p.picture.here));
    if (cell >= p.picture.grid.values.size()) return;
    const std::size_t here_column = cell % columns;
    const std::size_t here_row = cell / columns;
    double most = 1;
    QPolygonF across;
    QPolygonF up;
    for (std::size_t i = 0; i < columns; ++i)
        if (const double value = p.picture.grid.at(i, here_row); std::isfinite(value)) {
            most = std::max(most, value);
            across << QPointF{p.layout.x.at(p.picture.grid.xs[i]), value};
        }
    for (std::size_t i = 0; i < p.picture.grid.ys.size(); ++i)
        if (const double value = p.picture.grid.at(here_column, i); std::isfinite(value)) {
            most = std::max(most, value);
            up << QPointF{value, p.layout.y.at(p.picture.grid.ys[i])};
        }
    const QRectF& top = p.layout.x_profile;
    const QRectF& side = p.layout.y_profile;
    const ChartScale upward{0, 1.05 * most, top.bottom(), top.top(), false};
    const ChartScale rightward{0, 1.05 * most, side.left(), side.right(), false};
    const double height = p.small().height();
    for (const ChartTick& tick : chart_ticks(upward, ChartNumber::factor, p.px(24))) {
        const double y = std::round(upward.at(tick.value)) + .5;
        p.painter.setPen(QPen{p.theme.panel_edge, p.theme.hair});
        p.painter.drawLine(QPointF{top.left(), y}, {top.right(), y});
        p.painter.setPen(p.theme.text_soft);
        draw_tabular(p.painter, {0, y - height / 2, top.left() - p.px(8), height}, tick.label, p.small(),
                     Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const ChartTick& tick : chart_ticks(rightward, ChartNumber::factor, p.px(40))) {
        const double x = std::round(rightward.at(tick.value)) + .5;
        p.painter.setPen(QPen{p.theme.panel_edge, p.theme.hair});
        p.painter.drawLine(QPointF{x, side.top()}, {x, side.bottom()});
        p.painter.setPen(p.theme.text_soft);
        draw_tabular(p.painter, {x - p.px(30), side.bottom() + p.px(6), p.px(60), height}, tick.label,
                     p.small(), Qt::AlignHCenter | Qt::AlignVCenter);
    }
    draw_elided(p.painter, {top.left() + p.px(4), top.top() - p.px(18), top.width(), height},
                p.picture.x_profile, p.small(), Qt::AlignLeft | Qt::AlignVCenter);
    draw_elided(p.painter, {side.left(), side.top() - height - p.px(8), p.px(150), height},
                p.picture.y_profile, p.small(), Qt::AlignLeft | Qt::AlignVCenter);
    for (QPointF& point : across) point.setY(upward.at(point.y()));
    for (QPointF& point : up) point.setX(rightward.at(point.x()));
    p.painter.setPen(QPen{p.theme.accent, p.theme.line});
    p.painter.setBrush(Qt::NoBrush);
    p.painter.drawPolyline(across);
    p.painter.drawPolyline(up);
    const double value = p.picture.grid.values[cell];
    if (!std::isfinite(value)) return;
    p.painter.setBrush(p.theme.panel);
    p.painter.drawEllipse(QPointF{p.layout.x.at(p.picture.here.x()), upward.at(value)}, p.px(4.5), p.px(4.5));
    p.painter.drawEllipse(QPointF{rightward.at(value), p.layout.y.at(p.picture.here.y())}, p.px(4.5),
                          p.px(4.5));
}

}  // namespace simul::paint
