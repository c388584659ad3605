#include "app/window/ways/hall_way.hpp"

#include <algorithm>
#include <utility>

#include "app/window/base/milliseconds.hpp"
#include "app/window/settings/models/settings.hpp"
#include "simulator/scenario/usual_numbers.hpp"

namespace simul {

using choice::HallWay;

namespace {

bool is_limited(HallWay way) { return way == HallWay::ThreadPool || way == HallWay::ThreadsInTurn; }

}  // namespace

Mode mode_of(HallWay way) {
    switch (way) {
        case HallWay::OneByOne:
            return Mode::sync;
        case HallWay::AwaitsInTurn:
            return Mode::await_in_turn;
        case HallWay::Asyncio:
        case HallWay::Processes:
            return Mode::async;
        case HallWay::ThreadPool:
            return Mode::pool;
        case HallWay::ThreadsInTurn:
            return Mode::threads;
        case HallWay::EveryoneHers:
            return Mode::clones;
        case HallWay::BlockingCalls:
            return Mode::blocking_wait;
    }
    return Mode::async;
}

HallWay way_of(const Scenario& scenario) { return way_of(scenario, scenario.mode); }

HallWay way_of(const Scenario& scenario, Mode mode) {
    if (mode == Mode::async) {
        if (scenario.masters > 1) return HallWay::Processes;
        return scenario.in_play ? HallWay::ThreadPool : HallWay::Asyncio;
    }
    return *std::ranges::find(all_ways, mode, mode_of);
}

int number_of(const Scenario& scenario, HallWay way) {
    return static_cast<int>(way == HallWay::Processes ? scenario.masters
                                                      : scenario.in_play.value_or(scenario.boards));
}

bool is_wrong_way(HallWay way) { return is_wrong_model(mode_of(way)); }

Scenario scenario_of_way(const Settings& settings, HallWay way) {
    Scenario scenario = settings.toScenario(mode_of(way));
    if (!is_limited(way)) scenario.in_play.reset();
    if (way == HallWay::Processes) return with_processes(std::move(scenario));
    scenario.masters = 1;
    return with_usual_numbers(std::move(scenario));
}

void adapt_settings(Settings& settings, HallWay way) {
    const Scenario scenario = scenario_of_way(settings, way);
    settings.setMasters(static_cast<int>(scenario.masters));
    settings.setInPlay(static_cast<int>(scenario.in_play.value_or(0)));
    settings.setSliceMs(to_ms(scenario.slice));
}

Workers workers_of(const Scenario& scenario) {
    const Rules rules = first_rules(scenario);
    const std::uint64_t in_play = std::uint64_t{rules.masters} * rules.in_play;
    const bool has_threads = scenario.mode == Mode::pool || scenario.mode == Mode::threads ||
                             (scenario.mode == Mode::async && scenario.in_play);
    const auto threads = std::min<std::uint64_t>(has_threads ? in_play : rules.masters, scenario.boards);
    if (scenario.mode == Mode::clones) return {1, scenario.boards};
    return {rules.masters, static_cast<std::uint32_t>(threads)};
}

}  // namespace simul
