#include <algorithm>
#include <cmath>
#include <numbers>

#include "app/window/chart/paint/chart_pen.hpp"

namespace simul::paint {
namespace {

/// A line that stands where it fits, or nowhere.
void paint_within(const ChartPen& p, const QRectF& room, const QString& text, Letters& letters,
                  const QColor& colour, int flags) {
    const double width = letters.width(text) + p.px(1);
    if (text.isEmpty() || width + p.px(4) > room.width()) return;
    const double left = (flags & Qt::AlignRight) != 0 ? room.right() - width : room.left();
    paint_halo_text(p, {left, room.top(), width, room.height()}, text, letters, colour);
}

/// Along the line, below it.
void paint_along(const ChartPen& p, const QLineF& line, const QString& text, const QColor& colour) {
    const double width = p.small().width(text);
    if (text.isEmpty() || line.length() < 1.2 * width) return;
    p.painter.save();
    p.painter.translate(line.pointAt(.72));
    p.painter.rotate(std::atan2(line.dy(), line.dx()) * 180 / std::numbers::pi);
    p.painter.setPen(colour);
    draw_elided(p.painter, {-width / 2, p.px(5), width + p.px(2), p.small().height()}, text, p.small(),
                Qt::AlignLeft | Qt::AlignVCenter);
    p.painter.restore();
}

/// The first place where the curve lies above the plot, as an x in pixels; negative: it stays within.
double leaves_at(const ChartPen& p, const ChartCurve& curve, const ChartLayout::Plot& place) {
    QPointF before = p.point(place, curve.dots.front());
    for (const QPointF& dot : curve.dots) {
        const QPointF now = p.point(place, dot);
        if (now.y() >= place.area.top() - 1) {
            before = now;
            continue;
        }
        const double share = (before.y() - place.area.top()) / std::max(before.y() - now.y(), 1e-9);
        return before.x() + std::clamp(share, 0.0, 1.0) * (now.x() - before.x());
    }
    return -1;
}

QString value_at_end(const ChartPen& p, const ChartPlot& plot, const QPointF& dot) {
    return p.picture.at_text.arg(chart_text(plot.number, dot.y(), p.picture.second),
                                 chart_text(p.picture.x_number, dot.x(), p.picture.second));
}

/// Where a curve leaves at the top: an arrow, its name, and its value here.
void paint_leaving(const ChartPen& p, const ChartPlot& plot, const ChartCurve& curve,
                   const ChartLayout::Plot& place, double x) {
    const double top = place.area.top();
    QPolygonF arrow;
    arrow << QPointF{x, top} << QPointF{x - p.px(4), top + p.px(9)} << QPointF{x + p.px(4), top + p.px(9)};
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.colour(curve.ink));
    p.painter.drawPolygon(arrow);
    const QPointF* const here = dot_at(curve, p.picture.here);
    const QString value = value_at_end(p, plot, here != nullptr ? *here : curve.dots.back());
    const double height = p.small().height();
    const double width = std::max(p.bold().width(curve.name), p.small().width(value)) + p.px(2);
    double left = x + p.px(10);
    if (p.is_here_shown()) {
        const double here_x = p.layout.x.at(p.picture.here);
        if (left < here_x && left + width > here_x - p.px(8)) left = here_x + p.px(12);
    }
    if (left + width > place.area.right()) left = std::max(place.area.left(), x - width - p.px(10));
    paint_halo_text(p, {left, top + p.px(2), width, height}, curve.name, p.bold(), p.text_colour(curve.ink));
    paint_halo_text(p, {left, top + p.px(2) + height, width, height}, value, p.small(), p.theme.text_soft);
}

}  // namespace

void paint_halo_text(const ChartPen& p, const QRectF& rect, const QString& text, Letters& letters,
                     const QColor& colour) {
    QColor ground = p.theme.panel;
    ground.setAlphaF(.82F);
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(ground);
    p.painter.drawRoundedRect(rect.adjusted(-p.px(3), 0, p.px(3), 0), p.px(3), p.px(3));
    p.painter.setPen(colour);
    draw_tabular(p.painter, rect, text, letters, Qt::AlignLeft | Qt::AlignVCenter);
}

void paint_law_words(const ChartPen& p, const ChartPlot& plot, const ChartLayout::Plot& place,
                     bool is_first) {
    for (const ChartLimit& limit : plot.limits) {
        const QColor colour = limit.is_opponents ? p.theme.thinking_text : p.theme.accent_text;
        const QLineF line{p.point(place, {p.layout.x.from, limit.y_from}),
                          p.point(place, {p.layout.x.to, limit.y_to})};
        if (is_first && !plot.is_log && line.y2() >= place.area.top() - p.px(40))
            paint_along(p, line, limit.name, colour);
        if (!is_first)
            paint_within(p,
                         {place.area.right() + p.px(8), line.y2() - p.small().height() / 2, p.px(128),
                          p.small().height()},
                         limit.name, p.small(), colour, Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (!is_first || !p.is_knee_shown()) return;
    const double knee = p.layout.x.at(p.picture.knee);
    const double height = p.bold().height();
    const double top = place.area.bottom() - height - p.px(6);
    const bool first = p.picture.opponents_left;
    paint_within(p, {place.area.left() + p.px(6), top, knee - place.area.left() - p.px(14), height},
                 first ? p.picture.opponents_text : p.picture.master_text, p.bold(),
                 first ? p.theme.thinking_text : p.theme.accent_text, Qt::AlignRight | Qt::AlignVCenter);
    paint_within(p, {knee + p.px(10), top, place.area.right() - knee - p.px(16), height},
                 first ? p.picture.master_text : p.picture.opponents_text, p.bold(),
                 first ? p.theme.accent_text : p.theme.thinking_text, Qt::AlignLeft | Qt::AlignVCenter);
}

void paint_curve_names(const ChartPen& p, const ChartPlot& plot, const ChartLayout::Plot& place) {
    struct Name {
        double y;
        const ChartCurve* curve;
    };
    std::vector<Name> names;
    names.reserve(plot.curves.size());
    for (const ChartCurve& curve : plot.curves) {
        if (curve.dots.empty() || curve.name.isEmpty()) continue;
        const double leaving = leaves_at(p, curve, place);
        if (leaving >= 0)
            paint_leaving(p, plot, curve, place, leaving);
        else
            names.push_back({p.point(place, curve.dots.back()).y(), &curve});
    }
    std::ranges::sort(names, {}, &Name::y);
    const double height = p.small().height();
    const double lowest = place.area.bottom() + p.px(3);
    double free = place.area.top() - 1.5 * height;
    for (const Name& name : names) {
        const double top = std::max(std::min(name.y - height / 2, lowest - height), free);
        const QRectF room{place.area.right() + p.px(8), top, p.px(128), height};
        p.painter.setPen(p.text_colour(name.curve->ink));
        draw_elided(p.painter, room, name.curve->name, p.bold(), Qt::AlignLeft | Qt::AlignVCenter);
        free = top + height;
        if (free + height > lowest || static_cast<double>(names.size()) * 3 * height > place.area.height())
            continue;
        p.painter.setPen(p.theme.text_soft);
        draw_elided(p.painter, room.translated(0, height), value_at_end(p, plot, name.curve->dots.back()),
                    p.small(), Qt::AlignLeft | Qt::AlignVCenter);
        free += height;
    }
}

void paint_knee(const ChartPen& p, const ChartPlot& plot, const ChartLayout::Plot& place, bool is_first) {
    if (!p.is_knee_shown()) return;
    const double x = std::round(p.layout.x.at(p.picture.knee)) + .5;
    p.painter.setPen(QPen{p.theme.text, p.theme.hair, Qt::DashLine});
    p.painter.drawLine(QPointF{x, place.area.top()}, QPointF{x, place.area.bottom()});
    if (!is_first || plot.curves.empty()) return;
    // On the curve: at the dot nearest to it.
    double y = place.area.bottom();
    double distance = HUGE_VAL;
    for (const QPointF& dot : plot.curves.back().dots)
        if (std::abs(dot.x() - p.picture.knee) < distance) {
            distance = std::abs(dot.x() - p.picture.knee);
            y = place.y.at(dot.y());
        }
    if (y < place.area.top()) return;
    const double half = p.px(5);
    QPolygonF diamond;
    diamond << QPointF{x, y - half} << QPointF{x + half, y} << QPointF{x, y + half} << QPointF{x - half, y};
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(p.theme.text);
    p.painter.drawPolygon(diamond);
    const double height = p.small().height();
    const double width =
        std::max(p.bold().width(p.picture.knee_text), p.small().width(p.picture.knee_sum)) + p.px(2);
    const double left = x + p.px(10) + width > place.area.right() ? x - p.px(10) - width : x + p.px(10);
    double above = y - p.px(18);  // the curve below the words
    for (const QPointF& dot : plot.curves.back().dots) {
        const QPointF at = p.point(place, dot);
        if (at.x() > left - p.px(6) && at.x() < left + width + p.px(6))
            above = std::min(above, at.y() - p.px(8));
    }
    const double top = std::max(place.area.top() + p.px(2), above - 2 * height);
    paint_halo_text(p, {left, top, width, height}, p.picture.knee_text, p.bold(), p.theme.text);
    if (!p.picture.knee_sum.isEmpty())
        paint_halo_text(p, {left, top + height, width, height}, p.picture.knee_sum, p.small(),
                        p.theme.text_soft);
}

void paint_values(const ChartPen& p, const ChartPlot& plot, const ChartLayout::Plot& place, double x) {
    std::vector<std::pair<QPointF, const ChartCurve*>> shown;
    shown.reserve(plot.curves.size());
    for (const ChartCurve& curve : plot.curves)
        if (const QPointF* const dot = dot_at(curve, x)) shown.emplace_back(p.point(place, *dot), &curve);
    std::ranges::sort(shown, [](const auto& a, const auto& b) { return a.first.y() > b.first.y(); });
    const double height = p.bold().height();
    double lowest = place.area.bottom() - height;
    for (const auto& [centre, curve] : shown) {
        if (centre.y() < place.area.top() - 1) continue;  // its name at the top tells it
        p.painter.setPen(QPen{p.colour(curve->ink), p.theme.line * 1.1});
        p.painter.setBrush(p.theme.panel);
        p.painter.drawEllipse(centre, p.px(5.5), p.px(5.5));
        const QString text = chart_text(plot.number, dot_at(*curve, x)->y(), p.picture.second);
        const double width = p.bold().tabular_width(text) + p.px(2);
        const bool is_left = centre.x() + width + p.px(14) > place.area.right();
        const double left = is_left ? centre.x() - width - p.px(11) : centre.x() + p.px(11);
        // Below its ring where there is room, else above.
        const bool fits = centre.y() + height + p.px(4) <= lowest + height;
        const double wanted = fits ? centre.y() + p.px(4) : centre.y() - height - p.px(4);
        const double top = std::max(std::min(wanted, lowest), place.area.top() - height);
        lowest = top - height;
        paint_halo_text(p, {left, top, width, height}, text, p.bold(), p.text_colour(curve->ink));
    }
}

}  // namespace simul::paint
