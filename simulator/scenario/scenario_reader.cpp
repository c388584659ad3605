#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "simulator/scenario/fields.hpp"
#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/scenario_json.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/number_text.hpp"

namespace simul {
namespace {

namespace json = boost::json;

/// A value and the keys that lead to it.
struct Found {
    const json::value& value;
    std::string place;
};

[[noreturn]] void refuse(const Found& found, std::string_view allowed) {
    throw JsonError(fmt::format("{} {}: must be {}", found.place, quoted(found.value), allowed));
}

/// The number if it is a whole one, however it is written: parse_strictly() makes one of 10.0 and 1e1, too.
std::optional<std::uint64_t> whole_in(const json::value& value) {
    if (const auto* const above = value.if_uint64()) return *above;
    if (const auto* const below = value.if_int64(); below != nullptr && *below >= 0)
        return static_cast<std::uint64_t>(*below);
    return std::nullopt;
}

std::uint64_t whole(const Found& found, std::uint64_t from, std::uint64_t to) {
    const auto number = whole_in(found.value);
    if (!number || *number < from || *number > to)
        refuse(found, fmt::format("a whole number from {} to {}", grouped(from), grouped(to)));
    return *number;
}

/// The word for no number at all, where a number has one.
bool is_none(const Found& found, const NumberInfo& number) {
    const auto* const text = found.value.if_string();
    return text != nullptr && !number.none.empty() &&
           std::string_view{text->data(), text->size()} == number.none;
}

std::uint32_t count(const Found& found, std::uint32_t to) {
    return static_cast<std::uint32_t>(whole(found, 1, to));
}

Duration duration(const Found& found, Duration most) {
    return Duration{static_cast<std::int64_t>(whole(found, 0, static_cast<std::uint64_t>(most.count())))};
}

double real(const Found& found) {
    if (!found.value.is_number()) refuse(found, "a number");
    return found.value.to_number<double>();
}

bool yes_or_no(const Found& found) {
    if (!found.value.is_bool()) refuse(found, "true or false");
    return found.value.get_bool();
}

template <class Words>
auto word(const Found& found, const Words& words) {
    std::string allowed;
    for (const auto& [value, text] : words)
        allowed += fmt::format("{}\"{}\"", allowed.empty() ? "" : ", ", text);
    const auto* const text = found.value.if_string();
    if (text == nullptr) refuse(found, "one of " + allowed);
    const auto value = value_of(words, {text->data(), text->size()});
    if (!value) refuse(found, "one of " + allowed);
    return *value;
}

[[noreturn]] void refuse_key(std::string_view place) {
    const std::string escaped = quoted(json::string(place));
    throw JsonError(fmt::format("{}: there is no such key", escaped.substr(1, escaped.size() - 2)));
}

/// One key of an object and how its value is taken over.
template <class Target>
struct Key {
    std::string_view name;
    void (*read)(const Found&, Target&);
};

/// Tells `read` every key of an object and what stands there.
template <class Read>
void for_each_member(const Found& found, Read read) {
    const auto* const object = found.value.if_object();
    if (object == nullptr) refuse(found, "an object in braces");
    for (const auto& member : *object) {
        const std::string_view name{member.key().data(), member.key().size()};
        read(name, Found{member.value(), fmt::format("{}.{}", found.place, name)});
    }
}

template <class Target, std::size_t count_of_keys>
void read_object(const Found& found, const std::array<Key<Target>, count_of_keys>& keys, Target& target) {
    for_each_member(found, [&](std::string_view name, const Found& member) {
        const auto* const key = std::ranges::find(keys, name, &Key<Target>::name);
        if (key == keys.end()) refuse_key(member.place);
        key->read(member, target);
    });
}

/// Refuses an object that lacks one of its keys.
void need(const Found& found, std::initializer_list<std::string_view> names) {
    const auto* const object = found.value.if_object();
    if (object == nullptr) refuse(found, "an object in braces");
    for (const std::string_view name : names)
        if (!object->contains({name.data(), name.size()}))
            throw JsonError(fmt::format("{}: the key \"{}\" is missing", found.place, name));
}

template <class Item, class Read>
std::vector<Item> list(const Found& found, Read read) {
    const auto* const array = found.value.if_array();
    if (array == nullptr) refuse(found, "a list in square brackets");
    std::vector<Item> items;
    for (const auto& value : *array)
        items.push_back(read(Found{value, fmt::format("{}[{}]", found.place, items.size())}));
    return items;
}

template <class Item, std::size_t count_of_keys>
std::vector<Item> objects(const Found& found, const std::array<Key<Item>, count_of_keys>& keys,
                          std::initializer_list<std::string_view> needed) {
    return list<Item>(found, [&](const Found& each) {
        need(each, needed);
        Item item;
        read_object(each, keys, item);
        return item;
    });
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
    Reading{Field::real_lengths, [](const Found& f, Scenario& s) { s.real_lengths = yes_or_no(f); }},
    Reading{Field::switches,
            [](const Found& f, Scenario& s) {
                s.switches = objects(f, switch_keys, {"at_ms", "mode"});
            }},
};

static_assert(has_all_but_numbers(readings));

/// Whether a number fits the others is found later.
void read_number(const Found& found, const FieldInfo& info, Scenario& scenario) {
    const NumberInfo& number = info.number;
    if (is_none(found, number)) return number.set(scenario, std::nullopt);
    const auto value = whole_in(found.value);
    if (!value || *value < number.least || *value > number.most)
        refuse(found,
               (number.none.empty() ? "" : fmt::format("\"{}\" or ", number.none)) + allowed_numbers(info));
    number.set(scenario, *value);
}

void read_fields(const Found& found, Scenario& scenario) {
    for_each_member(found, [&](std::string_view key, const Found& member) {
        const FieldInfo* const info = field_of_key(key);
        if (info == nullptr) refuse_key(member.place);
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
    const auto number = whole_in(version.value);
    if (number != 1) refuse(version, number > 1 ? "1 (a newer Simul has written this file)" : "1");
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

WrittenScenario read_written(std::string_view text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";  // editors on Windows write it
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    const json::value root = parse_strictly(text);
    check_header(root);
    for (const auto& member : root.get_object())
        if (member.key() != "format" && member.key() != "version" && member.key() != "scenario")
            refuse_key(member.key());
    WrittenScenario written;
    read_over(root.at("scenario"), "scenario", written);
    static_cast<void>(playable(written, "scenario"));
    return written;
}

Scenario read_scenario(std::string_view text) {
    const WrittenScenario written = read_written(text);
    return with_usual_numbers(written.scenario, written.said);
}

}  // namespace simul
