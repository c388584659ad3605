#pragma once

#include <ostream>
#include <span>

#include "simulator/export/hall_run.hpp"

namespace simul {

/// CSV with one row an event, one hall after the other. `pair`: the one being played, empty when a game
/// opens; `ready` and `in_play` are after the event: boards that wait for their master, games that are opened
/// and not over. A change of the mode has no board.
void write_events_csv(std::ostream& out, std::span<const HallRun> runs, const ExportWatch& watch = {});

}  // namespace simul
