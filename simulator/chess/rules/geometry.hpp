#pragma once

#include <array>

#include "simulator/chess/rules/piece.hpp"

namespace simul::chess {

/// A step on the board in files and ranks.
struct Step {
    int files;
    int ranks;
};

/// The rook's four directions, then the bishop's four; queen and king use all eight.
inline constexpr std::array<Step, 8> lines{
    {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {1, -1}, {-1, 1}, {-1, -1}}};

inline constexpr std::array<Step, 8> knight_steps{
    {{1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}}};

/// The direction in which a side's pawns walk, in ranks.
constexpr int forward(Side side) { return side == Side::white ? 1 : -1; }

/// The rank index seen from a side: its own first rank is 0.
constexpr int relative_rank(Side side, int rank) { return side == Side::white ? rank : 7 - rank; }

}  // namespace simul::chess
