#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "simulator/trace/lanes.hpp"

namespace simul {

/// A stretch of time, [from, to), in which the same number of masters think.
struct BusyStretch {
    Time from{};
    Time to{};
    std::uint32_t thinking = 0;
    bool operator==(const BusyStretch&) const = default;
};

/// How many masters think at once: without gaps from 0 to the end of the longest lane, neighbours differ.
std::vector<BusyStretch> busy_stretches(std::span<const std::vector<MasterBar>> masters);

}  // namespace simul
