#include "app/window/hall/paint/floor_painter.hpp"

#include <algorithm>
#include <cmath>

#include <QPainterPath>

namespace simul::paint {

namespace {

/// The upper end of a rounded rect: `rect` is as high as the radius, rounded up.
QPainterPath upper_end(const QRectF& rect, double radius) {
    const double d = 2 * radius;
    QPainterPath path(rect.bottomLeft());
    path.arcTo(QRectF(rect.left(), rect.top(), d, d), 180, -90);
    path.arcTo(QRectF(rect.right() - d, rect.top(), d, d), 90, -90);
    path.lineTo(rect.bottomRight());
    path.closeSubpath();
    return path;
}

void draw_aisles(QPainter& painter, const RoomLayout& layout, const Theme& theme) {
    const double width = 0.42 * layout.side;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.carpet, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (std::size_t ring = 0; ring + 1 < layout.tracks.size(); ++ring) painter.drawRect(layout.tracks[ring]);
    for (const auto edge : {&QRectF::top, &QRectF::bottom}) {
        painter.drawLine(QPointF(layout.aisle, (layout.tracks.front().*edge)()),
                         QPointF(layout.aisle, (layout.tracks.back().*edge)()));
    }
}

}  // namespace

void fill_rounded(QPainter& painter, const QRect& rect, double radius, const QColor& colour) {
    radius = std::clamp(radius, 0.0, 0.5 * std::min(rect.width(), rect.height()));
    const int end = std::min(static_cast<int>(std::ceil(radius)), rect.height() / 2);
    painter.fillRect(rect.adjusted(0, end, 0, -end), colour);
    const QPainterPath path = upper_end(QRectF(rect.left(), rect.top(), rect.width(), end), radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(path);
    painter.translate(0, 2 * rect.top() + rect.height());
    painter.scale(1, -1);
    painter.drawPath(path);
    painter.restore();
}

void draw_floor(QPainter& painter, const QRectF& room, const RoomLayout& layout, const Theme& theme,
                double scale) {
    const double radius = theme.radius * scale;
    const QRect whole = room.toAlignedRect();
    const int end = static_cast<int>(std::ceil(radius));
    painter.fillRect(QRect(whole.left(), whole.top(), whole.width(), end), theme.ground);
    painter.fillRect(QRect(whole.left(), whole.bottom() + 1 - end, whole.width(), end), theme.ground);
    fill_rounded(painter, whole, radius, theme.floor);
    if (layout.tracks.size() > 1) draw_aisles(painter, layout, theme);
    const double corner = std::min(radius * 1.2, 0.25 * layout.side);
    for (const QRectF& spur : layout.spurs) fill_rounded(painter, spur.toRect(), corner, theme.carpet);
    fill_rounded(painter, layout.carpet.toRect(), corner, theme.carpet);
}

}  // namespace simul::paint
