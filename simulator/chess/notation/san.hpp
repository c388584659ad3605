#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "simulator/chess/rules/position.hpp"

namespace simul::chess {

/// Says in one line why a text is no legal move.
struct SanError : std::invalid_argument {
    SanError(std::string_view text, std::string_view why);
    std::string_view reason;  ///< without the text: " is not a move"
};

/// The legal move a text in standard algebraic notation means; forgives 0-0 and o-o, e8Q, e8(q), e2e4 and
/// e1g1, e.p., wrong check marks and !?. Throws SanError.
Move from_san(const Position& position, std::string_view text);

/// Standard algebraic notation of a legal move, as short as it can be, with + or #.
std::string to_san(const Position& position, Move move);

}  // namespace simul::chess
