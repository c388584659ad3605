#include "app/window/paper/paint/paper_pictures.hpp"

#include <algorithm>
#include <cmath>

#include "app/window/look/paint/theme.hpp"
#include "app/window/paper/paint/paper_flow.hpp"
#include "app/window/timeline/paint/timeline_axis.hpp"

namespace simul::paint {
namespace {

constexpr std::uint32_t most_tables = 60;  // more of them could not be told apart on paper
constexpr double least_tick_px = 62;

void draw_table(Paper& paper, const QRectF& rect, const QString& label) {
    QPainter& painter = paper.painter();
    painter.setPen(QPen(paper_soft, .8));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect, 2.5, 2.5);
    painter.setBrush(Qt::NoBrush);
    draw_cell(paper, rect, Qt::AlignHCenter, label, {.size = std::clamp(rect.height() * .42, 5.5, 9.5)});
}

}  // namespace

void draw_hall_plan(Paper& paper, const QRectF& rect, std::uint32_t boards, std::uint32_t masters) {
    QPainter& painter = paper.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(light_theme().floor);
    painter.drawRoundedRect(rect, 6, 6);
    painter.setBrush(Qt::NoBrush);
    const std::uint32_t shown = std::min(boards, most_tables);
    const std::uint32_t in_row = (shown + 1) / 2;
    const QRectF inner = rect.adjusted(10, 10, -10, -10);
    const double pitch = inner.width() / std::max(in_row, 6U);
    const double side = std::min(pitch * .8, inner.height() * .34);
    const double start = inner.center().x() - pitch * in_row / 2;
    for (std::uint32_t b = 0; b < shown; ++b) {
        const bool above = b < in_row;  // round the room: on along the top, back along the bottom
        const std::uint32_t column = above ? b : 2 * in_row - 1 - b;
        const double x = start + pitch * (column + .5) - side / 2;
        const double y = above ? inner.top() : inner.bottom() - side;
        const bool is_last = b + 1 == shown && shown < boards;
        draw_table(paper, {x, y, side, side}, is_last ? QStringLiteral("\u2026") : QString::number(b + 1));
    }
    const std::uint32_t people = std::min(masters, 12U);
    const double radius = std::min(inner.height() * .09, 8.0);
    for (std::uint32_t m = 0; m < people; ++m) {
        const double x = inner.center().x() + (m - (people - 1) / 2.0) * radius * 2.6;
        painter.setPen(Qt::NoPen);
        painter.setBrush(paper_accent);
        painter.drawEllipse(QPointF(x, inner.center().y()), radius, radius);
        painter.setBrush(Qt::NoBrush);
    }
}

void draw_empty_timeline(Paper& paper, const QRectF& rect, Time to, const QString& lane) {
    constexpr double gutter = 64;
    const QRectF bar(rect.left() + gutter, rect.top() + 16, rect.width() - gutter - 8, rect.height() - 18);
    const TimeAxis axis{0, std::max(1.0, static_cast<double>(to.count())), bar.left(), bar.width()};
    draw_cell(paper, {rect.left(), bar.top(), gutter - 8, bar.height()}, Qt::AlignRight, lane, {.size = 8.5});
    QPainter& painter = paper.painter();
    painter.setPen(QPen(paper_soft, .8));
    painter.drawRect(bar);
    for (const Tick& tick : ticks_of(axis, least_tick_px)) {
        const double x = axis.x_of(tick.ms);
        draw_rule(paper, {x, bar.top() - (tick.major ? 3 : 0)},
                  {x, bar.top() + (tick.major ? bar.height() : 3)}, paper_line, .5);
        if (tick.major)
            draw_cell(paper, {x - 30, rect.top(), 60, 12}, Qt::AlignHCenter, tick.label,
                      {.size = 7.5, .colour = paper_soft});
    }
}

void draw_box(Paper& paper, QPointF middle, double side, bool ticked) {
    QPainter& painter = paper.painter();
    painter.setPen(QPen(QColor(0x1d, 0x23, 0x2b), .9));
    painter.drawRect(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side));
    if (!ticked) return;
    painter.setPen(QPen(paper_accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tick[] = {middle + QPointF(-.3, 0) * side, middle + QPointF(-.05, .28) * side,
                            middle + QPointF(.4, -.38) * side};
    painter.drawPolyline(tick, 3);
}

void draw_field(Paper& paper, const QRectF& rect) {
    paper.painter().setPen(QPen(paper_soft, .8));
    paper.painter().drawRoundedRect(rect, 3, 3);
}

}  // namespace simul::paint
