#pragma once

#include <cstdint>

#include "simulator/scenario/scenario.hpp"

namespace simul {

/// What the window can show smoothly; the console goes further.
namespace window_limits {
inline constexpr std::uint32_t boards = 1000;
/// Of a run that is shown. Its trace and lanes take 42 bytes an event, up to 60 with slices and walks, and
/// there are four of them while both halls are recorded anew. With the 90 MB of the window that is below 250
/// MB (211 MB measured with 1,000 boards, walks and varied replies), and one run that is kept fits as well.
inline constexpr std::uint64_t events = 650'000;
inline constexpr std::uint64_t events_at_once = 300'000;  ///< recorded without a thread
inline constexpr std::uint64_t events_of_table = 20'000;  ///< all modes measured without a thread
}  // namespace window_limits

/// How many events a trace of this scenario has at most, whatever its mode; less only where that is beyond
/// the limit anyway.
std::uint64_t estimated_events(const Scenario& scenario);

}  // namespace simul
