#include "app/console/request.hpp"

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
    if (!scenario.real_lengths) return;
    if (!file) {
        scenario.lengths = built_in_lengths();
        return;
    }
    const std::size_t boards = request.vary.empty() ? scenario.boards : limits::boards;
    auto [lengths, notes] = lengths_of_file({options::file_to_read(*file), boards, is_strict});
    scenario.lengths = std::move(lengths);
    request.notes = std::move(notes);
}

}  // namespace

Request request_of(const options::Arguments& arguments) {
    Request request;
    if (const auto format = arguments.value("--format"))
        request.format = options::word("--format", *format, format_words);
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
