#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "simulator/trace/lanes.hpp"

namespace simul {

enum class MarkerKind : std::uint8_t { round, first_over, stall, switched, last_move, last_reply };

/// A moment worth finding. `number`: of the round (from 1), or the board (from 0) of first_over and stall.
struct Marker {
    MarkerKind kind = MarkerKind::round;
    Time at{};
    std::uint32_t number = 0;
    bool operator==(const Marker&) const = default;
};

/// The moments of one run.
struct Milestones {
    Time last_move{};
    Time last_reply{};
    std::vector<Marker> markers;  ///< in order of time
};

/// A thought is a stall when it is this many times as long as the typical (median) one; being held always is.
inline constexpr int stall_factor = 5;
/// No more stalls than this are marked: the longest.
inline constexpr std::size_t most_stalls = 50;

/// Reads the moments off the lanes. `rounds`: when each round was over, in order. `switches`: when it went on
/// another way; those after the end are left out.
Milestones milestones_of(const Lanes& lanes, std::span<const Time> rounds,
                         std::span<const Time> switches = {});

}  // namespace simul
