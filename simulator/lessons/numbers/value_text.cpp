#include "simulator/lessons/numbers/value_text.hpp"

#include <cmath>

#include <fmt/format.h>

#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::lessons {
namespace {

constexpr double minute_ms = 60'000;
constexpr double second_ms = 1'000;

/// From a minute on, a clock shows whole seconds, the nearest; of two, the earlier.
Duration on_the_clock(double ms) {
    const double shown_ms =
        std::abs(ms) >= minute_ms ? std::ceil(ms / second_ms - 0.5) * second_ms : std::round(ms);
    return Duration{static_cast<std::int64_t>(shown_ms)};
}

std::string clock(double ms) { return (ms < 0 ? "-" : "") + clock_text(on_the_clock(std::abs(ms))); }

/// With at most so many decimals, and none that are 0.
std::string decimal(double number, int decimals) {
    std::string text = fmt::format("{:.{}f}", number, decimals);
    if (text.find('.') == std::string::npos) return text;
    while (text.ends_with('0')) text.pop_back();
    if (text.ends_with('.')) text.pop_back();
    return text;
}

std::string ratio_text(double ratio) {
    const double size = std::abs(ratio);
    return decimal(ratio, size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

std::string count_text(double count) {
    return (count < 0 ? "-" : "") + grouped(static_cast<std::uint64_t>(std::abs(count)));
}

std::string ranges_text(const std::vector<std::uint32_t>& boards) {
    std::string text;
    for (std::size_t i = 0; i < boards.size();) {
        std::size_t last = i;
        while (last + 1 < boards.size() && boards[last + 1] == boards[last] + 1) ++last;
        text += fmt::format("{}{}", text.empty() ? "" : ", ", boards[i] + 1);
        if (last > i) text += fmt::format("-{}", boards[last] + 1);
        i = last + 1;
    }
    return text;
}

}  // namespace

std::string value_text(const Value& value, Tongue tongue) {
    constexpr double per_cent = 100;
    switch (value.unit) {
        case Unit::moment:
            return clock(value.number);
        case Unit::length:
            return spoken_text(on_the_clock(value.number), tongue);
        case Unit::count:
        case Unit::boards:
            return count_text(value.number);
        case Unit::ratio:
            return ratio_text(value.number);
        case Unit::board:
            return grouped(static_cast<std::uint64_t>(value.number) + 1);
        case Unit::share:
            return decimal(value.number * per_cent, 1) + (tongue == Tongue::korean ? "%" : "\u00A0%");
    }
    return {};
}

std::string answer_text(const Value& value, Tongue tongue) {
    if (is_time(value.unit)) return clock(value.number);
    return is_board(value.unit) ? ranges_text(value.boards) : value_text(value, tongue);
}

}  // namespace simul::lessons
