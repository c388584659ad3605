#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "simulator/trace/lanes.hpp"

namespace simul::paint {

/// A stretch of time, [from, to), in which the same number of masters think.
struct BusyStretch {
    Time from{};
    Time to{};
    std::uint32_t thinking = 0;
    bool operator==(const BusyStretch&) const = default;
};

/// How many masters think at once: without gaps from 0 to the end of the longest lane, neighbours differ.
std::vector<BusyStretch> busy_stretches(std::span<const std::vector<MasterBar>> masters);

/// A lane `rows` high shows that number as a height. How many of `masters` must think at least to fill `row`,
/// counted from 0 at the bottom: one fills the lowest, all of them fill every row.
constexpr std::uint32_t least_thinking(int row, int rows, int masters) {
    return static_cast<std::uint32_t>(std::int64_t{row} * masters / rows + 1);
}

}  // namespace simul::paint
