#include "simulator/text/spoken_text.hpp"

#include <fmt/format.h>

#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

struct SpokenUnit {
    std::int64_t ms;
    std::array<std::string_view, 2> words;  // by tongue; a number stays in the line of its unit
};

constexpr std::array<SpokenUnit, 3> spoken_units{{
    {3'600'000, {"\u00A0h", "시간"}},
    {60'000, {"\u00A0min", "분"}},
    {1'000, {"\u00A0s", "초"}},
}};

}  // namespace

std::string spoken_text(Duration length, Tongue tongue) {
    constexpr std::int64_t compared_in_seconds = 120'000;
    const auto word = [&](const SpokenUnit& unit) { return unit.words[static_cast<std::size_t>(tongue)]; };
    const bool is_negative = length < Duration{};
    std::int64_t rest = is_negative ? -length.count() : length.count();
    std::string text = is_negative ? "-" : "";
    if (rest < compared_in_seconds)
        return text + real_text(static_cast<double>(rest) / 1000) + std::string{word(spoken_units.back())};
    std::string_view space;
    for (const SpokenUnit& unit : spoken_units) {
        if (const std::int64_t count = rest / unit.ms; count > 0) {
            text += fmt::format("{}{}{}", space, count, word(unit));
            space = " ";
        }
        rest %= unit.ms;
    }
    return text;
}

}  // namespace simul
