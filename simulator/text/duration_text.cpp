#include "simulator/text/duration_text.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

#include <fmt/format.h>

namespace simul {
namespace {

constexpr std::int64_t second_ms = 1000;
constexpr std::int64_t minute_ms = 60 * second_ms;
constexpr std::int64_t hour_ms = 60 * minute_ms;
constexpr std::int64_t most_ms = 1'000'000 * hour_ms;

struct Unit {
    std::string_view word;
    std::int64_t ms;
};
constexpr std::array<Unit, 4> units{{{"h", hour_ms}, {"m", minute_ms}, {"s", second_ms}, {"ms", 1}}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view take_while(std::string_view& text, bool (*matches)(char)) {
    std::size_t length = 0;
    while (length < text.size() && matches(text[length])) ++length;
    const std::string_view taken = text.substr(0, length);
    text.remove_prefix(length);
    return taken;
}

/// `digits` as a number of `unit_ms`; nothing beyond the greatest duration.
std::optional<std::int64_t> whole_ms(std::string_view digits, std::int64_t unit_ms) {
    std::int64_t value = 0;
    for (const char c : digits) {
        value = value * 10 + (c - '0');
        if (value * unit_ms > most_ms) return std::nullopt;
    }
    return value * unit_ms;
}

/// `.digits` of a unit; nothing if that is no whole number of milliseconds.
std::optional<std::int64_t> fraction_ms(std::string_view digits, std::int64_t unit_ms) {
    while (digits.ends_with('0')) digits.remove_suffix(1);
    if (digits.size() > 9) return std::nullopt;  // no unit has that many decimal places of whole milliseconds
    std::int64_t value = 0;
    std::int64_t scale = 1;
    for (const char c : digits) {
        value = value * 10 + (c - '0');
        scale *= 10;
    }
    if (value * unit_ms % scale != 0) return std::nullopt;
    return value * unit_ms / scale;
}

/// `digits` or `digits.digits` of a unit.
std::optional<std::int64_t> decimal_ms(std::string_view digits, std::int64_t unit_ms) {
    const std::string_view whole = take_while(digits, is_digit);
    if (whole.empty()) return std::nullopt;
    const auto whole_part = whole_ms(whole, unit_ms);
    if (!whole_part || digits.empty()) return whole_part;
    if (!digits.starts_with('.')) return std::nullopt;
    digits.remove_prefix(1);
    const std::string_view decimals = take_while(digits, is_digit);
    const auto fraction = fraction_ms(decimals, unit_ms);
    if (decimals.empty() || !digits.empty() || !fraction) return std::nullopt;
    return *whole_part + *fraction;
}

/// `digits` or `digits.digits`; empty if the text does not start so.
std::string_view take_number(std::string_view& text) {
    const std::string_view all = text;
    std::size_t length = take_while(text, is_digit).size();
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        length += 1 + take_while(text, is_digit).size();
    }
    return all.substr(0, length);
}

std::optional<std::int64_t> units_ms(std::string_view text) {
    std::int64_t total = 0;
    std::size_t next_unit = 0;
    while (!text.empty()) {
        const std::string_view number = take_number(text);
        const std::string_view word = take_while(text, [](char c) { return c >= 'a' && c <= 'z'; });
        while (next_unit < units.size() && units[next_unit].word != word) ++next_unit;
        if (next_unit == units.size()) return std::nullopt;
        const auto part = decimal_ms(number, units[next_unit++].ms);
        if (!part) return std::nullopt;
        total += *part;
    }
    return total;
}

/// Two digits under 60, followed by a colon or nothing.
std::optional<std::int64_t> sixty(std::string_view digits) {
    if (digits.size() != 2 || !is_digit(digits[0]) || !is_digit(digits[1]) || digits[0] > '5')
        return std::nullopt;
    return (digits[0] - '0') * 10 + (digits[1] - '0');
}

std::optional<std::int64_t> clock_ms(std::string_view text) {
    const std::string_view hour_digits = take_while(text, is_digit);
    if (hour_digits.empty() || text.size() < 6 || text[0] != ':' || text[3] != ':') return std::nullopt;
    const auto hours = whole_ms(hour_digits, hour_ms);
    const auto minutes = sixty(text.substr(1, 2));
    const auto whole_seconds = sixty(text.substr(4, 2));
    if (!hours || !minutes || !whole_seconds) return std::nullopt;
    const auto seconds = decimal_ms(text.substr(4), second_ms);
    if (!seconds || *seconds >= minute_ms) return std::nullopt;
    return *hours + *minutes * minute_ms + *seconds;
}

}  // namespace

std::optional<Duration> parse_duration(std::string_view text) {
    if (text.empty()) return std::nullopt;
    std::optional<std::int64_t> ms;
    if (text.find(':') != std::string_view::npos)
        ms = clock_ms(text);
    else if (std::string_view rest = text; take_number(rest) == text)
        ms = decimal_ms(text, second_ms);
    else
        ms = units_ms(text);
    if (!ms || *ms > most_ms) return std::nullopt;
    return Duration{*ms};
}

std::string duration_text(Duration duration) {
    std::string text;
    std::int64_t rest = duration.count();
    for (const auto& [word, ms] : units) {
        if (rest / ms > 0) text += fmt::format("{}{}", rest / ms, word);
        rest %= ms;
    }
    return text.empty() ? "0s" : text;
}

std::string clock_text(Duration duration) {
    const std::int64_t ms = duration.count();
    std::string text = fmt::format("{}:{:02}:{:02}", ms / hour_ms, ms / minute_ms % 60, ms / second_ms % 60);
    if (ms % second_ms != 0) text += fmt::format(".{:03}", ms % second_ms);
    return text;
}

}  // namespace simul
