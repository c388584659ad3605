#pragma once

#include <filesystem>

#include "simulator/chess/pgn/pgn_pieces.hpp"

namespace simul::chess {

/// The bytes of a file, a pipe or a device as they come. Throws PgnError, at once or on the way: no_file,
/// folder, unreadable.
PgnPieces bytes_of(const std::filesystem::path& path);

}  // namespace simul::chess
