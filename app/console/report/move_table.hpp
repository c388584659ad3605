#pragma once

#include <ostream>
#include <span>

#include "simulator/export/hall_run.hpp"

namespace simul::console {

/// Every move of each run with its times, a table a run, in parts so that a long one needs no memory.
void write_move_tables(std::ostream& out, std::span<const HallRun> runs);

}  // namespace simul::console
