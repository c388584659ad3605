#pragma once

#include "app/window/pieces/paint/board_picture.hpp"
#include "simulator/chess/rules/board.hpp"

namespace simul::paint {

/// The pieces of a position as the painters want them.
Squares squares_of(const chess::Board& board);

}  // namespace simul::paint
