#include "simulator/listings/script_numbers.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "simulator/scenario/thinking_times.hpp"
#include "simulator/scenario/ways.hpp"

namespace simul {
namespace {

constexpr std::size_t line_width = 108;

/// Items between brackets, broken into lines.
template <class Items>
std::string list_text(const Items& items, Brackets brackets) {
    std::string text(1, brackets.open);
    std::size_t line = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string item = fmt::format("{}{}", items[i], i + 1 < items.size() ? ", " : "");
        if (text.size() - line + item.size() > line_width) {
            if (text.back() == ' ') text.pop_back();
            text += "\n    ";
            line = text.size();
        }
        text += item;
    }
    return text + brackets.close;
}

template <class TimeOf>
std::string times_text(const Scenario& scenario, Brackets brackets, TimeOf time_of) {
    std::vector<std::string> boards;
    boards.reserve(scenario.boards);
    std::vector<std::int64_t> times;
    for (std::uint32_t b = 0; b < scenario.boards; ++b) {
        times.clear();
        for (std::uint32_t p = 0; p < pairs_of(scenario, b); ++p) times.push_back(time_of(b, p).count());
        boards.push_back(list_text(times, brackets));
    }
    return fmt::format("{}\n    {},\n{}", brackets.open, fmt::join(boards, ",\n    "), brackets.close);
}

}  // namespace

bool is_one_thought(const Scenario& scenario) {
    return scenario.vary_master.spread == Spread::constant && scenario.blocks.empty() &&
           scenario.recorded.is_empty();
}

bool is_one_reply(const Scenario& scenario) {
    return scenario.vary_opponent.spread == Spread::constant && scenario.slow.empty() &&
           scenario.recorded.is_empty();
}

bool is_one_length(const Scenario& scenario) {
    return !scenario.real_lengths || (scenario.lengths.empty() && scenario.recorded.is_empty());
}

std::string thoughts_text(const Scenario& scenario, Brackets brackets) {
    if (is_one_thought(scenario)) return fmt::format("{}", scenario.master.count());
    const ThinkingTimes times{scenario};
    return times_text(scenario, brackets, [&](auto b, auto p) { return times.master(b, p); });
}

std::string replies_text(const Scenario& scenario, Brackets brackets) {
    if (is_one_reply(scenario)) return fmt::format("{}", scenario.opponent.count());
    const ThinkingTimes times{scenario};
    return times_text(scenario, brackets, [&](auto b, auto p) { return times.opponent(b, p); });
}

std::string lengths_text(const Scenario& scenario, Brackets brackets) {
    if (is_one_length(scenario)) return fmt::format("{}", scenario.pairs);
    std::vector<std::uint32_t> lengths;
    lengths.reserve(scenario.boards);
    for (std::uint32_t b = 0; b < scenario.boards; ++b) lengths.push_back(pairs_of(scenario, b));
    return list_text(lengths, brackets);
}

std::string blocking_text(const Scenario& scenario, Brackets brackets) {
    std::vector<std::uint32_t> boards = scenario.blocking_boards;
    std::ranges::sort(boards);
    return list_text(boards, brackets);
}

std::uint64_t all_pairs(const Scenario& scenario) {
    std::uint64_t sum = 0;
    for (std::uint32_t b = 0; b < scenario.boards; ++b) sum += pairs_of(scenario, b);
    return sum;
}

std::string script_title(const Scenario& scenario) {
    return fmt::format("One chess master, {} board{}, {} pair{} of moves each{}", scenario.boards,
                       scenario.boards == 1 ? "" : "s", scenario.pairs, scenario.pairs == 1 ? "" : "s",
                       is_one_length(scenario) ? "" : " at most");
}

}  // namespace simul
