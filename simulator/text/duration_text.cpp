#include "simulator/text/duration_text.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

#include <fmt/format.h>

#include "simulator/text/number_text.hpp"

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

/// What becomes of fractions of a millisecond.
enum class Fractions : std::uint8_t { refused, cut_off };

/// `.digits` of a unit; nothing if that is no whole number of milliseconds.
std::optional<std::int64_t> fraction_ms(std::string_view digits, std::int64_t unit_ms, Fractions fractions) {
    constexpr std::size_t most_digits = 9;  // no unit has that many decimal places of whole milliseconds
    while (digits.ends_with('0')) digits.remove_suffix(1);
    const bool is_refused = fractions == Fractions::refused;
    if (digits.size() > most_digits && is_refused) return std::nullopt;
    digits = digits.substr(0, most_digits);
    std::int64_t value = 0;
    std::int64_t scale = 1;
    for (const char c : digits) {
        value = value * 10 + (c - '0');
        scale *= 10;
    }
    if (value * unit_ms % scale != 0 && is_refused) return std::nullopt;
    return value * unit_ms / scale;
}

/// `digits` or `digits.digits` of a unit.
std::optional<std::int64_t> decimal_ms(std::string_view digits, std::int64_t unit_ms, Fractions fractions) {
    const std::string_view whole = take_while(digits, is_digit);
    if (whole.empty()) return std::nullopt;
    const auto whole_part = whole_ms(whole, unit_ms);
    if (!whole_part || digits.empty()) return whole_part;
    if (!digits.starts_with('.')) return std::nullopt;
    digits.remove_prefix(1);
    const std::string_view decimals = take_while(digits, is_digit);
    const auto fraction = fraction_ms(decimals, unit_ms, fractions);
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

std::optional<std::int64_t> units_ms(std::string_view text, Fractions fractions) {
    std::int64_t total = 0;
    std::size_t next_unit = 0;
    while (!text.empty()) {
        const std::string_view number = take_number(text);
        const std::string_view word = take_while(text, [](char c) { return c >= 'a' && c <= 'z'; });
        while (next_unit < units.size() && units[next_unit].word != word) ++next_unit;
        if (next_unit == units.size()) return std::nullopt;
        const auto part = decimal_ms(number, units[next_unit++].ms, fractions);
        if (!part) return std::nullopt;
        total += *part;
    }
    return total;
}

/// Two digits under 60.
std::optional<std::int64_t> sixty(std::string_view digits) {
    if (digits.size() != 2 || !is_digit(digits[0]) || !is_digit(digits[1]) || digits[0] > '5')
        return std::nullopt;
    return (digits[0] - '0') * 10 + (digits[1] - '0');
}

/// `M:SS` or `H:MM:SS`, with decimals of the seconds or without.
std::optional<std::int64_t> clock_ms(std::string_view text, Fractions fractions) {
    const std::size_t last = text.rfind(':');
    const bool has_hours = text.find(':') != last;
    const std::string_view seconds_text = text.substr(last + 1);
    text.remove_suffix(text.size() - last);
    const std::string_view first_digits = take_while(text, is_digit);
    const auto first = whole_ms(first_digits, has_hours ? hour_ms : minute_ms);
    const bool has_minutes = has_hours && text.size() == 3 && text[0] == ':';
    const auto minutes = has_minutes ? sixty(text.substr(1)) : std::optional<std::int64_t>{0};
    if (first_digits.empty() || !first || !minutes || text.empty() == has_minutes) return std::nullopt;
    if (!sixty(seconds_text.substr(0, 2))) return std::nullopt;
    const auto seconds = decimal_ms(seconds_text, second_ms, fractions);
    if (!seconds || *seconds >= minute_ms) return std::nullopt;
    return *first + *minutes * minute_ms + *seconds;
}

std::optional<Duration> read(std::string_view text, Fractions fractions) {
    const auto plain = with_decimal_point(text);
    if (text.empty() || !plain) return std::nullopt;
    std::optional<std::int64_t> ms;
    if (plain->find(':') != std::string::npos)
        ms = clock_ms(*plain, fractions);
    else if (std::string_view rest = *plain; take_number(rest) == *plain)
        ms = decimal_ms(*plain, second_ms, fractions);
    else
        ms = units_ms(*plain, fractions);
    if (!ms || *ms > most_ms) return std::nullopt;
    return Duration{*ms};
}

}  // namespace

std::optional<Duration> parse_duration(std::string_view text) { return read(text, Fractions::refused); }

bool is_finer_than_a_millisecond(std::string_view text) {
    return !read(text, Fractions::refused) && read(text, Fractions::cut_off);
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
