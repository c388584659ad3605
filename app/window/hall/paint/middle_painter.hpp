#pragma once

#include <QPainter>

#include "app/window/hall/paint/hall_picture.hpp"
#include "app/window/look/paint/text.hpp"
#include "app/window/look/paint/theme.hpp"

namespace simul::paint {

/// Draws warning, clock, counter and sentence, centred in `rect` (device pixels) as large as calm allows.
/// What does not fit is left out, the least important first.
void draw_middle(QPainter& painter, const QRectF& rect, const HallPicture& picture, const Theme& theme,
                 double scale, Lettering& lettering);

}  // namespace simul::paint
