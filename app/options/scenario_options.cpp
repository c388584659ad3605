#include "app/options/scenario_options.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/options/option_values.hpp"
#include "app/options/usage_error.hpp"
#include "simulator/scenario/scenario_json.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/scenario/ways.hpp"

namespace simul::options {
namespace {

/// An option as it was given.
struct Use {
    std::string_view option;
    std::vector<std::string> values;
    BoardLimit limit;

    std::string_view last() const { return values.back(); }
};

struct ScenarioOption {
    OptionInfo info;
    void (*set)(Scenario&, const Use&);
};

std::uint32_t count_up_to_boards(const Use& use) {
    return count(use.option, use.last(), use.limit.most, use.limit.beyond);
}

template <std::uint32_t Scenario::*member>
void set_count(Scenario& scenario, const Use& use) {
    scenario.*member = count_up_to_boards(use);
}

template <Duration Scenario::*member>
void set_duration(Scenario& scenario, const Use& use) {
    scenario.*member = duration(use.option, use.last(), limits::thinking);
}

template <Variation Scenario::*member>
void set_variation(Scenario& scenario, const Use& use) {
    scenario.*member = variation(use.option, use.last());
}

/// All values together replace the list.
template <auto member, auto read>
void set_list(Scenario& scenario, const Use& use) {
    (scenario.*member).clear();
    for (const std::string& value : use.values) (scenario.*member).push_back(read(use.option, value));
}

void set_pairs(Scenario& scenario, const Use& use) {
    scenario.pairs = count(use.option, use.last(), limits::pairs);
}

void set_in_play(Scenario& scenario, const Use& use) {
    scenario.in_play.reset();
    if (use.last() != "all") scenario.in_play = count_up_to_boards(use);
}

void set_mode(Scenario& scenario, const Use& use) {
    scenario.mode = word(use.option, use.last(), mode_words);
}

void set_policy(Scenario& scenario, const Use& use) {
    scenario.policy = word(use.option, use.last(), policy_words);
}

void set_real_lengths(Scenario& scenario, const Use&) { scenario.real_lengths = true; }

void set_switches(Scenario& scenario, const Use& use) {
    set_list<&Scenario::switches, mode_switch>(scenario, use);
    std::ranges::stable_sort(scenario.switches, {}, &Switch::at);
}

void set_seed(Scenario& scenario, const Use& use) { scenario.seed = seed(use.option, use.last()); }

constexpr std::array table{
    ScenarioOption{{"--boards", "N", "opponents, each with a board (24)"}, set_count<&Scenario::boards>},
    ScenarioOption{{"--pairs", "N", "pairs of moves in a game (30)"}, set_pairs},
    ScenarioOption{{"--master", "D", "the master's time for a move (5s)"}, set_duration<&Scenario::master>},
    ScenarioOption{{"--opponent", "D", "an opponent's time for a reply (55s)"},
                   set_duration<&Scenario::opponent>},
    ScenarioOption{{"--walk", "D", "time to another board; the cost of a switch (0)"},
                   set_duration<&Scenario::walk>},
    ScenarioOption{{"--masters", "K", "masters; the boards are dealt out to them (1)"},
                   set_count<&Scenario::masters>},
    ScenarioOption{{"--in-play", "L", "games a master has in play at once, or all (all)"}, set_in_play},
    ScenarioOption{{"--mode", "MODE", "how the games are interleaved (async)"}, set_mode},
    ScenarioOption{{"--slice", "D", "time slice of threads; 0: none (0)"}, set_duration<&Scenario::slice>},
    ScenarioOption{{"--policy", "WORD", "first-ready, fixed-round or last-ready"}, set_policy},
    ScenarioOption{{"--vary-opponent", "SPREAD", "constant, uniform:P, exponential or lognormal:P"},
                   set_variation<&Scenario::vary_opponent>},
    ScenarioOption{{"--vary-master", "SPREAD", "the same for the master; P is in per cent"},
                   set_variation<&Scenario::vary_master>},
    ScenarioOption{{"--slow", "BOARD=FACTOR", "this opponent takes FACTOR times as long", true},
                   set_list<&Scenario::slow, slow_board>},
    ScenarioOption{{"--block", "BOARD:PAIR=D", "at this pair the master thinks D longer", true},
                   set_list<&Scenario::blocks, blocking_thought>},
    ScenarioOption{{"--blocking-board", "BOARD", "this opponent holds the master while thinking", true},
                   set_list<&Scenario::blocking_boards, board_number>},
    ScenarioOption{{"--switch", "T=MODE", "at time T go on in another mode", true}, set_switches},
    ScenarioOption{{"--seed", "X", "draw of the varied times (1)"}, set_seed},
    ScenarioOption{{"--real-lengths", "", "games end where the real ones did"}, set_real_lengths},
};

constexpr OptionInfo file_option{"--scenario", "FILE", "start from this scenario file"};

Scenario from_file(const std::string& path) {
    try {
        return load_scenario(path);
    } catch (const JsonError& error) {
        throw UsageError(fmt::format("{} {}", file_option.name, error.what()));
    }
}

}  // namespace

std::vector<OptionInfo> scenario_options() {
    std::vector<OptionInfo> infos;
    infos.reserve(std::size(table) + 1);
    for (const ScenarioOption& option : table) infos.push_back(option.info);
    infos.push_back(file_option);
    return infos;
}

std::vector<OptionInfo> with_scenario_options(std::span<const OptionInfo> own) {
    std::vector<OptionInfo> infos = scenario_options();
    infos.insert(infos.end(), own.begin(), own.end());
    return infos;
}

Scenario scenario_of(const Arguments& arguments, BoardLimit limit) {
    const auto file = arguments.value(file_option.name);
    Scenario scenario = file ? from_file(*file) : Scenario{};
    for (const auto& [info, set] : table)
        if (arguments.has(info.name)) set(scenario, {info.name, arguments.values(info.name), limit});
    return scenario;
}

void check(const Scenario& scenario, bool with_trace) {
    if (const auto problem = find_problem(scenario, with_trace)) throw UsageError(describe(*problem));
}

}  // namespace simul::options
