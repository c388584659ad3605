#include "app/console/settings.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/console/game_lengths.hpp"
#include "app/console/option_values.hpp"
#include "app/console/usage_error.hpp"
#include "simulator/exhibition/limits.hpp"
#include "simulator/exhibition/scenario_json.hpp"
#include "simulator/exhibition/validation.hpp"

namespace simul::console {
namespace {

constexpr std::array<std::pair<Format, std::string_view>, 3> format_words{{
    {Format::text, "text"},
    {Format::json, "json"},
    {Format::csv, "csv"},
}};

/// How the values of an option change the scenario.
struct Setter {
    std::string_view option;
    void (*set)(Scenario&, std::string_view option, const std::vector<std::string>& values);
};

template <std::uint32_t Scenario::*member>
void set_count(Scenario& scenario, std::string_view option, const std::vector<std::string>& values) {
    scenario.*member =
        count(option, values.back(), member == &Scenario::pairs ? limits::pairs : limits::boards);
}

template <Duration Scenario::*member>
void set_duration(Scenario& scenario, std::string_view option, const std::vector<std::string>& values) {
    scenario.*member = duration(option, values.back(), limits::thinking);
}

template <Variation Scenario::*member>
void set_variation(Scenario& scenario, std::string_view option, const std::vector<std::string>& values) {
    scenario.*member = variation(option, values.back());
}

/// All values together replace the list.
template <auto member, auto read>
void set_list(Scenario& scenario, std::string_view option, const std::vector<std::string>& values) {
    (scenario.*member).clear();
    for (const std::string& value : values) (scenario.*member).push_back(read(option, value));
}

void set_in_play(Scenario& scenario, std::string_view option, const std::vector<std::string>& values) {
    scenario.in_play.reset();
    if (values.back() != "all") scenario.in_play = count(option, values.back(), limits::boards);
}

void set_switches(Scenario& scenario, std::string_view option, const std::vector<std::string>& values) {
    set_list<&Scenario::switches, mode_switch>(scenario, option, values);
    std::ranges::stable_sort(scenario.switches, {}, &Switch::at);
}

constexpr std::array<Setter, 17> setters{{
    {"--boards", set_count<&Scenario::boards>},
    {"--pairs", set_count<&Scenario::pairs>},
    {"--master", set_duration<&Scenario::master>},
    {"--opponent", set_duration<&Scenario::opponent>},
    {"--walk", set_duration<&Scenario::walk>},
    {"--masters", set_count<&Scenario::masters>},
    {"--in-play", set_in_play},
    {"--mode",
     [](Scenario& s, std::string_view o, const auto& v) { s.mode = word(o, v.back(), mode_words); }},
    {"--slice", set_duration<&Scenario::slice>},
    {"--policy",
     [](Scenario& s, std::string_view o, const auto& v) { s.policy = word(o, v.back(), policy_words); }},
    {"--vary-opponent", set_variation<&Scenario::vary_opponent>},
    {"--vary-master", set_variation<&Scenario::vary_master>},
    {"--slow", set_list<&Scenario::slow, slow_board>},
    {"--block", set_list<&Scenario::blocks, blocking_thought>},
    {"--blocking-board", set_list<&Scenario::blocking_boards, board_number>},
    {"--switch", set_switches},
    {"--seed", [](Scenario& s, std::string_view o, const auto& v) { s.seed = seed(o, v.back()); }},
}};

Scenario from_file(const std::string& path) {
    try {
        return load_scenario(path);
    } catch (const JsonError& error) {
        throw UsageError(fmt::format("--scenario {}", error.what()));
    }
}

Scenario scenario_of(const CommandLine& line) {
    const auto file = line.value("--scenario");
    Scenario scenario = file ? from_file(*file) : Scenario{};
    for (const Setter& setter : setters)
        if (line.has(setter.option)) setter.set(scenario, setter.option, line.values(setter.option));
    if (line.has("--real-lengths")) scenario.real_lengths = true;
    const auto games = line.value("--games");
    if (games && !scenario.real_lengths)
        throw UsageError(fmt::format("--games {}: must stand together with --real-lengths", *games));
    if (scenario.real_lengths) scenario.lengths = games ? lengths_of_file(*games) : built_in_lengths();
    return scenario;
}

}  // namespace

Settings settings_of(const CommandLine& line) {
    Settings settings;
    if (const auto format = line.value("--format")) settings.format = word("--format", *format, format_words);
    settings.output = line.value("--output");
    settings.vary = line.value("--vary");
    if (const auto scale = line.value("--scale")) settings.scale = positive("--scale", *scale, 1e6);
    settings.scenario = scenario_of(line);
    return settings;
}

void check(const Scenario& scenario) {
    if (const auto problem = find_problem(scenario, false)) throw UsageError(describe(*problem));
}

}  // namespace simul::console
