#pragma once

#include <vector>

#include "simulator/export/hall_run.hpp"

namespace simul {

/// The scenario in the right hall and, one game after the other, in the left one.
std::vector<HallRun> sample_runs(const Scenario& scenario);

/// Two boards with two pairs, walking, a slice and an opponent who blocks.
Scenario small_scenario();

}  // namespace simul
