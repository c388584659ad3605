#pragma once

#include <chrono>

namespace simul {

/// A length of simulated time, in whole milliseconds.
using Duration = std::chrono::milliseconds;

/// A moment of simulated time: milliseconds since the doors opened.
using Time = std::chrono::milliseconds;

}  // namespace simul
