#pragma once

#include "simulator/scenario/scenario.hpp"
#include "simulator/trace/results.hpp"

namespace simul::console {

/// A scenario and what came of it.
struct Outcome {
    Scenario scenario;
    Results results;
};

/// Runs the scenario in virtual time, without a trace. Throws UsageError if its values do not allow it.
Outcome outcome_of(const Scenario& scenario);

/// The same run without its boards: what a table of many runs needs.
Outcome without_boards(Outcome outcome);

}  // namespace simul::console
