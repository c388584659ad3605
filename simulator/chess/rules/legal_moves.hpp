#pragma once

#include <vector>

#include "simulator/chess/rules/position.hpp"

namespace simul::chess {

/// All legal moves; the order depends on the position alone.
std::vector<Move> legal_moves(const Position& position);

/// How a position stands for the side to move.
enum class Standing : std::uint8_t { open, check, checkmate, stalemate };

Standing standing_of(const Position& position);

}  // namespace simul::chess
