#pragma once

#include <cstdint>

#include "simulator/scenario/scenario.hpp"

namespace simul {

/// What the window can show smoothly; the console goes further.
namespace window_limits {
inline constexpr std::uint32_t boards = 1000;
inline constexpr std::uint64_t events = 20'000'000;       ///< of a run that is shown
inline constexpr std::uint64_t events_at_once = 300'000;  ///< recorded without a thread
inline constexpr std::uint64_t events_of_table = 20'000;  ///< all modes measured without a thread
}  // namespace window_limits

/// How many events a trace of this scenario has, estimated from above whatever its mode.
std::uint64_t estimated_events(const Scenario& scenario);

}  // namespace simul
