#include "simulator/scenario/effect.hpp"

#include <algorithm>

#include "simulator/scenario/ways.hpp"

namespace simul {
namespace {

/// Whether one of the modes of the scenario is like that.
template <class Matches>
bool any_mode(const Scenario& scenario, Matches matches) {
    return matches(scenario.mode) || std::ranges::any_of(scenario.switches, matches, &Switch::to);
}

bool plays_one_at_a_time(Mode mode) { return mode == Mode::sync || mode == Mode::await_in_turn; }

bool varies(const Variation& variation) { return variation.spread != Spread::constant; }

}  // namespace

bool has_effect(Field field, const Scenario& scenario) {
    const auto is_cloned = [](Mode mode) { return mode == Mode::clones; };
    const auto has_choice = [&](Mode mode) { return !is_cloned(mode) && !plays_one_at_a_time(mode); };
    switch (field) {
        case Field::master:
        case Field::opponent:
            return scenario.recorded.is_empty();
        case Field::slice:
            return plays(scenario, Mode::threads);
        case Field::in_play:
        case Field::policy:
            return any_mode(scenario, has_choice);
        case Field::masters:
        case Field::walk:
            return !is_cloned(scenario.mode);
        case Field::blocking_board:
            return scenario.mode != Mode::blocking_wait;
        case Field::seed:
            return varies(scenario.vary_master) || varies(scenario.vary_opponent);
        default:
            return true;
    }
}

}  // namespace simul
