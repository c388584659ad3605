#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace simul::console {

/// Pairs of moves of each game in a PGN file of the user's own. Throws UsageError with file and line.
std::vector<std::uint32_t> lengths_of_file(const std::string& path);

/// The same for the games that are built in.
std::vector<std::uint32_t> built_in_lengths();

}  // namespace simul::console
