#pragma once

namespace simul {

// In milliseconds.
inline constexpr double minute = 60'000;
inline constexpr double hour = 60 * minute;

}  // namespace simul
