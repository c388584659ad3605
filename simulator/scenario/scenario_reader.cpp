#include <array>
#include <cmath>
#include <fstream>

#include <fmt/format.h>

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

/// The number if it is a whole one, however it is written: 10, 10.0 and 1e1 are the same number in JSON.
std::optional<std::uint64_t> whole_in(const json::value& value) {
    if (const auto* const above = value.if_uint64()) return *above;
    if (const auto* const below = value.if_int64(); below != nullptr && *below >= 0)
        return static_cast<std::uint64_t>(*below);
    const auto* const real = value.if_double();
    if (real == nullptr || !(*real >= 0 && *real < 0x1p64) || *real != std::trunc(*real)) return std::nullopt;
    return static_cast<std::uint64_t>(*real);
}

std::uint64_t whole(const Found& found, std::uint64_t from, std::uint64_t to) {
    const auto number = whole_in(found.value);
    if (!number || *number < from || *number > to)
        refuse(found, fmt::format("a whole number from {} to {}", grouped(from), grouped(to)));
    return *number;
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

template <class Target, std::size_t count_of_keys>
void read_object(const Found& found, const std::array<Key<Target>, count_of_keys>& keys, Target& target) {
    const auto* const object = found.value.if_object();
    if (object == nullptr) refuse(found, "an object in braces");
    for (const auto& member : *object) {
        const std::string_view name{member.key().data(), member.key().size()};
        const std::string place = fmt::format("{}.{}", found.place, name);
        const auto* key = keys.begin();
        while (key != keys.end() && key->name != name) ++key;
        if (key == keys.end()) refuse_key(place);
        key->read(Found{member.value(), place}, target);
    }
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
    if (result.spread == Spread::uniform || result.spread == Spread::lognormal) need(found, {"percent"});
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

constexpr std::array<Key<Scenario>, 18> scenario_keys{{
    {"mode", [](const Found& f, Scenario& s) { s.mode = word(f, mode_words); }},
    {"boards", [](const Found& f, Scenario& s) { s.boards = count(f, limits::boards); }},
    {"pairs", [](const Found& f, Scenario& s) { s.pairs = count(f, limits::pairs); }},
    {"master_ms", [](const Found& f, Scenario& s) { s.master = duration(f, limits::thinking); }},
    {"opponent_ms", [](const Found& f, Scenario& s) { s.opponent = duration(f, limits::thinking); }},
    {"walk_ms", [](const Found& f, Scenario& s) { s.walk = duration(f, limits::thinking); }},
    {"masters", [](const Found& f, Scenario& s) { s.masters = count(f, limits::boards); }},
    {"in_play", [](const Found& f, Scenario& s) { s.in_play = count(f, limits::boards); }},
    {"slice_ms", [](const Found& f, Scenario& s) { s.slice = duration(f, limits::thinking); }},
    {"policy", [](const Found& f, Scenario& s) { s.policy = word(f, policy_words); }},
    {"vary_master", [](const Found& f, Scenario& s) { s.vary_master = variation(f); }},
    {"vary_opponent", [](const Found& f, Scenario& s) { s.vary_opponent = variation(f); }},
    {"seed", [](const Found& f, Scenario& s) { s.seed = whole(f, 0, UINT64_MAX); }},
    {"slow",
     [](const Found& f, Scenario& s) {
         s.slow = objects(f, slow_keys, {"board", "factor"});
     }},
    {"blocks",
     [](const Found& f, Scenario& s) {
         s.blocks = objects(f, block_keys, {"board", "pair", "extra_ms"});
     }},
    {"blocking_boards",
     [](const Found& f, Scenario& s) { s.blocking_boards = list<std::uint32_t>(f, board); }},
    {"real_lengths", [](const Found& f, Scenario& s) { s.real_lengths = yes_or_no(f); }},
    {"switches",
     [](const Found& f, Scenario& s) {
         s.switches = objects(f, switch_keys, {"at_ms", "mode"});
     }},
}};

/// Takes the format and the version off the top of the document: nothing else is looked at before they fit.
void check_header(const json::value& root) {
    const Found document{root, "the file"};
    need(document, {"format"});
    const Found format{root.at("format"), "format"};
    if (format.value != "simul-scenario") refuse(format, "\"simul-scenario\"");
    need(document, {"version"});
    const Found version{root.at("version"), "version"};
    if (whole(version, 1, UINT32_MAX) > 1) refuse(version, "1 (a newer Simul has written this file)");
    need(document, {"scenario"});
}

/// The key of a scenario that a problem is about, as far as it has one of its own.
std::string_view key_of(Field field) {
    static constexpr std::array<std::pair<Field, std::string_view>, 18> keys{{
        {Field::mode, "mode"},
        {Field::boards, "boards"},
        {Field::pairs, "pairs"},
        {Field::master, "master_ms"},
        {Field::opponent, "opponent_ms"},
        {Field::walk, "walk_ms"},
        {Field::masters, "masters"},
        {Field::in_play, "in_play"},
        {Field::slice, "slice_ms"},
        {Field::policy, "policy"},
        {Field::vary_master, "vary_master"},
        {Field::vary_opponent, "vary_opponent"},
        {Field::seed, "seed"},
        {Field::slow, "slow"},
        {Field::block, "blocks"},
        {Field::blocking_board, "blocking_boards"},
        {Field::real_lengths, "real_lengths"},
        {Field::switches, "switches"},
    }};
    return word_of(keys, field);
}

}  // namespace

Scenario read_scenario(std::string_view text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";  // editors on Windows write it
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    const json::value root = parse_strictly(text);
    check_header(root);
    for (const auto& member : root.get_object())
        if (member.key() != "format" && member.key() != "version" && member.key() != "scenario")
            refuse_key(member.key());
    Scenario scenario;
    read_object(Found{root.at("scenario"), "scenario"}, scenario_keys, scenario);
    if (const auto problem = find_problem(scenario, false)) {
        const std::string_view key = key_of(problem->field);
        throw JsonError(fmt::format(
            "scenario{}{}{} {}: must be {}", key.empty() ? "" : ".", key, problem->place,
            problem->file_value.empty() ? problem->value : problem->file_value, problem->allowed));
    }
    return scenario;
}

std::string text_of_file(const std::string& path, std::size_t most) {
    std::ifstream file{path, std::ios::binary};
    if (!file)
        throw JsonError(fmt::format("{}: cannot be read: {}", path, std::generic_category().message(errno)));
    std::string text;
    std::array<char, 65536> part{};
    while (file.read(part.data(), part.size()) || file.gcount() > 0) {
        text.append(part.data(), static_cast<std::size_t>(file.gcount()));
        if (text.size() > most)
            throw JsonError(fmt::format("{}: is larger than {} bytes", path, grouped(most)));
    }
    if (file.bad()) throw JsonError(fmt::format("{}: cannot be read", path));
    return text;
}

Scenario load_scenario(const std::string& path) {
    constexpr std::size_t most = 128U << 20U;  // a million slow boards take half of it
    const std::string text = text_of_file(path, most);
    try {
        return read_scenario(text);
    } catch (const JsonError& error) {
        throw JsonError(fmt::format("{}: {}", path, error.what()));
    }
}

}  // namespace simul
