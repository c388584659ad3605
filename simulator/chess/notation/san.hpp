#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "simulator/chess/rules/position.hpp"

namespace simul::chess {

/// Says in one line why a text is no legal move.
struct SanError : std::invalid_argument {
    using std::invalid_argument::invalid_argument;
};

/// The legal move a text in standard algebraic notation means; forgives 0-0, e8Q, wrong check marks and !?.
/// Throws SanError.
Move from_san(const Position& position, std::string_view text);

/// Standard algebraic notation of a legal move, as short as it can be, with + or #.
std::string to_san(const Position& position, Move move);

}  // namespace simul::chess
