#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "simulator/scheduler/simulated_time.hpp"

namespace simul {

/// What a second of the hall lasts in the program it stands for: 1 ms. 0: times are those of the hall.
using RealSecond = std::chrono::microseconds;

/// The word of the unit in which it is a whole number (`ms`), and that number.
std::string_view unit_word(RealSecond second);
std::int64_t units_in(RealSecond second);

/// Simulated milliseconds as the program would measure them, in three digits: `5 ms`, `43.2 s`, `3.66 s`.
std::string real_time_text(double simulated_ms, RealSecond second);

/// The same with all digits: `3.655 s`. parse_real_time() reads it back.
std::string exact_real_time_text(double simulated_ms, RealSecond second);

/// Simulated milliseconds of a time of the program: `5 ms`, `1.2 s`, `1m30s`, `0:01:30`, or a number alone,
/// which counts unit_word(). With fractions where it is finer than a simulated millisecond. Nothing for any
/// other text; more than a million hours are read as such.
std::optional<double> parse_real_time(std::string_view text, RealSecond second);

}  // namespace simul
