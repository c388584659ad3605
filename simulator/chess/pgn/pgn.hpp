#pragma once

#include <string_view>
#include <vector>

#include "simulator/chess/pgn/pgn_reader.hpp"

namespace simul::chess {

/// A collection keeps every position in memory.
struct PgnLimits {
    std::size_t games = 10'000;
    std::size_t plies = 1'000'000;  ///< of all games together: about 100 MB
};

/// The games of a text, and what was left out on the way to the last of them.
struct PgnGames {
    std::vector<Game> games;        ///< each with a move
    std::vector<LeftOut> left_out;  ///< the first of them, in order
    std::size_t left_out_count = 0;
    std::optional<LeftOut> broken_off;  ///< why the text could not be read to its end
};

/// How many of the games left out are told one by one.
inline constexpr std::size_t most_left_out_told = 20;

/// Reads games until there are enough, or as many as fit in memory, or the text ends; leaves out those that
/// cannot be read or have no move. A game without a result is one that goes on.
PgnGames read_games(PgnReader& reader, PgnLimits limits = {});

/// Reads all games or none: throws PgnError for the first thing that is wrong, and beyond the limits.
std::vector<Game> read_all_games(PgnReader& reader, PgnLimits limits = {});

/// The same for a text at hand.
std::vector<Game> read_pgn(std::string_view text, PgnLimits limits = {});

}  // namespace simul::chess
