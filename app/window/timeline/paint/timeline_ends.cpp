#include <algorithm>
#include <cmath>

#include <QPainterPath>

#include "app/window/timeline/paint/timeline_parts.hpp"

namespace simul::paint {
namespace {

struct End {
    const TimelineBrush& brush;
    const TimelineGroup& run;
    const QRectF rect;
    QFont bold;
    QFont soft;
    double line;

    QString label(const QString& words, Time time) const {
        return words.isEmpty() ? QString() : words.arg(time_label(time, brush.picture.second));
    }
    double x() const { return brush.layout.axis.x_of(run.milestones.last_reply); }
    double room() const { return brush.layout.size.width() - x() - brush.px(6); }
};

void arrow_head(const TimelineBrush& brush, QPointF tip, double length, const QColor& color) {
    QPainterPath path(tip);
    path.lineTo(tip + QPointF(-length, std::abs(length) * .55));
    path.lineTo(tip + QPointF(-length, -std::abs(length) * .55));
    path.closeSubpath();
    brush.painter.setRenderHint(QPainter::Antialiasing);
    brush.painter.fillPath(path, color);
}

/// Beyond the right edge: says when it will be, with an arrow that points there.
void paint_beyond(const End& end) {
    const TimelineBrush& brush = end.brush;
    const QString words = end.label(brush.picture.texts.last_reply, end.run.milestones.last_reply);
    if (words.isEmpty()) return;
    const double arrow = brush.px(16);
    const double width = brush.width_of(words, end.bold) + brush.px(12) + arrow;
    if (width > end.rect.width()) return;
    const double y = end.rect.top() + std::max(0.0, end.rect.height() - end.line) * .62;
    const QRectF chip(end.rect.right() - width - brush.px(4), y, width, end.line + brush.px(2));
    brush.chip(chip, words, end.bold, brush.theme.text);
    const QPointF tip(chip.right() - brush.px(5), chip.center().y());
    brush.painter.setPen(QPen(brush.theme.text, brush.theme.line * .8));
    brush.painter.drawLine(tip - QPointF(arrow - brush.px(2), 0), tip - QPointF(brush.px(4), 0));
    arrow_head(brush, tip, brush.px(7), brush.theme.text);
}

void paint_last_move(const End& end) {
    const TimelineBrush& brush = end.brush;
    const Time moved = end.run.milestones.last_move;
    const double x = brush.layout.axis.x_of(moved);
    if (!brush.layout.axis.shows(moved) || end.x() - x < brush.px(3)) return;
    brush.painter.setPen(QPen(brush.theme.accent_text, brush.theme.hair, Qt::DashLine));
    brush.painter.drawLine(QPointF(x, end.rect.top()), QPointF(x, end.rect.bottom()));
}

/// Right of the line when there is room, else left of it on a ground of its own.
QRectF place_label(const End& end, const QString& words, const QFont& font, int row) {
    const double width = end.brush.width_of(words, font) + end.brush.px(10);
    const double y = end.rect.top() + row * end.line;
    const double x = width <= end.room() ? end.x() + end.brush.px(3) : end.x() - width - end.brush.px(3);
    return {std::max(x, end.brush.layout.plot.left()), y, width, end.line};
}

/// Below the first label, or beside it where the run is one line high.
QRectF place_second(const End& end, const QString& words, const QRectF& of_reply) {
    if (end.rect.height() >= 2 * end.line) return place_label(end, words, end.soft, 1);
    const double width = end.brush.width_of(words, end.soft) + end.brush.px(10);
    return {of_reply.right() + end.brush.px(2), of_reply.top(), width, end.line};
}

/// Labels at the end; returns where they end on the right.
double paint_end_labels(const End& end) {
    const TimelineBrush& brush = end.brush;
    const QString reply = end.label(brush.picture.texts.last_reply, end.run.milestones.last_reply);
    double right = end.x();
    if (reply.isEmpty()) return right;
    const QRectF of_reply = place_label(end, reply, end.bold, 0);
    brush.chip(of_reply, reply, end.bold, brush.theme.accent_text);
    right = std::max(right, of_reply.right());
    const QString move = end.label(brush.picture.texts.last_move, end.run.milestones.last_move);
    if (move.isEmpty() || end.run.milestones.last_move >= end.run.milestones.last_reply) return right;
    const QRectF of_move = place_second(end, move, of_reply);
    if (of_move.left() < end.x() || of_move.right() > brush.layout.size.width()) return right;
    brush.chip(of_move, move, end.soft, brush.theme.text_soft);
    return std::max(right, of_move.right());
}

/// From this run's end to the end of the other one: the time that is won.
void paint_difference(const End& end, const TimelineGroup& other, double labels_end) {
    const TimelineBrush& brush = end.brush;
    const Duration won = other.milestones.last_reply - end.run.milestones.last_reply;
    if (won <= Duration{} || brush.picture.texts.sooner.isEmpty()) return;
    const double far = brush.layout.axis.x_of(other.milestones.last_reply);
    const double right = std::min(far, brush.layout.plot.right());
    const QString& words = brush.picture.texts.sooner;
    const double width = brush.width_of(words, end.bold) + brush.px(16);
    const bool below = end.rect.height() >= 3.4 * end.line;
    const double left = below ? end.x() : labels_end + brush.px(6);
    if (right - left < width + brush.px(50)) return;
    const double y = below ? end.rect.top() + std::max(end.rect.height() * .66, 2.7 * end.line)
                           : end.rect.top() + end.line / 2;
    const QColor color = brush.theme.accent_text;
    brush.painter.setRenderHint(QPainter::Antialiasing);
    brush.painter.setPen(QPen(color, brush.theme.line * .75));
    const double tail = far > right ? brush.px(44) : 0;
    brush.painter.drawLine(QPointF(left + brush.px(4), y), QPointF(right - brush.px(6) - tail, y));
    if (tail > 0) {
        brush.painter.setPen(QPen(color, brush.theme.line * .75, Qt::DotLine));
        brush.painter.drawLine(QPointF(right - tail, y), QPointF(right - brush.px(6), y));
    }
    if (below) arrow_head(brush, {left + brush.px(2), y}, -brush.px(8), color);
    arrow_head(brush, {right - brush.px(1), y}, brush.px(8), color);
    const double centre = (left + right) / 2;
    brush.chip({centre - width / 2, y - end.line / 2, width, end.line}, words, end.bold, color);
}

}  // namespace

void paint_ends(const TimelineBrush& brush, int g) {
    const auto index = static_cast<std::size_t>(g);
    const TimelineGroup& run = brush.picture.groups[index];
    if (!run.told) return;
    const double line = brush.px(17);
    const End end{
        brush, run, brush.layout.groups[index].rect, brush.font(12, QFont::DemiBold), brush.font(11.5), line};
    const auto over = static_cast<double>(run.milestones.last_reply.count());
    if (over > brush.layout.axis.to_ms) return paint_beyond(end);
    if (!brush.layout.axis.shows(over)) return;
    paint_last_move(end);
    brush.painter.setRenderHint(QPainter::Antialiasing, false);
    const double width = std::max(2.0, brush.theme.line);
    brush.painter.fillRect(QRectF(end.x() - width / 2, end.rect.top(), width, end.rect.height()),
                           brush.theme.accent_text);
    const double labels_end = paint_end_labels(end);
    if (const TimelineGroup* rival = brush.picture.rival_of(g))
        if (rival->lanes != nullptr && rival->told) paint_difference(end, *rival, labels_end);
}

}  // namespace simul::paint
