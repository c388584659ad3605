#pragma once

#include <array>

#include "simulator/chess/rules/piece.hpp"
#include "simulator/chess/rules/square.hpp"

namespace simul::chess {

/// What stands on each of the 64 squares.
class Board {
  public:
    constexpr Piece operator[](Square square) const { return pieces_[square.index()]; }
    constexpr Piece& operator[](Square square) { return pieces_[square.index()]; }
    constexpr bool operator==(const Board&) const = default;

  private:
    std::array<Piece, square_count> pieces_{};
};

/// True when a piece of `by` attacks the square (pins are of no account).
bool is_attacked(const Board& board, Square square, Side by);

}  // namespace simul::chess
