#pragma once

#include <ostream>
#include <span>

#include "simulator/export/hall_run.hpp"

namespace simul {

/// CSV with one row a hall: `hall`, the columns of a run, and how many times sooner than the first it is
/// over.
void write_results_csv(std::ostream& out, std::span<const HallRun> runs);

/// CSV with one row a board, one hall after the other.
void write_boards_of_halls_csv(std::ostream& out, std::span<const HallRun> runs);

/// The runs as one object, and how many times sooner the last is over than the first.
void write_results_json(std::ostream& out, std::span<const HallRun> runs);

}  // namespace simul
