#pragma once

/// How fast a hall can be shown: simulated seconds in a second on the wall.
namespace simul::speed_limits {
inline constexpr double slowest = 1;
inline constexpr double fastest = 3600;
}  // namespace simul::speed_limits
