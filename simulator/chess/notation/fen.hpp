#pragma once

#include <string>
#include <string_view>

#include "simulator/chess/rules/position.hpp"

namespace simul::chess {

/// Reads Forsyth-Edwards notation (six fields, or four without the clocks). Throws PositionError.
Position from_fen(std::string_view text);

/// Writes all six fields; the en passant square stands after every double step.
std::string to_fen(const Position& position);

}  // namespace simul::chess
