#include "app/options/written_options.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "simulator/scenario/fields.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::options {
namespace {

using Values = std::vector<std::string>;

std::string number_value(const FieldInfo& info, const Scenario& scenario) {
    const auto number = info.number.get(scenario);
    if (!number) return std::string{info.number.none};
    return info.kind == FieldKind::duration ? duration_text(Duration{static_cast<std::int64_t>(*number)})
                                            : std::to_string(*number);
}

std::string variation_value(const Variation& vary) {
    const std::string_view word = word_of(spread_words, vary.spread);
    return takes_percent(vary.spread) ? fmt::format("{}:{}", word, real_text(vary.percent))
                                      : std::string{word};
}

template <class Items, class Write>
Values values_of(const Items& items, Write write) {
    Values values;
    values.reserve(items.size());
    for (const auto& item : items) values.push_back(write(item));
    return values;
}

/// What stands behind the option, as often as it is repeated.
Values written_values(const FieldInfo& info, const Scenario& scenario) {
    if (info.is_number()) return {number_value(info, scenario)};
    switch (info.field) {
        case Field::mode:
            return {std::string{word_of(mode_words, scenario.mode)}};
        case Field::policy:
            return {std::string{word_of(policy_words, scenario.policy)}};
        case Field::vary_master:
            return {variation_value(scenario.vary_master)};
        case Field::vary_opponent:
            return {variation_value(scenario.vary_opponent)};
        case Field::slow:
            return values_of(scenario.slow, [](const SlowBoard& slow) {
                return fmt::format("{}={}", slow.board + 1ULL, real_text(slow.factor));
            });
        case Field::block:
            return values_of(scenario.blocks, [](const BlockingThought& block) {
                return fmt::format("{}:{}={}", block.board + 1ULL, block.pair + 1ULL,
                                   duration_text(block.extra));
            });
        case Field::blocking_board:
            return values_of(scenario.blocking_boards,
                             [](std::uint32_t board) { return std::to_string(board + 1ULL); });
        case Field::switches:
            return values_of(scenario.switches, [](const Switch& change) {
                return fmt::format("{}={}", duration_text(change.at), word_of(mode_words, change.to));
            });
        default:
            return {};
    }
}

/// Without a word there would be the usual number of such a mode.
bool must_be_said(const FieldInfo& info, const Scenario& scenario, std::optional<Mode> beside) {
    const auto is_played = [&](Mode mode) { return plays(scenario, mode) || beside == mode; };
    return (info.field == Field::in_play && is_played(Mode::pool)) ||
           (info.field == Field::slice && is_played(Mode::threads));
}

bool is_plain_word(std::string_view word) {
    constexpr std::string_view plain = "-_=:.,/+%@";
    return !word.empty() && std::ranges::all_of(word, [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               plain.find(c) != std::string_view::npos;
    });
}

/// The word as a shell reads it back.
std::string shell_word(std::string_view word) {
    if (is_plain_word(word)) return std::string{word};
    std::string quoted = "'";
    for (const char c : word) quoted += c == '\'' ? std::string{"'\\''"} : std::string(1, c);
    return quoted + "'";
}

}  // namespace

std::vector<WrittenOption> written_options(const Scenario& scenario, std::optional<Mode> beside) {
    std::vector<WrittenOption> written;
    for (const FieldInfo& info : fields) {
        if (info.kind == FieldKind::consequence) continue;
        const std::string name{info.option};
        if (info.kind == FieldKind::flag) {
            if (scenario.real_lengths) written.push_back({name, std::nullopt});
            continue;
        }
        const Values values = written_values(info, scenario);
        if (values == written_values(info, Scenario{}) && !must_be_said(info, scenario, beside)) continue;
        for (const std::string& value : values) written.push_back({name, value});
    }
    return written;
}

std::string command_line_of(std::string_view program, std::span<const WrittenOption> written) {
    std::string line{program};
    for (const auto& [name, value] : written) {
        line += " " + name;
        if (value) line += " " + shell_word(*value);
    }
    return line;
}

}  // namespace simul::options
