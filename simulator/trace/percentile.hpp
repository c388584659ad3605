#pragma once

#include <algorithm>
#include <cstddef>

namespace simul {

/// Where in a sorted list of `count` (at least 1) the percentile stands, by nearest rank: at the first value
/// that `percent` in 100 (1 to 100) do not exceed. So every percentile is one of the values.
constexpr std::size_t nearest_rank(std::size_t count, unsigned percent) {
    return std::max<std::size_t>((count * percent + 99) / 100, 1) - 1;
}

}  // namespace simul
