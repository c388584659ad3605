#include "simulator/setup/setup_window.hpp"

#include <span>

#include "simulator/scenario/fields.hpp"
#include "simulator/scenario/limits.hpp"
#include "simulator/setup/setup_unit.hpp"
#include "simulator/text/json_text.hpp"
#include "simulator/text/number_text.hpp"
#include "simulator/text/word_list.hpp"

namespace simul {
namespace {

using reading::Found;
using reading::refuse_key;

using KnownWords = std::vector<std::string_view> (*)();

std::uint64_t number_up_to(const Found& found, std::uint64_t least, std::uint64_t most) {
    const auto number = reading::whole_in(found.value);
    if (!number || *number < least || *number > most)
        refuse_in_setup(found, fmt::format("{} to {}", least, most));
    return *number;
}

std::string known_word(const Found& found, const std::vector<std::string_view>& words) {
    const auto text = reading::text_in(found.value);
    if (!text || std::ranges::find(words, *text) == words.end()) refuse_in_setup(found, alternatives(words));
    return std::string{*text};
}

bool flag(const Found& found) {
    if (!found.value.is_bool()) refuse_in_setup(found, "true or false");
    return found.value.get_bool();
}

template <const auto& table>
std::vector<std::string_view> words_in() {
    return {table.begin(), table.end()};
}

std::vector<std::string_view> number_names() {
    std::vector<std::string_view> names;
    for (const FieldInfo& info : fields)
        if (info.is_number()) names.push_back(info.name());
    return names;
}

std::vector<std::string_view> mode_names() {
    std::vector<std::string_view> names;
    names.reserve(mode_words.size());
    for (const auto& [mode, word] : mode_words) names.push_back(word);
    return names;
}

/// A key of an object: how it is read, and the JSON it is written as, which is empty for nothing to say.
template <class Target>
struct Column {
    std::string_view name;
    void (*read)(const Found&, Target&);
    std::string (*write)(const Target&);
};

template <class Target, auto member, KnownWords words>
constexpr Column<Target> word_column(std::string_view name) {
    return {name, [](const Found& f, Target& t) { t.*member = known_word(f, words()); },
            [](const Target& t) { return (t.*member).empty() ? std::string{} : json_string(t.*member); }};
}

template <class Target, auto member>
constexpr Column<Target> flag_column(std::string_view name) {
    return {name, [](const Found& f, Target& t) { t.*member = flag(f); },
            [](const Target& t) { return !(t.*member)   ? std::string{}
                                         : *(t.*member) ? "true"
                                                        : "false"; }};
}

template <class Target, auto member, std::uint32_t least, std::uint32_t most>
constexpr Column<Target> number_column(std::string_view name) {
    return {name,
            [](const Found& f, Target& t) {
                t.*member = static_cast<std::uint32_t>(number_up_to(f, least, most));
            },
            [](const Target& t) { return t.*member ? std::to_string(*(t.*member)) : std::string{}; }};
}

template <class Target, std::size_t count>
void read_columns(const Found& found, const std::array<Column<Target>, count>& columns, Target& target) {
    if (!found.value.is_object()) refuse_in_setup(found, "an object in braces");
    reading::for_each_member(found, [&](std::string_view name, const Found& member) {
        const auto* const column = std::ranges::find(columns, name, &Column<Target>::name);
        if (column == columns.end()) refuse_key(member.place);
        column->read(member, target);
    });
}

template <class Target, std::size_t count>
std::string written_columns(const std::array<Column<Target>, count>& columns, const Target& target) {
    JsonMembers members;
    for (const Column<Target>& column : columns)
        if (const std::string written = column.write(target); !written.empty())
            members.add_json(column.name, written);
    return members.text().empty() ? "{}" : fmt::format("{{ {} }}", members.text());
}

constexpr std::size_t most_charts = 3;

void read_results(const Found& found, ExploreSetup& explore) {
    if (!found.value.is_array()) refuse_in_setup(found, "a list in square brackets");
    explore.y = reading::list<std::string>(
        found, [](const Found& each) { return known_word(each, words_in<explore_results>()); });
    if (explore.y.empty() || explore.y.size() > most_charts)
        refuse_in_setup(found, fmt::format("a list of 1 to {}", most_charts));
}

std::string written_results(const ExploreSetup& explore) {
    return explore.y.empty() ? std::string{} : json_array(explore.y, json_string);
}

constexpr std::array explore_columns{
    word_column<ExploreSetup, &ExploreSetup::view, words_in<explore_views>>("view"),
    word_column<ExploreSetup, &ExploreSetup::x, number_names>("x"),
    number_column<ExploreSetup, &ExploreSetup::to, 1, static_cast<std::uint32_t>(limits::thinking.count())>(
        "to"),
    Column<ExploreSetup>{"y", read_results, written_results},
    flag_column<ExploreSetup, &ExploreSetup::log>("log"),
    flag_column<ExploreSetup, &ExploreSetup::everything>("everything"),
};

Time moment(const Found& found) {
    return Time{
        static_cast<std::int64_t>(number_up_to(found, 0, static_cast<std::uint64_t>(limits::span.count())))};
}

void read_range(const Found& found, SetupWindow& window) {
    constexpr Duration least = std::chrono::seconds{1};
    const auto* const ends = found.value.if_array();
    if (ends == nullptr || ends->size() != 2) refuse_in_setup(found, "a list of two times");
    const Time from = moment({ends->at(0), found.place + "[0]"});
    const Time to = moment({ends->at(1), found.place + "[1]"});
    if (to - from < least) refuse_in_setup(found, "a stretch of at least a second");
    window.range = {from, to};
}

std::string written_range(const SetupWindow& window) {
    return window.range ? fmt::format("[{}, {}]", window.range->first.count(), window.range->second.count())
                        : std::string{};
}

void read_lesson(const Found& found, SetupWindow& window) {
    constexpr std::size_t longest = 80;
    const auto text = reading::text_in(found.value);
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    if (!text || text->empty() || text->size() > longest || !std::ranges::all_of(*text, fits))
        refuse_in_setup(found, "the id of a lesson");
    window.lesson = *text;
}

void read_unit(const Found& found, SetupWindow& window) {
    const auto text = reading::text_in(found.value);
    if (!text || !setup_unit(*text)) refuse_in_setup(found, setup_unit_forms);
    window.unit = *text;
}

template <auto member>
std::string written_text(const SetupWindow& window) {
    return (window.*member).empty() ? std::string{} : json_string(window.*member);
}

constexpr std::array window_columns{
    Column<SetupWindow>{
        "left",
        [](const Found& f, SetupWindow& w) { w.left = value_of(mode_words, known_word(f, mode_names())); },
        [](const SetupWindow& w) {
            return w.left ? json_string(word_of(mode_words, *w.left)) : std::string{};
        }},
    Column<SetupWindow>{
        "at_ms", [](const Found& f, SetupWindow& w) { w.at = moment(f); },
        [](const SetupWindow& w) { return w.at ? std::to_string(w.at->count()) : std::string{}; }},
    number_column<SetupWindow, &SetupWindow::speed, 1, 3600>("speed"),
    Column<SetupWindow>{"range_ms", read_range, written_range},
    word_column<SetupWindow, &SetupWindow::page, words_in<setup_pages>>("page"),
    number_column<SetupWindow, &SetupWindow::board, 1, limits::boards>("board"),
    Column<SetupWindow>{"lesson", read_lesson, written_text<&SetupWindow::lesson>},
    Column<SetupWindow>{
        "explore",
        [](const Found& f, SetupWindow& w) { read_columns(f, explore_columns, w.explore.emplace()); },
        [](const SetupWindow& w) {
            return w.explore ? written_columns(explore_columns, *w.explore) : std::string{};
        }},
    word_column<SetupWindow, &SetupWindow::words, words_in<setup_vocabularies>>("words"),
    Column<SetupWindow>{"unit", read_unit, written_text<&SetupWindow::unit>},
    flag_column<SetupWindow, &SetupWindow::hide_results>("hide_results"),
    word_column<SetupWindow, &SetupWindow::theme, words_in<setup_themes>>("theme"),
    word_column<SetupWindow, &SetupWindow::language, words_in<setup_languages>>("language"),
    flag_column<SetupWindow, &SetupWindow::reduced_motion>("reduced_motion"),
};

}  // namespace

void refuse_in_setup(const Found& found, std::string_view allowed) {
    throw JsonError(fmt::format("{}: {} is not {}", found.place, quoted(found.value), allowed));
}

SetupWindow read_setup_window(const Found& found) {
    SetupWindow window;
    read_columns(found, window_columns, window);
    return window;
}

std::string setup_window_object(const SetupWindow& window) {
    return window == SetupWindow{} ? std::string{} : written_columns(window_columns, window);
}

}  // namespace simul
