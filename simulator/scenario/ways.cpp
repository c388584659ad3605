#include "simulator/scenario/ways.hpp"

#include <fmt/format.h>

#include "simulator/scenario/scenario.hpp"

namespace simul {
namespace {

/// A row stands at the place of its id, and every mode has one.
constexpr bool is_complete() {
    for (std::size_t i = 0; i < ways.size(); ++i)
        if (ways[i].id != static_cast<WayId>(i)) return false;
    for (std::size_t i = 0; i < mode_count; ++i)
        if (info_of(static_cast<Mode>(i)).mode != static_cast<Mode>(i)) return false;
    return true;
}
static_assert(is_complete());

/// A mode that would have no limit if the pool had none.
bool plays_without_limit(const Scenario& scenario) {
    return plays(scenario, Mode::async) || plays(scenario, Mode::threads);
}

}  // namespace

std::vector<std::string_view> words_to_switch_to() {
    std::vector<std::string_view> words;
    for (const auto& [mode, word] : mode_words)
        if (info_of(mode).switchable) words.push_back(word);
    return words;
}

WayId way_of(const Scenario& scenario) { return way_of(scenario, scenario.mode); }

WayId way_of(const Scenario& scenario, Mode mode) {
    if (mode == Mode::async && scenario.masters > 1) return WayId::processes;
    if (mode == Mode::async && scenario.in_play) return WayId::thread_pool;
    return info_of(mode).id;
}

Scenario scenario_of_way(const Scenario& scenario, WayId id) {
    const WayInfo& way = info_of(id);
    const std::uint32_t workers = std::min(usual_workers, scenario.boards);
    Scenario played = in_mode(scenario, way.mode);
    played.masters = 1;
    played.in_play.reset();
    switch (way.needs) {
        case Need::nothing:
            break;
        case Need::in_play:
            played.in_play = scenario.in_play.value_or(workers);
            break;
        case Need::slice:
            if (played.slice == Duration{}) played.slice = usual_slice;
            break;
        case Need::masters:
            played.masters = scenario.masters > 1 ? std::min(scenario.masters, scenario.boards) : workers;
            break;
    }
    return played;
}

bool plays(const Scenario& scenario, Mode mode) {
    return scenario.mode == mode || std::ranges::count(scenario.switches, mode, &Switch::to) > 0;
}

Scenario with_usual_numbers(Scenario scenario, const SaidNumbers& said, std::optional<Mode> beside) {
    const bool is_pool = scenario.mode == Mode::pool || beside == Mode::pool ||
                         (plays(scenario, Mode::pool) && !plays_without_limit(scenario));
    if (!said.in_play && is_pool) scenario.in_play = std::min(usual_workers, scenario.boards);
    const bool is_threads = beside == Mode::threads || plays(scenario, Mode::threads);
    if (!said.slice && is_threads) scenario.slice = usual_slice;
    return scenario;
}

std::uint32_t count_of(const Scenario& scenario, WayId id) {
    return info_of(id).needs == Need::masters ? scenario.masters : scenario.in_play.value_or(scenario.boards);
}

std::string code_of(WayId id, std::uint32_t count) {
    return fmt::format(fmt::runtime(info_of(id).code), count);
}

Workers workers_of(const Scenario& scenario) {
    if (scenario.mode == Mode::clones) return {1, scenario.boards};
    const Rules rules = first_rules(scenario);
    const bool is_pool = scenario.mode == Mode::async && scenario.in_play;
    const std::uint64_t in_play = std::uint64_t{rules.masters} * rules.in_play;
    const bool is_threaded = is_pool || info_of(scenario.mode).threaded;
    const auto threads = std::min<std::uint64_t>(is_threaded ? in_play : rules.masters, scenario.boards);
    return {rules.masters, static_cast<std::uint32_t>(threads)};
}

}  // namespace simul
