#pragma once

#include <ostream>
#include <span>
#include <string_view>

#include "simulator/export/hall_run.hpp"

namespace simul {

/// Trace Event JSON, which ui.perfetto.dev, speedscope and the Firefox Profiler open: process 1 is the left
/// hall, 2 the right one, a thread is the lane of a master or a board, times are simulated microseconds. One
/// record a line; the same bytes for the same runs. `program`: its name and version. Throws TooManyBars and
/// Stopped.
void write_trace_events(std::ostream& out, std::span<const HallRun> runs, std::string_view program,
                        const ExportWatch& watch = {});

}  // namespace simul
