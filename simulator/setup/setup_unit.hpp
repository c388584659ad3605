#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace simul {

/// What setup_unit() understands, for messages.
inline constexpr std::string_view setup_unit_forms =
    "a number up to 1000 and us, ms, s, min or h, as in \"1 ms\"";

/// The real time of a simulated second: `1 ms`, `250 us`. Nothing for any other text.
std::optional<std::chrono::microseconds> setup_unit(std::string_view text);

}  // namespace simul
