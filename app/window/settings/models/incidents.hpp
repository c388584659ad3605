#pragma once

#include <QVariantList>

#include "simulator/scenario/scenario.hpp"

namespace simul {

/// Edits of a scenario's lists, which stay in order of board (and pair) and have one entry for each.
void set_slow_board(Scenario& scenario, std::uint32_t board, double factor);  ///< 1: not slow
void set_blocking_thought(Scenario& scenario, const BlockingThought& block);  ///< 0: taken back
void set_blocking_board(Scenario& scenario, std::uint32_t board, bool is_blocking);

/// Takes out what lies beyond the boards and pairs there are.
void drop_incidents_beyond(Scenario& scenario);

/// Maps for QML: {board, factor}; {board, pair, extraMs}.
QVariantList slow_boards_list(const Scenario& scenario);
QVariantList blocking_thoughts_list(const Scenario& scenario);

}  // namespace simul
