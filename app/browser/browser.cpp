#include "app/browser/browser.hpp"

#include <array>
#include <cstdint>
#include <exception>
#include <sstream>
#include <vector>

#include <fmt/format.h>

#include "app/options/link.hpp"
#include "app/options/option_values.hpp"
#include "app/options/scenario_options.hpp"
#include "app/options/usage_error.hpp"
#include "simulator/export/report_json.hpp"
#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/scenario_json.hpp"
#include "simulator/text/json_text.hpp"
#include "simulator/trace/lanes.hpp"
#include "simulator/trace/trace.hpp"

namespace simul::browser {
namespace {

/// More is no picture on a page; the program takes it.
constexpr std::uint32_t most_boards = 100;
constexpr std::uint64_t most_moves = 50'000;

/// What a link may say of the window.
constexpr std::array<options::OptionInfo, 12> of_the_window{{
    {"--at", "T", ""},
    {"--speed", "N", ""},
    {"--left", "MODE", ""},
    {"--page", "PAGE", ""},
    {"--board", "BOARD", ""},
    {"--lesson", "ID", ""},
    {"--view", "VIEW", ""},
    {"--range", "FROM,TO", ""},
    {"--theme", "THEME", ""},
    {"--language", "en|ko", ""},
    {"--words", "WORDS", ""},
    {"--unit", "D", ""},
}};

std::string error_object(const std::exception& error) {
    JsonMembers members;
    members.add_text("error", error.what());
    return members.object();
}

std::string board_bar(const BoardBar& bar) {
    return fmt::format("[{},{},{},{}]", bar.from.count(), bar.to.count(), static_cast<int>(bar.phase),
                       bar.pair);
}

std::string master_bar(const MasterBar& bar) {
    const std::int64_t board = bar.board == no_board ? -1 : std::int64_t{bar.board};
    return fmt::format("[{},{},{},{}]", bar.from.count(), bar.to.count(), static_cast<int>(bar.phase), board);
}

std::string lanes_object(const Lanes& lanes) {
    JsonMembers members;
    members.add_json("boards",
                     json_array(lanes.boards, [](const auto& bars) { return json_array(bars, board_bar); }));
    members.add_json(
        "masters", json_array(lanes.masters, [](const auto& bars) { return json_array(bars, master_bar); }));
    return members.object();
}

void check_size(const Scenario& scenario) {
    options::check(scenario, true);
    const std::uint64_t moves = std::uint64_t{scenario.boards} * scenario.pairs;
    if (scenario.boards > most_boards || moves > most_moves)
        throw options::UsageError(
            fmt::format("{} boards with {} pairs are too many for a page: at most {} boards and {} moves",
                        scenario.boards, scenario.pairs, most_boards, most_moves));
}

}  // namespace

std::string scenario_of_link(std::string_view link) try {
    const std::vector<options::OptionInfo> known = options::with_scenario_options(of_the_window);
    const options::Grammar grammar{known};
    const std::string whole =
        options::is_link(link) ? std::string{link} : std::string{options::link_start}.append(link);
    const options::Arguments said = options::take_apart(options::words_of_link(whole, grammar), grammar);
    const Scenario scenario = options::scenario_of(said);
    check_size(scenario);
    JsonMembers members;
    members.add_json("scenario", scenario_object(scenario));
    if (const auto at = said.value("--at"))
        members.add("at_ms", options::duration("--at", *at, limits::span));
    return members.object();
} catch (const std::exception& error) {
    return error_object(error);
}

std::string run_scenario(std::string_view scenario_text) try {
    const Scenario scenario = read_scenario(
        fmt::format(R"({{"format": "simul-scenario", "version": 1, "scenario": {}}})", scenario_text));
    check_size(scenario);
    const auto trace = record(scenario);
    std::ostringstream run;
    write_run_json(run, scenario, trace->results());
    JsonMembers members;
    members.add_json("run", run.str());
    members.add_json("lanes", lanes_object(lanes_of(*trace)));
    return members.object();
} catch (const std::exception& error) {
    return error_object(error);
}

}  // namespace simul::browser
