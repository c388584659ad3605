#pragma once

#include <filesystem>
#include <stop_token>

#include "simulator/chess/games/collection.hpp"
#include "simulator/chess/pgn/pgn.hpp"

namespace simul::chess {

/// More than this is not read of a file, packed or not: a packed one can unpack to anything.
inline constexpr std::size_t max_pgn_bytes = 64U << 20U;

/// How a file of games is read.
struct PgnRequest {
    std::size_t games = PgnLimits{}.games;  ///< reading stops behind so many
    bool is_strict = false;                 ///< all games of the file or none
    std::size_t bytes = max_pgn_bytes;      ///< and so many of it, packed or not
    std::stop_token stop = {};              ///< breaks reading off
};

/// The games of a file, and what was left out on the way to the last of them.
struct PgnFile {
    Collection games;
    std::vector<LeftOut> left_out;  ///< the first of them
    std::size_t left_out_count = 0;
    std::optional<LeftOut> broken_off;  ///< why the file could not be read to its end
};

/// The games of a user's PGN file, pipe or device, packed with gzip or not, in UTF-8, Latin-1 or UTF-16.
/// Throws PgnError with one line that names the file, the line and what is wrong: missing, a folder,
/// unreadable, no game that can be read; with is_strict anything that is wrong.
PgnFile read_pgn_file(const std::filesystem::path& path, const PgnRequest& request = {});

}  // namespace simul::chess
