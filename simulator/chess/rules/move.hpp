#pragma once

#include "simulator/chess/rules/piece.hpp"
#include "simulator/chess/rules/square.hpp"

namespace simul::chess {

/// A move as from, to and promotion; castling is the king's step of two squares.
struct Move {
    Square from;
    Square to;
    Kind promotion = Kind::none;

    constexpr bool operator==(const Move&) const = default;
};

}  // namespace simul::chess
