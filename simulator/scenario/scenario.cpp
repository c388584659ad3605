#include "simulator/scenario/scenario.hpp"

#include <algorithm>
#include <utility>

namespace simul {

Rules rules_of(const Scenario& scenario, Mode mode) {
    Rules rules{scenario.masters, scenario.in_play.value_or(scenario.boards), Duration{}, false};
    switch (mode) {
        case Mode::sync:
        case Mode::await_in_turn:
            rules.in_play = 1;
            break;
        case Mode::async:
        case Mode::pool:
            break;
        case Mode::threads:
            rules.slice = scenario.slice;
            break;
        case Mode::clones:
            rules.masters = scenario.boards;
            break;
        case Mode::blocking_wait:
            rules.opponents_block = true;
            break;
    }
    return rules;
}

Rules first_rules(const Scenario& scenario) {
    Mode mode = scenario.mode;
    for (const Switch& s : scenario.switches)
        if (s.at <= Time{0}) mode = s.to;
    return rules_of(scenario, mode);
}

Duration slice_in_use(const Scenario& scenario) {
    Duration slice = first_rules(scenario).slice;
    for (const Switch& s : scenario.switches)
        if (s.at > Time{0}) slice = std::max(slice, rules_of(scenario, s.to).slice);
    return slice;
}

std::uint32_t pairs_of(const Scenario& scenario, std::uint32_t board) {
    if (!scenario.real_lengths) return scenario.pairs;
    if (!scenario.recorded.is_empty()) return std::min(scenario.pairs, scenario.recorded.pairs_of(board));
    if (scenario.lengths.empty()) return scenario.pairs;
    return std::min(scenario.pairs, scenario.lengths[board % scenario.lengths.size()]);
}

Scenario in_mode(Scenario scenario, Mode mode) {
    scenario.mode = mode;
    scenario.switches.clear();
    const bool is_kept = scenario.in_play == rules_of(scenario, mode).in_play;
    if (!is_kept) scenario.in_play.reset();  // the mode has a limit of its own
    return scenario;
}

}  // namespace simul
