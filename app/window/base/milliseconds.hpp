#pragma once

#include <algorithm>
#include <cmath>

#include "simulator/scheduler/simulated_time.hpp"

namespace simul {

/// Times cross to QML as whole milliseconds in a double (exact far beyond the longest run): Qt 6.4's QML
/// tools know no 64-bit integers.
constexpr double to_ms(Duration time) { return static_cast<double>(time.count()); }

/// Rounded to whole milliseconds; what is not a number is 0, what is beyond all times is cut.
inline Duration from_ms(double ms) {
    constexpr double far = 1e15;
    return Duration{std::isnan(ms) ? 0 : std::llround(std::clamp(ms, -far, far))};
}

}  // namespace simul
