#include "app/console/commands/sweep_range.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "app/options/option_values.hpp"
#include "app/options/suggestion.hpp"
#include "app/options/usage_error.hpp"
#include "simulator/scenario/limits.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::console {
namespace {

constexpr std::size_t most_values = 10'000;
constexpr auto day = static_cast<std::uint64_t>(limits::thinking.count());

/// A number of the scenario that a sweep can change, and its limits.
struct Variable {
    std::string_view key;
    bool is_duration;
    std::uint64_t least;
    std::uint64_t most;
    void (*set)(Scenario&, std::uint64_t);
};

template <std::uint32_t Scenario::*member>
void set_count(Scenario& scenario, std::uint64_t value) {
    scenario.*member = static_cast<std::uint32_t>(value);
}

template <Duration Scenario::*member>
void set_duration(Scenario& scenario, std::uint64_t value) {
    scenario.*member = Duration{static_cast<std::int64_t>(value)};
}

constexpr std::array<Variable, 9> variables{{
    {"boards", false, 1, limits::boards, set_count<&Scenario::boards>},
    {"pairs", false, 1, limits::pairs, set_count<&Scenario::pairs>},
    {"master", true, 1, day, set_duration<&Scenario::master>},
    {"opponent", true, 0, day, set_duration<&Scenario::opponent>},
    {"walk", true, 0, day, set_duration<&Scenario::walk>},
    {"masters", false, 1, limits::boards, set_count<&Scenario::masters>},
    {"in-play", false, 1, limits::boards,
     [](Scenario& s, std::uint64_t value) { s.in_play = static_cast<std::uint32_t>(value); }},
    {"slice", true, 0, day, set_duration<&Scenario::slice>},
    {"seed", false, 0, UINT64_MAX, [](Scenario& s, std::uint64_t value) { s.seed = value; }},
}};

const Variable& variable_of(std::string_view text) {
    const std::string_view key = text.substr(0, text.find('='));
    const auto* const found = std::ranges::find(variables, key, &Variable::key);
    if (found != variables.end()) return *found;
    std::vector<std::string_view> keys;
    keys.reserve(variables.size());
    for (const Variable& variable : variables) keys.push_back(variable.key);
    options::refuse_word("--vary", key, keys);
}

std::optional<std::uint64_t> value_in(const Variable& variable, std::string_view text) {
    if (!variable.is_duration) return parse_whole(text);
    const auto time = parse_duration(text);
    return time ? std::optional{static_cast<std::uint64_t>(time->count())} : std::nullopt;
}

struct Range {
    std::uint64_t from;
    std::uint64_t to;
    std::uint64_t step;
};

/// `TO` or `TO:STEP`; a clock time has colons of its own, so every colon is tried.
std::optional<Range> range_to(const Variable& variable, std::uint64_t from, std::string_view text) {
    if (const auto to = value_in(variable, text)) return Range{from, *to, variable.is_duration ? 1000U : 1U};
    for (std::size_t at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1)) {
        const auto to = value_in(variable, text.substr(0, at));
        const auto step = value_in(variable, text.substr(at + 1));
        if (to && step) return Range{from, *to, *step};
    }
    return std::nullopt;
}

std::optional<Range> range_of(const Variable& variable, std::string_view text) {
    const std::size_t dots = text.find("..");
    const auto from = value_in(variable, text.substr(0, dots));
    if (!from) return std::nullopt;
    if (dots == std::string_view::npos) return Range{*from, *from, 1};
    return range_to(variable, *from, text.substr(dots + 2));
}

std::string text_in(const Variable& variable, std::uint64_t value) {
    return variable.is_duration ? duration_text(Duration{static_cast<std::int64_t>(value)}) : grouped(value);
}

void check_range(const Variable& variable, const Range& range, std::string_view text) {
    if (range.from < variable.least || range.to > variable.most || range.from > range.to)
        options::refuse_value("--vary", text,
                              fmt::format("a rising range within {} to {}", text_in(variable, variable.least),
                                          text_in(variable, variable.most)));
    if (range.step == 0) options::refuse_value("--vary", text, "a range with a step over 0");
    if ((range.to - range.from) / range.step >= most_values)
        options::refuse_value(
            "--vary", text,
            fmt::format("a range of at most {} values; give a greater :STEP", grouped(most_values)));
}

}  // namespace

std::string SweepRange::column() const {
    std::string name = key;
    std::ranges::replace(name, '-', '_');
    return is_duration ? name + "_ms" : name;
}

std::string SweepRange::text_of(std::uint64_t value) const {
    return is_duration ? duration_text(Duration{static_cast<std::int64_t>(value)}) : grouped(value);
}

SweepRange sweep_range(std::string_view text) {
    const Variable& variable = variable_of(text);
    const std::size_t equals = text.find('=');
    const auto range =
        equals == std::string_view::npos ? std::nullopt : range_of(variable, text.substr(equals + 1));
    if (!range)
        options::refuse_value(
            "--vary", text,
            fmt::format("{}=FROM..TO or {}=FROM..TO:STEP, such as {}", variable.key, variable.key,
                        variable.is_duration ? "master=1s..10s:500ms" : "boards=1..100:5"));
    check_range(variable, *range, text);
    SweepRange sweep{std::string{variable.key}, variable.is_duration, {}, variable.set};
    const std::uint64_t steps = (range->to - range->from) / range->step;
    for (std::uint64_t i = 0; i <= steps; ++i) sweep.values.push_back(range->from + i * range->step);
    return sweep;
}

}  // namespace simul::console
