#pragma once

#include <ostream>

#include "simulator/scenario/scenario.hpp"
#include "simulator/trace/results.hpp"

namespace simul {

/// One run as one object: scenario, result, boards. The keys are a contract.
void write_run_json(std::ostream& out, const Scenario& scenario, const Results& results);

}  // namespace simul
