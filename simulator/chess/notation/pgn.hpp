#pragma once

#include <string_view>
#include <vector>

#include "simulator/chess/notation/pgn_error.hpp"
#include "simulator/chess/rules/game.hpp"

namespace simul::chess {

/// Texts with more than this are refused: a collection keeps every position in memory.
struct PgnLimits {
    std::size_t games = 10'000;
    std::size_t plies = 1'000'000;  ///< of all games together: about 100 MB
};

/// Reads all games of a PGN text; comments, variations and annotations are passed over. Throws PgnError.
std::vector<Game> read_pgn(std::string_view text, PgnLimits limits = {});

}  // namespace simul::chess
