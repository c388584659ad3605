#pragma once

#include <QPainter>

#include "app/window/hall/paint/hall_picture.hpp"
#include "app/window/hall/paint/room_layout.hpp"
#include "app/window/look/paint/text.hpp"
#include "app/window/look/paint/theme.hpp"
#include "app/window/pieces/paint/board_grid.hpp"

namespace simul::paint {

/// Whether there is room for names beside the tables; `table_side` and `scale` (device pixels of a logical
/// one) in device pixels.
bool shows_names(double table_side, double scale);

/// Draws number, name and result of a board where there is room: in the strip along the table, or the number
/// alone beside the opponent's head. Lengths are device pixels.
void draw_label(QPainter& painter, const RoomLayout& layout, std::size_t board, const BoardPicture& picture,
                const Theme& theme, double scale, Lettering& lettering);

/// Where the tag of a board may be drawn.
QRectF tag_area(const RoomLayout& layout, std::size_t board, const Theme& theme, double scale);

/// Draws a board's number, name and result on a small card: for a board that is looked at while there is no
/// room for its name.
void draw_tag(QPainter& painter, const RoomLayout& layout, std::size_t board, const BoardPicture& picture,
              const Theme& theme, double scale, Lettering& lettering);

}  // namespace simul::paint
