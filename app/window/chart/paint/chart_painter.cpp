#include "app/window/chart/paint/chart_painter.hpp"

#include <algorithm>
#include <cmath>

#include "app/window/look/paint/text.hpp"

namespace simul::paint {
namespace {

constexpr double least_tick_x = 56;
constexpr double least_tick_y = 26;

/// What one drawing has in common.
struct Pen {
    QPainter& painter;
    const ChartPicture& picture;
    const ChartLayout& layout;
    const Theme& theme;
    Lettering& letters;

    double px(double pixels) const { return pixels * theme.unit; }
    Letters& small() const { return letters.of(px(12)); }
    Letters& bold() const { return letters.of(px(12), QFont::DemiBold); }
    QColor colour(ChartInk ink) const {
        return ink == ChartInk::left ? theme.text : ink == ChartInk::right ? theme.accent : theme.waiting;
    }
    QColor text_colour(ChartInk ink) const {
        return ink == ChartInk::left    ? theme.text
               : ink == ChartInk::right ? theme.accent_text
                                        : theme.waiting_text;
    }
};

void paint_ground(const Pen& p, const QRectF& area) {
    const double knee = std::clamp(p.layout.x.at(p.picture.knee), area.left(), area.right());
    const auto tint = [&](const QColor& colour) {
        return mix(p.theme.panel, colour, p.theme.dark ? .10 : .07);
    };
    if (p.picture.knee > 1) {
        p.painter.fillRect(QRectF{area.topLeft(), QPointF{knee, area.bottom()}}, tint(p.theme.thinking));
        p.painter.fillRect(QRectF{QPointF{knee, area.top()}, area.bottomRight()}, tint(p.theme.accent));
    }
}

void paint_grid(const Pen& p, const ChartPlot& plot, const ChartLayout::Plot& place) {
    for (const ChartTick& tick : chart_ticks(place.y, plot.number, p.px(least_tick_y))) {
        const double y = std::round(place.y.at(tick.value)) + .5;
        p.painter.setPen(QPen{p.theme.panel_edge, p.theme.hair});
        p.painter.drawLine(QPointF{place.area.left(), y}, QPointF{place.area.right(), y});
        p.painter.setPen(p.theme.text_soft);
        // The last label aligns inward, so that plots one below the other never collide.
        const double height = p.small().height();
        const double top = std::max(y - height / 2, place.area.top());
        draw_tabular(p.painter, {0, top, place.area.left() - p.px(8), height}, tick.label, p.small(),
                     Qt::AlignRight | Qt::AlignVCenter);
    }
    p.painter.setPen(QPen{p.theme.text_soft, p.theme.hair});
    p.painter.drawLine(place.area.bottomLeft(), place.area.bottomRight());
}

QPointF point(const Pen& p, const ChartLayout::Plot& place, const QPointF& dot) {
    return {p.layout.x.at(dot.x()), place.y.at(dot.y())};
}

void paint_limits(const Pen& p, const ChartPlot& plot, const ChartLayout::Plot& place) {
    p.painter.setPen(QPen{p.theme.text_soft, p.theme.line * .75, Qt::DotLine});
    for (const ChartLimit& limit : plot.limits)
        p.painter.drawLine(point(p, place, {0, limit.y_from}), point(p, place, {p.layout.x.to, limit.y_to}));
}

void paint_curve(const Pen& p, const ChartCurve& curve, const ChartLayout::Plot& place) {
    QPolygonF line;
    for (const QPointF& dot : curve.line) line << point(p, place, dot);
    QColor faint = p.colour(curve.ink);
    faint.setAlphaF(.55F);
    p.painter.setPen(QPen{faint, p.theme.line, curve.ink == ChartInk::wrong ? Qt::DashLine : Qt::SolidLine});
    p.painter.setBrush(Qt::NoBrush);
    p.painter.drawPolyline(line);
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.colour(curve.ink));
    const double gap = place.area.width() / std::max(p.layout.x.to, 1.0);
    const double radius = std::clamp(gap * .28, 1.0 * p.theme.unit, 2.8 * p.theme.unit);
    for (const QPointF& dot : curve.dots) {
        const QPointF centre = point(p, place, dot);
        if (centre.y() < place.area.top() - radius) continue;
        if (curve.ink == ChartInk::left)  // a shape of its own, not a colour alone
            p.painter.drawRect(QRectF{centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius});
        else
            p.painter.drawEllipse(centre, radius, radius);
    }
}

/// Names stand at the right end of their lines, pushed apart; one that has left at the top has an arrow.
void paint_names(const Pen& p, const ChartPlot& plot, const ChartLayout::Plot& place) {
    struct Name {
        double y;
        const ChartCurve* curve;
        bool leaves;
    };
    std::vector<Name> names;
    names.reserve(plot.curves.size());
    for (const ChartCurve& curve : plot.curves) {
        if (curve.dots.empty()) continue;
        const double y = point(p, place, curve.dots.back()).y();
        names.push_back({std::max(y, place.area.top() + p.px(8)), &curve, y < place.area.top() - 1});
    }
    std::ranges::sort(names, {}, &Name::y);
    double free = place.area.top() - p.px(8);
    for (const Name& name : names) {
        const double y = std::max(name.y, free + p.small().height());
        free = y;
        const QString text = name.leaves ? QStringLiteral("↑ ") + name.curve->name : name.curve->name;
        p.painter.setPen(p.text_colour(name.curve->ink));
        draw_elided(p.painter,
                    {place.area.right() + p.px(8), y - p.small().height() / 2, p.px(126), p.small().height()},
                    text, p.small(), Qt::AlignLeft | Qt::AlignVCenter);
    }
}

/// A line of text on a halo of the ground, so that it can be read over dots.
void paint_halo_text(const Pen& p, QRectF rect, const QString& text, const QColor& colour) {
    p.painter.setPen(Qt::NoPen);
    QColor ground = p.theme.panel;
    ground.setAlphaF(.85F);
    p.painter.setBrush(ground);
    p.painter.drawRoundedRect(rect.adjusted(-p.px(3), 0, p.px(3), 0), p.px(3), p.px(3));
    p.painter.setPen(colour);
    draw_tabular(p.painter, rect, text, p.bold(), Qt::AlignLeft | Qt::AlignVCenter);
}

/// The rings of all curves at this x with their values, those of the present or of the pointer.
void paint_values(const Pen& p, const ChartPlot& plot, const ChartLayout::Plot& place, double x) {
    double free = place.area.bottom() + p.px(30);
    std::vector<std::pair<QPointF, const ChartCurve*>> shown;
    shown.reserve(plot.curves.size());
    for (const ChartCurve& curve : plot.curves)
        if (const QPointF* const dot = dot_at(curve, x)) shown.emplace_back(point(p, place, *dot), &curve);
    std::ranges::sort(shown, [](const auto& a, const auto& b) { return a.first.y() > b.first.y(); });
    for (const auto& [centre, curve] : shown) {
        const bool leaves = centre.y() < place.area.top();
        if (!leaves) {
            p.painter.setPen(QPen{p.colour(curve->ink), p.theme.line});
            p.painter.setBrush(p.theme.panel);
            p.painter.drawEllipse(centre, p.px(5), p.px(5));
        }
        QString text = chart_text(plot.number, dot_at(*curve, x)->y());
        if (leaves) text += QStringLiteral(" ↑");
        const double width = p.bold().tabular_width(text) + p.px(2);
        const double height = p.bold().height();
        const bool is_left = centre.x() + width + p.px(14) > place.area.right();
        const double left = is_left ? centre.x() - width - p.px(10) : centre.x() + p.px(10);
        const double lowest = std::min(place.area.bottom() - height, free - height);
        const double top = std::min(std::max(centre.y() - height - p.px(2), place.area.top()), lowest);
        free = top;
        paint_halo_text(p, {left, top, width, height}, text, p.text_colour(curve->ink));
    }
}

void paint_knee(const Pen& p, const ChartLayout::Plot& place, bool is_first) {
    if (p.picture.knee <= 1 || p.picture.knee > p.layout.x.to) return;
    const double x = std::round(p.layout.x.at(p.picture.knee)) + .5;
    p.painter.setPen(QPen{p.theme.text, p.theme.hair, Qt::DashLine});
    p.painter.drawLine(QPointF{x, place.area.top()}, QPointF{x, place.area.bottom()});
    if (!is_first) return;
    const double width = p.small().width(p.picture.knee_text);
    const double left = std::min(x + p.px(6), place.area.right() - width);
    p.painter.setPen(p.theme.text);
    draw_elided(p.painter, {left, place.title.top(), width + 2, place.title.height()}, p.picture.knee_text,
                p.small(), Qt::AlignLeft | Qt::AlignVCenter);
}

/// The present may have more boards than the axis.
bool is_here_shown(const Pen& p) { return p.picture.here >= 1 && p.picture.here <= p.layout.x.to; }

void paint_plot(const Pen& p, const ChartPlot& plot, const ChartLayout::Plot& place, bool is_first) {
    paint_ground(p, place.area);
    paint_grid(p, plot, place);
    p.painter.save();
    p.painter.setClipRect(place.area.adjusted(-p.px(6), -1, p.px(6), p.px(6)));
    paint_limits(p, plot, place);
    for (const ChartCurve& curve : plot.curves) paint_curve(p, curve, place);
    p.painter.restore();
    p.painter.setPen(p.theme.text_soft);
    draw_elided(p.painter, place.title.adjusted(0, 0, 0, -p.px(2)), plot.title, p.small(),
                Qt::AlignLeft | Qt::AlignVCenter);
    paint_knee(p, place, is_first);
    if (is_here_shown(p)) {
        const double here = std::round(p.layout.x.at(p.picture.here)) + .5;
        p.painter.setPen(QPen{p.theme.accent, p.theme.line});
        p.painter.drawLine(QPointF{here, place.area.top()}, QPointF{here, place.area.bottom()});
    }
    if (p.picture.pointed >= 0 && p.picture.pointed != p.picture.here) {
        const double x = std::round(p.layout.x.at(p.picture.pointed)) + .5;
        p.painter.setPen(QPen{p.theme.text_soft, p.theme.hair});
        p.painter.drawLine(QPointF{x, place.area.top()}, QPointF{x, place.area.bottom()});
    }
    paint_names(p, plot, place);
    paint_values(p, plot, place, p.picture.here);
}

/// The tick labels, and the pill with the number of here instead of the one below it.
void paint_axis(const Pen& p) {
    const QRectF& row = p.layout.axis;
    const double height = p.small().height() + p.px(4);
    const QString here = chart_text(ChartNumber::count, p.picture.here);
    const double pill_width = p.bold().tabular_width(here) + p.px(16);
    const double pill_x = p.layout.x.at(p.picture.here);
    for (const ChartTick& tick : chart_ticks(p.layout.x, ChartNumber::count, p.px(least_tick_x))) {
        const double x = p.layout.x.at(tick.value);
        const double width = p.small().width(tick.label);
        if (is_here_shown(p) && std::abs(x - pill_x) < (pill_width + width) / 2 + p.px(4)) continue;
        p.painter.setPen(p.theme.text_soft);
        draw_tabular(p.painter, {x - width, row.top(), 2 * width, height}, tick.label, p.small(),
                     Qt::AlignHCenter | Qt::AlignVCenter);
    }
    p.painter.setPen(p.theme.text_soft);
    draw_elided(p.painter, {p.layout.x.low, row.top() + height, p.layout.x.high - p.layout.x.low, height},
                p.picture.x_title, p.small(), Qt::AlignRight | Qt::AlignVCenter);
    if (!is_here_shown(p)) return;
    const QRectF pill{pill_x - pill_width / 2, row.top(), pill_width, height};
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.theme.accent);
    p.painter.drawRoundedRect(pill, height / 2, height / 2);
    p.painter.setPen(p.theme.on_accent);
    draw_tabular(p.painter, pill, here, p.bold(), Qt::AlignHCenter | Qt::AlignVCenter);
}

}  // namespace

void paint_chart(QPainter& painter, const ChartPicture& picture, const ChartLayout& layout,
                 const Theme& theme) {
    if (layout.is_empty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    Lettering letters;
    const Pen pen{painter, picture, layout, theme, letters};
    for (std::size_t i = 0; i < layout.plots.size(); ++i)
        paint_plot(pen, picture.plots[i], layout.plots[i], i == 0);
    paint_axis(pen);
}

}  // namespace simul::paint
