#pragma once

#include <string>
#include <string_view>

#include "simulator/chess/rules/position.hpp"

namespace simul::chess {

/// Reads Forsyth-Edwards notation: six fields, or the first of them. Rights to castle and an en passant
/// square that cannot be are dropped, and move number 0 is 1. Throws PositionError.
Position from_fen(std::string_view text);

/// The position belongs to Chess960: its castling rights name files (HAha), or the pieces behind untouched
/// pawns stand in the order of a Chess960 game.
bool is_chess960(std::string_view fen);

/// Writes all six fields; the en passant square stands after every double step.
std::string to_fen(const Position& position);

}  // namespace simul::chess
