#pragma once

#include <ostream>
#include <span>

#include "simulator/export/hall_run.hpp"

namespace simul {

/// The same as write_trace_events() in the format of Perfetto (`.pftrace`), for very long runs. Throws
/// TooManyBars and Stopped.
void write_perfetto(std::ostream& out, std::span<const HallRun> runs, const ExportWatch& watch = {});

}  // namespace simul
