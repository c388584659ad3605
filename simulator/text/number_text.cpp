#include "simulator/text/number_text.hpp"

#include <charconv>
#include <cmath>

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

}  // namespace

std::string grouped(std::uint64_t number) {
    std::string text = fmt::format("{}", number);
    for (std::size_t end = text.size(); end > 3; end -= 3) text.insert(end - 3, ",");
    return text;
}

std::optional<std::uint64_t> parse_whole(std::string_view text) { return parse<std::uint64_t>(text); }

std::optional<double> parse_real(std::string_view text) {
    const auto number = parse<double>(text);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::string real_text(double number) { return fmt::format("{}", number); }

}  // namespace simul
