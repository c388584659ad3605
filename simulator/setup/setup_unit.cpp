#include "simulator/setup/setup_unit.hpp"

#include <array>
#include <utility>

#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

constexpr std::array<std::pair<std::string_view, std::chrono::microseconds>, 5> setup_units{{
    {"us", std::chrono::microseconds{1}},
    {"ms", std::chrono::milliseconds{1}},
    {"s", std::chrono::seconds{1}},
    {"min", std::chrono::minutes{1}},
    {"h", std::chrono::hours{1}},
}};

}  // namespace

std::optional<std::chrono::microseconds> setup_unit(std::string_view text) {
    constexpr std::uint64_t most = 1000;
    const std::size_t space = text.find(' ');
    if (space == std::string_view::npos || text.front() == '0') return std::nullopt;
    const auto count = parse_whole(text.substr(0, space));
    if (!count || *count > most) return std::nullopt;
    for (const auto& [word, length] : setup_units)
        if (text.substr(space + 1) == word) return static_cast<std::int64_t>(*count) * length;
    return std::nullopt;
}

}  // namespace simul
