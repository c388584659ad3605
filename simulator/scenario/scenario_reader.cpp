#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "simulator/scenario/fields.hpp"
#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/scenario_json.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/json_reading.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

namespace json = boost::json;

using reading::Found;
using reading::Key;
using reading::list;
using reading::need;
using reading::objects;
using reading::read_object;
using reading::real;
using reading::refuse;
using reading::word;

/// The word for no number at all, where a number has one.
bool is_none(const Found& found, const NumberInfo& number) {
    return !number.none.empty() && reading::text_in(found.value) == number.none;
}

std::uint32_t count(const Found& found, std::uint32_t to) {
    return static_cast<std::uint32_t>(reading::whole(found, 1, to));
}

Duration duration(const Found& found, Duration most) {
    return Duration{
        static_cast<std::int64_t>(reading::whole(found, 0, static_cast<std::uint64_t>(most.count())))};
}

constexpr std::array<Key<Variation>, 2> variation_keys{{
    {"spread", [](const Found& f, Variation& v) { v.spread = word(f, spread_words); }},
    {"percent", [](const Found& f, Variation& v) { v.percent = real(f); }},
}};

Variation variation(const Found& found) {
    need(found, {"spread"});
    Variation result;
    read_object(found, variation_keys, result);
    if (takes_percent(result.spread)) need(found, {"percent"});
    if (!takes_percent(result.spread) && found.value.get_object().contains("percent"))
        throw JsonError(fmt::format("{}.percent: a spread that is {} takes none", found.place,
                                    word_of(spread_words, result.spread)));
    return result;
}

constexpr std::array<Key<SlowBoard>, 2> slow_keys{{
    {"board", [](const Found& f, SlowBoard& s) { s.board = count(f, limits::boards) - 1; }},
    {"factor", [](const Found& f, SlowBoard& s) { s.factor = real(f); }},
}};

constexpr std::array<Key<BlockingThought>, 3> block_keys{{
    {"board", [](const Found& f, BlockingThought& b) { b.board = count(f, limits::boards) - 1; }},
    {"pair", [](const Found& f, BlockingThought& b) { b.pair = count(f, limits::pairs) - 1; }},
    {"extra_ms", [](const Found& f, BlockingThought& b) { b.extra = duration(f, limits::thinking); }},
}};

constexpr std::array<Key<Switch>, 2> switch_keys{{
    {"at_ms", [](const Found& f, Switch& s) { s.at = duration(f, limits::span); }},
    {"mode", [](const Found& f, Switch& s) { s.to = word(f, mode_words); }},
}};

std::uint32_t board(const Found& found) { return count(found, limits::boards) - 1; }

using Table = std::vector<std::vector<Duration>>;

std::vector<Duration> recorded_game(const Found& found) {
    const auto* const times = found.value.if_array();
    if (times == nullptr || times->empty() || times->size() > limits::recorded_pairs)
        refuse(found, fmt::format("a list of 1 to {} times", grouped(limits::recorded_pairs)));
    return list<Duration>(found, [](const Found& f) { return duration(f, limits::thinking); });
}

Table recorded_table(const Found& found) {
    const auto* const boards = found.value.if_array();
    if (boards == nullptr || boards->empty() || boards->size() > limits::recorded_boards)
        refuse(found, fmt::format("a list of 1 to {} boards", grouped(limits::recorded_boards)));
    return list<std::vector<Duration>>(found, recorded_game);
}

struct RecordedSeat {
    std::size_t board = 0;
    std::size_t pair = 0;
    std::string place;
};

RecordedSeat recorded_seat(const Found& found) {
    const auto* const both = found.value.if_array();
    if (both == nullptr || both->size() != 2) refuse(found, "[BOARD, PAIR]");
    return {count({both->at(0), found.place + "[0]"}, limits::recorded_boards) - 1,
            count({both->at(1), found.place + "[1]"}, limits::recorded_pairs) - 1, found.place};
}

struct RecordedTables {
    Table thoughts;
    Table replies;
    std::vector<RecordedSeat> stand_ins;
};

constexpr std::array<Key<RecordedTables>, 3> recorded_keys{{
    {"thought_ms", [](const Found& f, RecordedTables& r) { r.thoughts = recorded_table(f); }},
    {"reply_ms", [](const Found& f, RecordedTables& r) { r.replies = recorded_table(f); }},
    {"stand_in",
     [](const Found& f, RecordedTables& r) { r.stand_ins = list<RecordedSeat>(f, recorded_seat); }},
}};

std::vector<Recorded::Game> joined(const RecordedTables& tables, const std::string& place) {
    std::vector<Recorded::Game> games(tables.thoughts.size());
    for (std::size_t b = 0; b < games.size(); ++b) {
        if (tables.replies.size() != games.size() || tables.replies[b].size() != tables.thoughts[b].size())
            throw JsonError(place + ".reply_ms: must have as many boards and pairs as thought_ms");
        games[b].reserve(tables.thoughts[b].size());
        for (std::size_t p = 0; p < tables.thoughts[b].size(); ++p)
            games[b].push_back({tables.thoughts[b][p], tables.replies[b][p]});
    }
    for (const RecordedSeat& seat : tables.stand_ins) {
        if (seat.board >= games.size() || seat.pair >= games[seat.board].size())
            throw JsonError(seat.place + ": must be a board and a pair that are recorded");
        games[seat.board][seat.pair].stand_in = true;
    }
    return games;
}

Recorded recorded(const Found& found) {
    need(found, {"thought_ms", "reply_ms"});
    RecordedTables tables;
    read_object(found, recorded_keys, tables);
    return Recorded{joined(tables, found.place)};
}

/// How a value is read that is no number.
struct Reading {
    Field field;
    void (*read)(const Found&, Scenario&);
};

constexpr std::array readings{
    Reading{Field::mode, [](const Found& f, Scenario& s) { s.mode = word(f, mode_words); }},
    Reading{Field::policy, [](const Found& f, Scenario& s) { s.policy = word(f, policy_words); }},
    Reading{Field::vary_master, [](const Found& f, Scenario& s) { s.vary_master = variation(f); }},
    Reading{Field::vary_opponent, [](const Found& f, Scenario& s) { s.vary_opponent = variation(f); }},
    Reading{Field::slow,
            [](const Found& f, Scenario& s) {
                s.slow = objects(f, slow_keys, {"board", "factor"});
            }},
    Reading{Field::block,
            [](const Found& f, Scenario& s) {
                s.blocks = objects(f, block_keys, {"board", "pair", "extra_ms"});
            }},
    Reading{Field::blocking_board,
            [](const Found& f, Scenario& s) { s.blocking_boards = list<std::uint32_t>(f, board); }},
    Reading{Field::real_lengths, [](const Found& f, Scenario& s) { s.real_lengths = reading::yes_or_no(f); }},
    Reading{Field::switches,
            [](const Found& f, Scenario& s) {
                s.switches = objects(f, switch_keys, {"at_ms", "mode"});
            }},
    Reading{Field::recorded, [](const Found& f, Scenario& s) { s.recorded = recorded(f); }},
};

static_assert(has_all_but_numbers(readings));

/// Whether a number fits the others is found later.
void read_number(const Found& found, const FieldInfo& info, Scenario& scenario) {
    const NumberInfo& number = info.number;
    if (is_none(found, number)) return number.set(scenario, std::nullopt);
    const auto value = reading::whole_in(found.value);
    if (!value || *value < number.least || *value > number.most)
        refuse(found,
               (number.none.empty() ? "" : fmt::format("\"{}\" or ", number.none)) + allowed_numbers(info));
    number.set(scenario, *value);
}

void read_fields(const Found& found, Scenario& scenario) {
    reading::for_each_member(found, [&](std::string_view key, const Found& member) {
        const FieldInfo* const info = field_of_key(key);
        if (info == nullptr) reading::refuse_key(member.place);
        if (info->is_number()) return read_number(member, *info, scenario);
        std::ranges::find(readings, info->field, &Reading::field)->read(member, scenario);
    });
}

/// Takes the format and the version off the top of the document: nothing else is looked at before they fit.
void check_header(const json::value& root) {
    const Found document{root, "the file"};
    need(document, {"format"});
    const Found format{root.at("format"), "format"};
    if (format.value != "simul-scenario") refuse(format, "\"simul-scenario\"");
    need(document, {"version"});
    const Found version{root.at("version"), "version"};
    const auto number = reading::whole_in(version.value);
    if (number < 1 || number > newest_file_version)
        refuse(version,
               number > newest_file_version ? "1 or 2 (a newer Simul has written this file)" : "1 or 2");
    need(document, {"scenario"});
}

}  // namespace

void read_over(const json::value& members, std::string_view place, WrittenScenario& written) {
    const Found found{members, std::string{place}};
    read_fields(found, written.scenario);
    const auto says = [&](Field field) {
        const std::string_view key = info_of(field).key;
        return members.get_object().contains({key.data(), key.size()});
    };
    written.said.in_play = written.said.in_play || says(Field::in_play);
    written.said.slice = written.said.slice || says(Field::slice);
}

Scenario playable(const WrittenScenario& written, std::string_view place) {
    Scenario scenario = with_usual_numbers(written.scenario, written.said);
    const auto problem = find_problem(scenario, false);
    if (!problem) return scenario;
    const std::string_view key = info_of(problem->field).key;
    throw JsonError(fmt::format("{}{}{}{} {}: must be {}", place, key.empty() ? "" : ".", key, problem->place,
                                problem->file_value.empty() ? problem->value : problem->file_value,
                                problem->allowed));
}

WrittenScenario written_in(const json::value& scenario) {
    WrittenScenario written;
    read_over(scenario, "scenario", written);
    static_cast<void>(playable(written, "scenario"));
    return written;
}

WrittenScenario read_written(const json::value& document) {
    check_header(document);
    for (const auto& member : document.get_object())
        if (member.key() != "format" && member.key() != "version" && member.key() != "scenario")
            reading::refuse_key(member.key());
    return written_in(document.at("scenario"));
}

WrittenScenario read_written(std::string_view text) { return read_written(parse_document(text)); }

Scenario read_scenario(std::string_view text) {
    const WrittenScenario written = read_written(text);
    return with_usual_numbers(written.scenario, written.said);
}

}  // namespace simul
