#pragma once

#include <tuple>
#include <vector>

#include "app/window/base/choices.hpp"
#include "simulator/scenario/scenario.hpp"

namespace simul {

/// Edits of a scenario's lists, which stay in order of board (and pair) and have one entry for each.
void set_slow_board(Scenario& scenario, std::uint32_t board, double factor);  ///< 1: not slow
void set_blocking_thought(Scenario& scenario, const BlockingThought& block);  ///< 0: taken back
void set_blocking_board(Scenario& scenario, std::uint32_t board, bool is_blocking);

/// Takes out what lies beyond the boards and pairs there are.
void drop_incidents_beyond(Scenario& scenario);

/// One thing that goes wrong; boards and pairs from 0.
struct Incident {
    choice::IncidentKind kind = choice::IncidentKind::SlowOpponent;
    std::uint32_t board = 0;
    std::uint32_t pair = 0;  ///< of a long thought
    double factor = 1;       ///< of a slow opponent
    Duration extra{};        ///< of a long thought: of all that the scenario names for it
    auto key() const { return std::tuple{kind, board, pair}; }
    bool operator==(const Incident&) const = default;
};

/// All incidents of a scenario in the order of their keys, each key once.
std::vector<Incident> incidents_of(const Scenario& scenario);

}  // namespace simul
