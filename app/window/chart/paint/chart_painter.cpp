#include "app/window/chart/paint/chart_painter.hpp"

#include <algorithm>
#include <cmath>

#include "app/window/chart/paint/chart_pen.hpp"

namespace simul::paint {
namespace {

constexpr double least_tick_x = 56;
constexpr double least_tick_y = 26;
constexpr double loud = 4;

void paint_sides(const ChartPen& p, const QRectF& area) {
    if (!(p.picture.knee > 0)) return;
    const double knee = std::clamp(p.layout.x.at(p.picture.knee), area.left(), area.right());
    const auto tint = [&](bool is_opponents) {
        return mix(p.theme.panel, is_opponents ? p.theme.thinking : p.theme.accent, p.theme.dark ? .12 : .09);
    };
    p.painter.fillRect(QRectF{area.topLeft(), QPointF{knee, area.bottom()}}, tint(p.picture.opponents_left));
    p.painter.fillRect(QRectF{QPointF{knee, area.top()}, area.bottomRight()},
                       tint(!p.picture.opponents_left));
}

void paint_grid(const ChartPen& p, const ChartPlot& plot, const ChartLayout::Plot& place) {
    // Edges that are white on black would be louder than the curves.
    const bool is_loud = contrast(p.theme.panel_edge, p.theme.panel) > loud;
    const QColor grid = is_loud ? mix(p.theme.panel, p.theme.panel_edge, .35) : p.theme.panel_edge;
    for (const ChartTick& tick : chart_ticks(place.y, plot.number, p.px(least_tick_y))) {
        const double y = std::round(place.y.at(tick.value)) + .5;
        p.painter.setPen(QPen{grid, p.theme.hair});
        p.painter.drawLine(QPointF{place.area.left(), y}, QPointF{place.area.right(), y});
        p.painter.setPen(p.theme.text_soft);
        // The first and the last label align inward, so that plots one below the other never collide.
        const double height = p.small().height();
        const double lowest = place.area.bottom() + p.px(3) - height;
        const double top = std::clamp(y - height / 2, place.area.top() - p.px(3),
                                      std::max(lowest, place.area.top() - p.px(3)));
        draw_tabular(p.painter, {0, top, place.area.left() - p.px(8), height}, tick.label, p.small(),
                     Qt::AlignRight | Qt::AlignVCenter);
    }
    p.painter.setPen(QPen{p.theme.text_soft, p.theme.hair});
    p.painter.drawLine(place.area.bottomLeft(), place.area.bottomRight());
}

void paint_limits(const ChartPen& p, const ChartPlot& plot, const ChartLayout::Plot& place) {
    for (const ChartLimit& limit : plot.limits) {
        p.painter.setPen(QPen{limit.is_opponents ? p.theme.thinking_text : p.theme.accent_text,
                              p.theme.line * .75, Qt::DotLine});
        p.painter.drawLine(p.point(place, {p.layout.x.from, limit.y_from}),
                           p.point(place, {p.layout.x.to, limit.y_to}));
    }
}

void paint_curve(const ChartPen& p, const ChartCurve& curve, const ChartLayout::Plot& place) {
    const QColor colour = p.colour(curve.ink);
    QPolygonF band;
    for (const ChartBand& one : curve.bands) band << p.point(place, {one.x, one.high});
    for (std::size_t i = curve.bands.size(); i-- > 0;)
        band << p.point(place, {curve.bands[i].x, curve.bands[i].low});
    QColor faint = colour;
    faint.setAlphaF(.18F);
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(faint);
    p.painter.drawPolygon(band);
    QPolygonF line;
    for (const QPointF& dot : curve.line) line << p.point(place, dot);
    p.painter.setPen(QPen{colour, p.theme.line, curve.ink == ChartInk::wrong ? Qt::DashLine : Qt::SolidLine});
    p.painter.setBrush(Qt::NoBrush);
    p.painter.drawPolyline(line);
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(colour);
    const double gap = place.area.width() / std::max(static_cast<double>(curve.dots.size()), 1.0);
    const double radius = std::clamp(gap * .22, 1.2 * p.theme.unit, 2.9 * p.theme.unit);
    for (const QPointF& dot : curve.dots) {
        const QPointF centre = p.point(place, dot);
        if (centre.y() < place.area.top() - radius) continue;
        if (curve.ink == ChartInk::left)  // a shape of its own, not a colour alone
            p.painter.drawRect(QRectF{centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius});
        else
            p.painter.drawEllipse(centre, radius, radius);
    }
}

void paint_upright(const ChartPen& p, const QRectF& area, double x, const QPen& pen) {
    const double at = std::round(p.layout.x.at(x)) + .5;
    p.painter.setPen(pen);
    p.painter.drawLine(QPointF{at, area.top()}, QPointF{at, area.bottom()});
}

void paint_plot(const ChartPen& p, std::size_t i) {
    const ChartPlot& plot = p.picture.plots[i];
    const ChartLayout::Plot& place = p.layout.plots[i];
    paint_sides(p, place.area);
    paint_grid(p, plot, place);
    p.painter.save();
    p.painter.setClipRect(place.area.adjusted(-p.px(6), -1, p.px(6), p.px(6)));
    paint_limits(p, plot, place);
    p.painter.restore();
    paint_law_words(p, plot, place, i == 0);
    if (p.is_here_shown()) paint_upright(p, place.area, p.picture.here, {p.theme.accent, p.theme.line * .75});
    p.painter.save();
    p.painter.setClipRect(place.area.adjusted(-p.px(6), -1, p.px(6), p.px(6)));
    for (const ChartCurve& curve : plot.curves) paint_curve(p, curve, place);
    p.painter.restore();
    paint_knee(p, plot, place, i == 0);
    const bool is_pointed = p.picture.pointed >= 0 && p.picture.pointed != p.picture.here;
    if (is_pointed) paint_upright(p, place.area, p.picture.pointed, {p.theme.text_soft, p.theme.hair});
    paint_curve_names(p, plot, place);
    const double apart = std::abs(p.layout.x.at(p.picture.pointed) - p.layout.x.at(p.picture.here));
    if (is_pointed && (!p.is_here_shown() || apart > p.px(96)))
        paint_values(p, plot, place, p.picture.pointed);
    if (p.is_here_shown()) paint_values(p, plot, place, p.picture.here);
}

/// The tick labels, and the pill with the number of here instead of the one below it.
void paint_axis(const ChartPen& p) {
    const QRectF& row = p.layout.axis;
    const double height = p.small().height() + p.px(4);
    const double top = row.top() + p.px(6);
    const QString here = QStringLiteral("‹ ") +
                         chart_text(p.picture.x_number, p.picture.here, p.picture.second) +
                         QStringLiteral(" ›");
    const double pill_width = p.bold().tabular_width(here) + p.px(12);
    const double pill_x = p.layout.x.at(p.picture.here);
    p.painter.setPen(QPen{p.theme.text_soft, p.theme.hair});
    for (const double value : minor_chart_ticks(p.layout.x, p.picture.x_number, p.px(least_tick_x))) {
        const double x = std::round(p.layout.x.at(value)) + .5;
        p.painter.drawLine(QPointF{x, row.top()}, QPointF{x, row.top() + p.px(2.5)});
    }
    for (const ChartTick& tick : chart_ticks(p.layout.x, p.picture.x_number, p.px(least_tick_x))) {
        const double x = p.layout.x.at(tick.value);
        const double width = p.small().width(tick.label);
        p.painter.setPen(QPen{p.theme.text_soft, p.theme.hair});
        p.painter.drawLine(QPointF{std::round(x) + .5, row.top()}, {std::round(x) + .5, row.top() + p.px(5)});
        if (p.is_here_shown() && std::abs(x - pill_x) < (pill_width + width) / 2 + p.px(4)) continue;
        p.painter.setPen(p.theme.text_soft);
        draw_tabular(p.painter, {x - width, top, 2 * width, height}, tick.label, p.small(),
                     Qt::AlignHCenter | Qt::AlignVCenter);
    }
    if (!p.is_here_shown()) return;
    const QRectF pill{pill_x - pill_width / 2, top, pill_width, height + p.px(2)};
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.theme.accent);
    p.painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    p.painter.setPen(p.theme.on_accent);
    draw_tabular(p.painter, pill, here, p.bold(), Qt::AlignHCenter | Qt::AlignVCenter);
}

}  // namespace

void paint_chart(QPainter& painter, const ChartPicture& picture, const ChartLayout& layout,
                 const Theme& theme, Lettering& letters) {
    if (layout.is_empty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartPen pen{painter, picture, layout, theme, letters};
    for (std::size_t i = 0; i < layout.plots.size(); ++i) paint_plot(pen, i);
    paint_axis(pen);
}

}  // namespace simul::paint
