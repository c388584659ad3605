#pragma once

#include "simulator/scenario/scenario.hpp"
#include "simulator/trace/results.hpp"

namespace simul::console {

/// A scenario and what came of it.
struct Run {
    Scenario scenario;
    Results results;
};

/// Runs the scenario in virtual time, without a trace. Throws UsageError if its values do not allow it.
Run run_of(const Scenario& scenario);

/// The same run without its boards: what a table of many runs needs.
Run without_boards(Run run);

}  // namespace simul::console
