#pragma once

#include <stdexcept>
#include <string_view>
#include <vector>

#include "simulator/chess/game.hpp"

namespace simul::chess {

/// Says in one line where a PGN text stops making sense, and why.
struct PgnError : std::runtime_error {
    PgnError(std::size_t line, const std::string& reason);
    std::size_t line;  ///< from 1
};

/// More games than this are refused: a collection keeps every position in memory.
inline constexpr std::size_t max_games = 10'000;

/// Reads all games of a PGN text; comments, variations and annotations are passed over. Throws PgnError.
std::vector<Game> read_pgn(std::string_view text);

}  // namespace simul::chess
