#include "app/console/request.hpp"

#include <array>
#include <utility>

#include <fmt/format.h>

#include "app/console/commands/game_lengths.hpp"
#include "app/options/option_values.hpp"
#include "app/options/scenario_options.hpp"
#include "app/options/usage_error.hpp"

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

/// The scenario with the lengths of the games it asks for.
Scenario with_lengths(Scenario scenario, const options::Arguments& arguments) {
    const auto games = arguments.value("--games");
    if (games && !scenario.real_lengths)
        throw UsageError(fmt::format("--games {}: must stand together with --real-lengths", *games));
    if (scenario.real_lengths) scenario.lengths = games ? lengths_of_file(*games) : built_in_lengths();
    return scenario;
}

}  // namespace

Request request_of(const options::Arguments& arguments) {
    Request request;
    if (const auto format = arguments.value("--format"))
        request.format = options::word("--format", *format, format_words);
    request.output.file = arguments.value("--output");
    request.vary = arguments.value("--vary");
    if (const auto scale = arguments.value("--scale"))
        request.scale = options::real("--scale", *scale, least_scale, greatest_scale);
    request.scenario = with_lengths(options::scenario_of(arguments), arguments);
    return request;
}

}  // namespace simul::console
