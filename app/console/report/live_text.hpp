#pragma once

#include <string>

#include "simulator/live/drift.hpp"
#include "simulator/scenario/scenario.hpp"

namespace simul::console {

/// What came of a run on real timers: its end and its drift, in the hall and on the wall.
std::string live_text(const Scenario& scenario, const LiveResult& live);

}  // namespace simul::console
