#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace simul::console {

/// Which games of a file are wanted.
struct GamesWanted {
    std::string file;
    std::size_t games = 0;   ///< reading stops behind so many
    bool is_strict = false;  ///< no file of which a game cannot be read
};

/// Pairs of moves of each game of a file, and a line for each thing to say about it.
struct GameLengths {
    std::vector<std::uint32_t> lengths;
    std::vector<std::string> notes;  ///< how many games were read and left out, and why; none if all is well
};

/// The games in a PGN file of the user's own. Throws UsageError with file and line.
GameLengths lengths_of_file(const GamesWanted& wanted);

/// The same for the games that are built in.
std::vector<std::uint32_t> built_in_lengths();

}  // namespace simul::console
