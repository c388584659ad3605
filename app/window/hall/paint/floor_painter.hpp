#pragma once

#include <QPainter>

#include "app/window/hall/paint/room_layout.hpp"
#include "app/window/look/paint/theme.hpp"

namespace simul::paint {

/// Fills a rect of whole device pixels whose corners are rounded, smooth only where it has to be: a large one
/// costs little more than a plain one.
void fill_rounded(QPainter& painter, const QRect& rect, double radius, const QColor& colour);

/// The empty hall in `room` (device pixels): floor, the master's carpet and the aisles between the rings of
/// tables. `scale`: device pixels of one logical unit.
void draw_floor(QPainter& painter, const QRectF& room, const RoomLayout& layout, const Theme& theme,
                double scale);

}  // namespace simul::paint
