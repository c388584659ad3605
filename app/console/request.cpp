#include "app/console/request.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "app/console/commands/game_lengths.hpp"
#include "app/options/option_values.hpp"
#include "app/options/scenario_options.hpp"
#include "app/options/suggestion.hpp"
#include "app/options/usage_error.hpp"
#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/ways.hpp"

namespace simul::console {
namespace {

using options::UsageError;

constexpr std::array<std::pair<Format, std::string_view>, 3> format_words{{
    {Format::text, "text"},
    {Format::json, "json"},
    {Format::csv, "csv"},
}};

constexpr std::array<std::pair<History, std::string_view>, 3> history_words{{
    {History::events, "events"},
    {History::trace, "trace"},
    {History::perfetto, "perfetto"},
}};

/// Those that have a history to tell.
constexpr std::array<std::string_view, 2> commands_with_history{"run", "compare"};

/// Of a live run: at the least a move lasts an hour and more, at the greatest no timer is in time.
constexpr double least_scale = 1e-3;
constexpr double greatest_scale = 1e6;

/// Of a sweep, at every value.
constexpr std::uint32_t most_seeds = 1'000;

/// Setups are counted round, so that a class can take the number of its room.
constexpr std::uint32_t most_setups = 1'000'000;

void read_language(Request& request, const std::string& language, bool of_lessons) {
    if (of_lessons)
        request.tongue = options::word("--language", language, tongue_words);
    else
        request.language = options::word("--language", language, language_words);
}

/// Gives the scenario the lengths of the games it asks for.
void take_lengths(Request& request, const options::Arguments& arguments) {
    Scenario& scenario = request.scenario;
    const auto file = arguments.value("--games");
    const bool is_strict = arguments.has("--strict");
    if (file && !scenario.real_lengths)
        throw UsageError(
            fmt::format("--games {}: must stand together with --real-lengths", options::shown(*file)));
    if (is_strict && !file) throw UsageError("--strict: must stand together with --games");
    if (file && !scenario.recorded.is_empty())
        throw UsageError(fmt::format("--games {}: must stand without recorded times", options::shown(*file)));
    if (!scenario.real_lengths || !scenario.recorded.is_empty()) return;
    if (!file) {
        scenario.lengths = built_in_lengths();
        return;
    }
    const std::size_t boards = request.vary.empty() ? scenario.boards : limits::boards;
    auto [lengths, notes] = lengths_of_file({options::file_to_read(*file), boards, is_strict});
    scenario.lengths = std::move(lengths);
    request.notes = std::move(notes);
}

void take_format(Request& request, const options::Arguments& arguments) {
    const std::string text = arguments.value("--format").value_or("text");
    const bool has_history = std::ranges::count(commands_with_history, arguments.command) > 0;
    request.moves = arguments.has("--moves");
    request.history = has_history ? value_of(history_words, options::in_lower_case(text)) : std::nullopt;
    if (request.moves && (request.history || text == "json"))
        options::refuse_value("--format", text, "text or csv together with --moves");
    if (request.history) return;
    if (const auto format = value_of(format_words, options::in_lower_case(text))) {
        request.format = *format;
        return;
    }
    std::vector<std::string_view> known;
    known.reserve(format_words.size() + history_words.size());
    for (const auto& [format, word] : format_words) known.push_back(word);
    if (has_history)
        for (const auto& [of_all, word] : history_words) known.push_back(word);
    options::refuse_word("--format", text, known);
}

}  // namespace

Request request_of(const options::Arguments& arguments) {
    Request request;
    take_format(request, arguments);
    request.output.file = arguments.value("--output");
    request.vary = arguments.values("--vary");
    if (const auto left = arguments.value("--left"))
        request.left = options::word("--left", *left, mode_words);
    if (const auto seeds = arguments.value("--seeds"))
        request.seeds = options::count("--seeds", *seeds, most_seeds);
    if (const auto scale = arguments.value("--scale"))
        request.scale = options::real("--scale", *scale, least_scale, greatest_scale);
    if (const auto language = arguments.value("--language"))
        read_language(request, *language, arguments.command == "lessons");
    if (const auto setup = arguments.value("--setup"))
        request.setup = options::count("--setup", *setup, most_setups);
    request.words = arguments.words;
    if (const auto mistake = arguments.value("--mistake"))
        request.mistake = options::word("--mistake", *mistake, mistake_words);
    request.scenario = options::scenario_of(arguments);
    take_lengths(request, arguments);
    return request;
}

}  // namespace simul::console
