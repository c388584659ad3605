#pragma once

#include <QPainter>

#include "app/window/paint/hall_picture.hpp"
#include "app/window/paint/text.hpp"
#include "app/window/paint/theme.hpp"

namespace simul::paint {

/// Draws warning, clock, counter and sentence, centred in `rect` (device pixels) as large as calm allows.
/// What does not fit is left out, the least important first.
void draw_middle(QPainter& painter, const QRectF& rect, const HallPicture& picture, const Theme& theme,
                 double scale, Lettering& lettering);

}  // namespace simul::paint
