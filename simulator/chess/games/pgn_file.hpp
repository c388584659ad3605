#pragma once

#include <filesystem>

#include "simulator/chess/games/collection.hpp"
#include "simulator/chess/notation/pgn_error.hpp"

namespace simul::chess {

/// Larger files are refused: nobody plays that many games in one hall.
inline constexpr std::uintmax_t max_pgn_bytes = 64U << 20U;

/// The games of a user's PGN file. Throws PgnError with one line that names the file, the line and what is
/// wrong: missing, unreadable, too large, not PGN, no game with a move.
Collection read_pgn_file(const std::filesystem::path& path);

}  // namespace simul::chess
