#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "simulator/scheduler/simulated_time.hpp"

namespace simul {

/// The reader's language, where texts do not come from the window's translations.
enum class Tongue : std::uint8_t { english, korean };

inline constexpr std::array<std::pair<Tongue, std::string_view>, 2> tongue_words{{
    {Tongue::english, "en"},
    {Tongue::korean, "ko"},
}};

/// A length of time as it is said within a sentence: `30 s`, `3 min 3 s`, `1 h 55 s`; `3분 3초`. Under two
/// minutes in seconds, as thinking times are compared. A moment is clock_text().
std::string spoken_text(Duration length, Tongue tongue);

}  // namespace simul
