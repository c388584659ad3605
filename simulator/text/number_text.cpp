#include "simulator/text/number_text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>

#include <fmt/format.h>

namespace simul {
namespace {

template <class Number>
std::optional<Number> parse(std::string_view text) {
    Number number{};
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc{} || stopped != end) return std::nullopt;
    return number;
}

#if defined(_LIBCPP_VERSION) && _LIBCPP_VERSION < 200000
/// This library reads whole numbers only.
template <>
std::optional<double> parse<double>(std::string_view text) {
    const bool is_plain = !text.empty() && text.front() != '+' &&
                          text.find_first_not_of("0123456789.eE+-") == std::string_view::npos;
    const std::string whole{text};
    char* stopped = nullptr;
    const double number = std::strtod(whole.c_str(), &stopped);
    if (!is_plain || stopped != whole.c_str() + whole.size()) return std::nullopt;
    return number;
}
#endif

/// Three digits after one to three others: a decimal comma or one that groups, nobody can tell.
bool may_group(std::string_view before, std::string_view after) {
    constexpr std::size_t group = 3;
    const std::size_t digits = std::min(after.find_first_not_of("0123456789"), after.size());
    return digits == group && !before.empty() && before.size() <= group && before.front() != '0';
}

}  // namespace

std::optional<std::string> with_decimal_point(std::string_view text) {
    const std::size_t comma = text.find(',');
    std::string result{text};
    if (comma == std::string_view::npos) return result;
    const std::string_view before = text.substr(0, comma);
    const std::string_view number = before.substr(before.find_last_not_of("0123456789") + 1);
    if (may_group(number, text.substr(comma + 1))) return std::nullopt;
    if (text.find_first_of(",.", comma + 1) != std::string_view::npos ||
        before.find('.') != std::string_view::npos)
        return std::nullopt;
    result[comma] = '.';
    return result;
}

std::string grouped(std::uint64_t number) {
    std::string text = fmt::format("{}", number);
    for (std::size_t end = text.size(); end > 3; end -= 3) text.insert(end - 3, ",");
    return text;
}

std::optional<std::uint64_t> parse_whole(std::string_view text) { return parse<std::uint64_t>(text); }

std::optional<double> parse_real(std::string_view text) {
    const auto plain = with_decimal_point(text);
    const auto number = plain ? parse<double>(*plain) : std::nullopt;
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::optional<std::uint64_t> parse_exact_whole(std::string_view text) {
    constexpr std::int64_t most_digits = 20;  // of 64 bits
    const std::size_t e = text.find_first_of("eE");
    std::string_view shift_text = e == std::string_view::npos ? "0" : text.substr(e + 1);
    if (shift_text.starts_with('+')) shift_text.remove_prefix(1);
    const auto shift = parse<std::int32_t>(shift_text);
    const std::string_view mantissa = text.substr(0, e);
    const std::size_t point = mantissa.find('.');
    std::string digits{mantissa.substr(0, point)};
    std::size_t places = 0;
    if (point != std::string_view::npos) {
        digits += mantissa.substr(point + 1);
        places = mantissa.size() - point - 1;
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (!shift) return std::nullopt;
    std::int64_t power = *shift - static_cast<std::int64_t>(places);
    for (; power < 0 && digits.ends_with('0'); ++power) digits.pop_back();
    if (digits.empty()) return 0;
    if (power < 0 || power > most_digits) return std::nullopt;
    return parse_whole(digits + std::string(static_cast<std::size_t>(power), '0'));
}

std::string real_text(double number) { return fmt::format("{}", number); }

}  // namespace simul
