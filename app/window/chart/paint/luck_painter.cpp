#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPolygonF>

#include "app/window/chart/paint/luck_picture.hpp"
#include "app/window/look/paint/text.hpp"

namespace simul::paint {
namespace {

constexpr double luck_tick = 64;

/// What one drawing of luck has in common.
struct LuckPen {
    QPainter& painter;
    const LuckPicture& picture;
    const LuckLayout& layout;
    const Theme& theme;
    Lettering& letters;

    double px(double pixels) const { return pixels * theme.unit; }
    Letters& small() const { return letters.of(px(12)); }
    Letters& bold() const { return letters.of(px(13), QFont::DemiBold); }
    QColor colour(ChartInk ink) const {
        return ink == ChartInk::left    ? theme.text_soft
               : ink == ChartInk::right ? theme.accent
                                        : theme.waiting;
    }
    QColor text_colour(ChartInk ink) const {
        return ink == ChartInk::left    ? theme.text
               : ink == ChartInk::right ? theme.accent_text
                                        : theme.waiting_text;
    }
};

void paint_luck_axis(const LuckPen& p) {
    const double height = p.small().height();
    const double bottom = p.layout.axis_top;
    for (const ChartTick& tick : chart_ticks(p.layout.x, ChartNumber::share, p.px(luck_tick))) {
        const double x = std::round(p.layout.x.at(tick.value)) + .5;
        const bool is_zero = std::abs(tick.value) < 1e-9;
        p.painter.setPen(QPen{is_zero ? p.theme.text_soft : p.theme.panel_edge, p.theme.hair});
        p.painter.drawLine(QPointF{x, p.layout.top}, {x, bottom});
        const QString label = tick.value > 1e-9 ? QStringLiteral("+") + tick.label
                              : is_zero         ? QStringLiteral("0")
                                                : QStringLiteral("−") + tick.label.mid(1);
        p.painter.setPen(p.theme.text_soft);
        for (const double top : {p.layout.top - height - p.px(4), bottom + p.px(4)})
            draw_tabular(p.painter, {x - p.px(40), top, p.px(80), height}, label, p.small(),
                         Qt::AlignHCenter | Qt::AlignVCenter);
    }
    draw_elided(p.painter, {p.px(6), p.layout.top - height - p.px(4), p.layout.x.low - p.px(24), height},
                p.picture.axis, p.small(), Qt::AlignLeft | Qt::AlignVCenter);
}

void paint_name(const LuckPen& p, const LuckRow& row, double middle) {
    const double room = p.layout.x.low - p.px(18);
    const double height = p.bold().height();
    double top = middle - height;
    p.painter.setPen(p.theme.text);
    draw_elided(p.painter, {p.px(6), top, room, height}, row.name, p.bold(),
                Qt::AlignLeft | Qt::AlignVCenter);
    top += height;
    if (!row.wrong.isEmpty()) {
        p.painter.setPen(p.theme.waiting_text);
        draw_elided(p.painter, {p.px(6), top, room, p.small().height()}, row.wrong, p.small(),
                    Qt::AlignLeft | Qt::AlignVCenter);
        top += p.small().height();
    }
    if (!p.layout.is_roomy) return;
    QFont code = p.small().font();
    code.setFamily(QStringLiteral("monospace"));
    code.setPixelSize(static_cast<int>(p.px(11)));
    Letters typed{code};
    p.painter.setPen(p.theme.text_soft);
    draw_elided(p.painter, {p.px(6), top, room, typed.height()}, row.code, typed,
                Qt::AlignLeft | Qt::AlignVCenter);
}

void paint_numbers(const LuckPen& p, const LuckRow& row, double middle) {
    const double left = p.layout.x.high + p.px(10);
    const double height = p.small().height();
    const double first = p.px(64);
    p.painter.setPen(p.text_colour(row.ink));
    draw_tabular(p.painter, {left, middle - height, first, height}, row.value, p.bold(),
                 Qt::AlignRight | Qt::AlignVCenter);
    p.painter.setPen(p.theme.text_soft);
    draw_elided(p.painter, {left, middle + p.px(1), first, height}, p.picture.median, p.small(),
                Qt::AlignRight | Qt::AlignVCenter);
    if (!p.layout.is_roomy) return;
    const double beside = left + first + p.px(8);
    draw_elided(p.painter, {beside, middle - height, p.px(156), height}, row.calm, p.small(),
                Qt::AlignLeft | Qt::AlignVCenter);
    draw_elided(p.painter, {beside, middle + p.px(1), p.px(156), height}, row.band, p.small(),
                Qt::AlignLeft | Qt::AlignVCenter);
}

void paint_steps(const LuckPen& p, const LuckRow& row, std::vector<QPointF> dots) {
    std::ranges::sort(dots, {}, [](const QPointF& dot) { return dot.x(); });
    QPolygonF steps;
    for (std::size_t i = 0; i < dots.size(); ++i) {
        if (i > 0) steps << QPointF{dots[i].x(), dots[i - 1].y()};
        steps << dots[i];
    }
    p.painter.setBrush(Qt::NoBrush);
    p.painter.setPen(
        QPen{p.colour(row.ink), p.theme.line, row.ink == ChartInk::wrong ? Qt::DashLine : Qt::SolidLine});
    p.painter.drawPolyline(steps);
}

void paint_runs(const LuckPen& p, std::size_t i, double middle) {
    const LuckRow& row = p.picture.rows[i];
    if (row.later.empty()) return;
    const double half = std::min(p.px(15), p.layout.row_height * .3);
    QColor band = p.colour(row.ink);
    band.setAlphaF(.16F);
    p.painter.setPen(Qt::NoPen);
    p.painter.setBrush(band);
    const double low = p.layout.x.at(row.low);
    p.painter.drawRoundedRect(QRectF{low, middle - half, p.layout.x.at(row.high) - low, 2 * half}, p.px(4),
                              p.px(4));
    if (p.picture.has_steps) paint_steps(p, row, p.layout.dots[i]);
    const double radius = p.layout.radius;
    if (!p.picture.has_steps) {
        const bool is_hollow = row.ink == ChartInk::wrong;
        p.painter.setPen(is_hollow ? QPen{p.colour(row.ink), p.theme.hair} : QPen{Qt::NoPen});
        p.painter.setBrush(is_hollow ? QBrush{Qt::NoBrush} : QBrush{p.colour(row.ink)});
        for (const QPointF& dot : p.layout.dots[i]) p.painter.drawEllipse(dot, radius * .88, radius * .88);
    }
    p.painter.setPen(QPen{p.theme.text, p.theme.line});
    const double median = p.layout.x.at(row.median);
    p.painter.drawLine(QPointF{median, middle - half - p.px(3)}, {median, middle + half + p.px(3)});
    const auto seed = static_cast<std::size_t>(p.picture.seed - 1);
    if (p.picture.seed < 1 || seed >= p.layout.dots[i].size()) return;
    p.painter.setPen(QPen{p.theme.panel, p.theme.line});
    p.painter.setBrush(p.text_colour(row.ink));
    p.painter.drawEllipse(p.layout.dots[i][seed], radius + p.px(2.5), radius + p.px(2.5));
}

}  // namespace

void paint_luck(QPainter& painter, const LuckPicture& picture, const LuckLayout& layout, const Theme& theme,
                Lettering& letters) {
    if (layout.is_empty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const LuckPen p{painter, picture, layout, theme, letters};
    for (std::size_t i = 0; i < picture.rows.size(); ++i) {
        const double top = layout.top + static_cast<double>(i) * layout.row_height;
        const double right = layout.x.high + (layout.is_roomy ? p.px(234) : p.px(74));
        if (static_cast<int>(i) == picture.row)
            painter.fillRect(QRectF{0, top + 1, right, layout.row_height - 2}, theme.accent_soft);
        painter.setPen(QPen{theme.panel_edge, theme.hair});
        if (i > 0) painter.drawLine(QPointF{0, std::round(top) + .5}, {right, std::round(top) + .5});
    }
    paint_luck_axis(p);
    for (std::size_t i = 0; i < picture.rows.size(); ++i) {
        const double middle = layout.top + (static_cast<double>(i) + .5) * layout.row_height;
        paint_name(p, picture.rows[i], middle);
        paint_numbers(p, picture.rows[i], middle);
        paint_runs(p, i, middle);
    }
}

}  // namespace simul::paint
