#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "simulator/scheduler/simulated_time.hpp"

namespace simul {

/// What parse_duration() understands, for messages.
inline constexpr std::string_view duration_forms = "5s, 250ms, 1m30s, 2h, 1:30, 0:01:30 or plain seconds";

/// Reads `5s`, `250ms`, `1m30s`, `2h`, `1:30` (minutes), `0:01:30`, `0:00:00.5` or plain seconds (`5`,
/// `0.1`), with decimal commas as well. Nothing for any other text, for fractions of a millisecond and for
/// more than a million hours.
std::optional<Duration> parse_duration(std::string_view text);

/// Whether the text is no duration only because it has fractions of a millisecond.
bool is_finer_than_a_millisecond(std::string_view text);

/// What to say then, after "must be a duration".
inline constexpr std::string_view smallest_step = "in whole milliseconds: the smallest step is 1ms";

/// The shortest of the forms above with units: `1m30s`, `250ms`, `0s`. parse_duration() reads it back.
std::string duration_text(Duration duration);

/// A clock's reading, hours:minutes:seconds: `1:00:55`, with thousandths only if there are any:
/// `0:00:00.250`.
std::string clock_text(Duration duration);

}  // namespace simul
