#pragma once

#include <QColor>

#include "app/window/look/paint/theme.hpp"

namespace simul::paint {

/// The colour of a speed-up: from 1 (no gain) to 100, one hue, lighter or darker without a turn. Below 1 ("it
/// got slower") towards red; that is hatched as well. In five flat steps where contrast is to be high.
QColor map_colour(double speed_up, const Theme& theme);

/// Lines and letters on a cell of this speed-up.
QColor map_ink(double speed_up, const Theme& theme);

}  // namespace simul::paint
