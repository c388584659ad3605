#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace simul {

/// The points of a grid from coarse to fine: the centres of its blocks of 16 x 16, 8 x 8, 4 x 4, 2 x 2 and 1
/// x 1 points, each once.
struct CoarseToFine {
    static constexpr std::array<std::uint32_t, 5> blocks{16, 8, 4, 2, 1};

    std::vector<std::uint32_t> points;        ///< column + columns * row
    std::array<std::size_t, 5> level_ends{};  ///< how many points there are up to and with each level
};
CoarseToFine coarse_to_fine(std::uint32_t columns, std::uint32_t rows);

/// The point that is drawn for the point (column, row) on this level: the centre of its block.
std::uint32_t block_centre(std::uint32_t columns, std::uint32_t rows, std::uint32_t block,
                           std::uint32_t column, std::uint32_t row);

/// Places 0 to count - 1 of a curve: the important ones, the ends, then the middle of every gap.
std::vector<std::uint32_t> halving_gaps(std::uint32_t count, std::span<const std::uint32_t> first);

}  // namespace simul
