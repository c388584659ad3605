#include "simulator/text/real_time.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

struct RealUnit {
    std::string_view word;
    double ns;
    double beyond;  ///< of so many the next unit tells more
};
constexpr double ns_of_second = 1e9;
constexpr double ns_of_minute = 60 * ns_of_second;
constexpr double ns_of_hour = 60 * ns_of_minute;
constexpr std::array real_units{
    RealUnit{"ns", 1, 1000},           RealUnit{"µs", 1e3, 1000},           RealUnit{"ms", 1e6, 1000},
    RealUnit{"s", ns_of_second, 1000}, RealUnit{"min", ns_of_minute, 1000}, RealUnit{"h", ns_of_hour, 0},
};

struct WrittenUnit {
    std::string_view word;
    double ns;
};
/// From the longest to the shortest, as they follow one another; both letters for a micro.
constexpr std::array written_units{
    WrittenUnit{"h", ns_of_hour},   WrittenUnit{"min", ns_of_minute}, WrittenUnit{"m", ns_of_minute},
    WrittenUnit{"s", ns_of_second}, WrittenUnit{"ms", 1e6},           WrittenUnit{"us", 1e3},
    WrittenUnit{"µs", 1e3},         WrittenUnit{"μs", 1e3},           WrittenUnit{"ns", 1},
};

const RealUnit& unit_of(RealSecond second) {
    const RealUnit* best = &real_units[1];
    for (const RealUnit& unit : real_units)
        if (unit.ns > best->ns && std::fmod(static_cast<double>(second.count()) * 1e3, unit.ns) == 0)
            best = &unit;
    return *best;
}

constexpr int few_digits = 3;
constexpr int all_digits = 13;

double in_digits(double value, int digits) {
    if (value == 0) return 0;
    const double scale = std::pow(10.0, digits - 1 - std::floor(std::log10(value)));
    // Half of the last digit is a half in decimals: 3.655 is 3.66.
    const double nearly = digits > few_digits ? 1 : 1 + 1e-12;
    return std::floor(value * scale * nearly + .5) / scale;
}

std::string text_of(double simulated_ms, RealSecond second, int digits) {
    // A simulated millisecond lasts as many nanoseconds as a second does microseconds.
    const double ns = std::abs(simulated_ms) * static_cast<double>(second.count());
    const std::string sign = simulated_ms < 0 && ns > 0 ? "-" : "";
    if (!(ns > 0)) return "0 s";
    for (const RealUnit& unit : real_units) {
        const double value = in_digits(ns / unit.ns, digits);
        if (value < unit.beyond) return fmt::format("{}{:.{}g} {}", sign, value, digits, unit.word);
    }
    const double hours = in_digits(ns / ns_of_hour, digits);
    const auto whole = hours < 1e15 ? static_cast<std::uint64_t>(hours) : 0;
    return sign + (hours < 1000 ? fmt::format("{:.{}g}", hours, digits) : grouped(whole)) + " h";
}

std::string_view take_while_number(std::string_view& text) {
    const std::size_t end = std::min(text.find_first_not_of("0123456789."), text.size());
    const std::string_view number = text.substr(0, end);
    text.remove_prefix(end);
    return number;
}

std::optional<double> units_ns(std::string_view text) {
    double total = 0;
    const auto* next = written_units.begin();
    while (!text.empty()) {
        const std::string_view digits = take_while_number(text);
        const auto number = parse_real(digits);
        if (digits.empty() || !number) return std::nullopt;
        const std::string_view word =
            text.substr(0, std::min(text.find_first_of("0123456789."), text.size()));
        next = std::find_if(next, written_units.end(),
                            [&](const WrittenUnit& unit) { return unit.word == word; });
        if (next == written_units.end()) return std::nullopt;
        total += *number * next->ns;
        text.remove_prefix(word.size());
        ++next;
    }
    return total;
}

std::optional<double> ns_of(std::string_view text, RealSecond second) {
    if (text.find(':') != std::string_view::npos) {
        const auto time = parse_duration(text);
        return time ? std::optional{static_cast<double>(time->count()) * 1e6} : std::nullopt;
    }
    const bool is_number = text.find_first_not_of("0123456789.") == std::string_view::npos;
    if (!is_number) return units_ns(text);
    const auto number = parse_real(text);
    return number ? std::optional{*number * unit_of(second).ns} : std::nullopt;
}

}  // namespace

std::string_view unit_word(RealSecond second) { return unit_of(second).word; }

std::int64_t units_in(RealSecond second) {
    return std::llround(static_cast<double>(second.count()) * 1e3 / unit_of(second).ns);
}

std::string real_time_text(double simulated_ms, RealSecond second) {
    return text_of(simulated_ms, second, few_digits);
}

std::string exact_real_time_text(double simulated_ms, RealSecond second) {
    return text_of(simulated_ms, second, all_digits);
}

std::optional<double> parse_real_time(std::string_view text, RealSecond second) {
    constexpr double most_ms = 3.6e12;
    std::string written{text};
    std::erase(written, ' ');
    const auto plain = with_decimal_point(written);
    if (written.empty() || !plain || second.count() <= 0) return std::nullopt;
    const auto ns = ns_of(*plain, second);
    if (!ns) return std::nullopt;
    const double ms = *ns / static_cast<double>(second.count());
    const double whole = std::round(ms);
    const bool is_whole = std::abs(ms - whole) <= 1e-9 * std::max(1.0, whole);
    return std::min(is_whole ? whole : ms, most_ms + 1);
}

}  // namespace simul
