#include "simulator/scenario/scenario_json.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "simulator/scenario/fields.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/json_text.hpp"

namespace simul {
namespace {

std::string variation(const Variation& vary) {
    JsonMembers members;
    members.add_text("spread", word_of(spread_words, vary.spread));
    if (takes_percent(vary.spread)) members.add("percent", vary.percent);
    return members.object();
}

std::string slow_board(const SlowBoard& slow) {
    JsonMembers members;
    members.add("board", slow.board + 1ULL);
    members.add("factor", slow.factor);
    return members.object();
}

std::string blocking_thought(const BlockingThought& thought) {
    JsonMembers members;
    members.add("board", thought.board + 1ULL);
    members.add("pair", thought.pair + 1ULL);
    members.add("extra_ms", thought.extra);
    return members.object();
}

std::string mode_switch(const Switch& change) {
    JsonMembers members;
    members.add("at_ms", change.at);
    members.add_text("mode", word_of(mode_words, change.to));
    return members.object();
}

std::string recorded_table(const Recorded& recorded, Duration RecordedPair::*time) {
    return json_array(recorded.games(), [time](const Recorded::Game& game) {
        return json_array(
            game, [time](const RecordedPair& pair) { return fmt::format("{}", (pair.*time).count()); });
    });
}

/// Boards and pairs where the program has replied.
std::string stand_ins(const Recorded& recorded) {
    std::string text;
    for (std::size_t b = 0; b < recorded.games().size(); ++b)
        for (std::size_t p = 0; p < recorded.games()[b].size(); ++p)
            if (recorded.games()[b][p].stand_in)
                text += fmt::format("{}[{}, {}]", text.empty() ? "" : ", ", b + 1, p + 1);
    return "[" + text + "]";
}

std::string recorded_times(const Recorded& recorded) {
    JsonMembers members;
    members.add_json("thought_ms", recorded_table(recorded, &RecordedPair::thought));
    members.add_json("reply_ms", recorded_table(recorded, &RecordedPair::reply));
    if (const std::string replied = stand_ins(recorded); replied != "[]")
        members.add_json("stand_in", replied);
    return members.object();
}

std::string blocking_board(std::uint32_t board) { return fmt::format("{}", board + 1ULL); }

/// A number of the scenario, or what the run makes of it if `used` is given.
std::optional<std::uint64_t> number_in(const FieldInfo& info, const Scenario& scenario, const Rules* used) {
    if (used != nullptr && info.field == Field::masters) return used->masters;
    if (used != nullptr && info.field == Field::in_play) return used->in_play;
    return info.number.get(scenario);
}

void add_field(JsonMembers& members, const FieldInfo& info, const Scenario& scenario) {
    switch (info.field) {
        case Field::mode:
            return members.add_text(info.key, word_of(mode_words, scenario.mode));
        case Field::policy:
            return members.add_text(info.key, word_of(policy_words, scenario.policy));
        case Field::vary_master:
            return members.add_json(info.key, variation(scenario.vary_master));
        case Field::vary_opponent:
            return members.add_json(info.key, variation(scenario.vary_opponent));
        case Field::slow:
            return members.add_json(info.key, json_array(scenario.slow, slow_board));
        case Field::block:
            return members.add_json(info.key, json_array(scenario.blocks, blocking_thought));
        case Field::blocking_board:
            return members.add_json(info.key, json_array(scenario.blocking_boards, blocking_board));
        case Field::real_lengths:
            return members.add(info.key, scenario.real_lengths);
        case Field::switches:
            return members.add_json(info.key, json_array(scenario.switches, mode_switch));
        case Field::recorded:
            if (!scenario.recorded.is_empty()) members.add_json(info.key, recorded_times(scenario.recorded));
            return;
        default:
            return;
    }
}

/// `used`: the rules whose numbers are told instead of the scenario's own, or null.
void add_member(JsonMembers& members, const FieldInfo& info, const Scenario& scenario, const Rules* used,
                bool is_pool) {
    if (!info.is_number())
        add_field(members, info, scenario);
    else if (const auto number = number_in(info, scenario, used))
        members.add(info.key, *number);
    else if (is_pool)  // without a word it would be the usual number
        members.add_text(info.key, info.number.none);
}

std::string members_of(const Scenario& scenario, const Rules* used, std::string_view separator) {
    JsonMembers members{separator};
    for (std::size_t i = 0; i < fields.size(); ++i)
        add_member(members, info_of(static_cast<Field>(i)), scenario, used, plays(scenario, Mode::pool));
    return members.text();
}

/// A value of a scenario as it is written, or nothing.
std::string member_of(const FieldInfo& info, const Scenario& scenario) {
    JsonMembers members;
    add_member(members, info, scenario, nullptr, false);
    return members.text();
}

}  // namespace

std::string scenario_object(const Scenario& scenario) {
    Rules used = first_rules(scenario);
    used.in_play = std::min(used.in_play, (scenario.boards + used.masters - 1) / used.masters);
    return "{" + members_of(scenario, &used, ", ") + "}";
}

std::string scenario_differences(const Scenario& scenario, std::optional<Mode> beside) {
    const bool is_pool = plays(scenario, Mode::pool) || beside == Mode::pool;
    const bool is_sliced = plays(scenario, Mode::threads) || beside == Mode::threads;
    JsonMembers members;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const FieldInfo& info = info_of(static_cast<Field>(i));
        const bool must_be_said =  // without it there would be the usual number
            (info.field == Field::in_play && is_pool) || (info.field == Field::slice && is_sliced);
        if (must_be_said || member_of(info, scenario) != member_of(info, Scenario{}))
            add_member(members, info, scenario, nullptr, is_pool);
    }
    return members.text().empty() ? "{}" : fmt::format("{{ {} }}", members.text());
}

unsigned file_version(const Scenario& scenario) { return scenario.recorded.is_empty() ? 1 : 2; }

std::string scenario_file_text(const Scenario& scenario) {
    return fmt::format(
        "{{\n  \"format\": \"simul-scenario\",\n  \"version\": {},\n  \"scenario\": {{\n    {}\n  }}\n}}\n",
        file_version(scenario), members_of(scenario, nullptr, ",\n    "));
}

}  // namespace simul
