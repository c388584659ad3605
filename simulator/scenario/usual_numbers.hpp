#pragma once

#include "simulator/scenario/scenario.hpp"

namespace simul {

/// The numbers a mode cannot do without, unless the scenario has its own: a pool has 4 workers, or as many as
/// there are boards; a thread's time slice is 1 s. Without them both would be async.
Scenario with_usual_numbers(Scenario scenario);

/// Played by several processes, each with a master: as many as the scenario says, or 4, or as many as there
/// are boards.
Scenario with_processes(Scenario scenario);

}  // namespace simul
