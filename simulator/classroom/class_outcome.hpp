#pragma once

#include <utility>
#include <vector>

#include "simulator/scenario/scenario.hpp"

namespace simul {

/// What the same people would have waited for elsewhere. Times from the opening of the doors on.
struct ClassOutcome {
    /// In order of length: how long the exhibition lasts asynchronously, in a pool, synchronously.
    std::vector<std::pair<Mode, Time>> modes;
    /// By board: when its game would have begun and ended in the synchronous hall.
    std::vector<std::pair<Time, Time>> in_sync;
};

/// Needs a recording (see scenario_of_class()).
ClassOutcome outcome_of_class(const Scenario& recorded);

}  // namespace simul
