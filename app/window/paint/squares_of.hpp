#pragma once

#include "app/window/paint/hall_picture.hpp"
#include "simulator/chess/board.hpp"

namespace simul::paint {

/// The pieces of a position as the painters want them.
Squares squares_of(const chess::Board& board);

}  // namespace simul::paint
