#pragma once

#include <ostream>

#include "simulator/scenario/scenario.hpp"
#include "simulator/trace/results.hpp"

namespace simul::console {

/// One run as one object: scenario, result, boards. The keys are a contract (design section 5).
void write_run_json(std::ostream& out, const Scenario& scenario, const Results& results);

}  // namespace simul::console
