#pragma once

#include <ostream>

#include "app/console/request.hpp"

namespace simul::console {

// Each checks the request first, then runs, then writes the results to the output file or to `out`. They
// throw UsageError for values that cannot be used and FileError if the results cannot be written. A sweep
// also tells `notes` what it had to change, in one line.

void run_command(const Request& request, std::ostream& out);
void compare_command(const Request& request, std::ostream& out);
void sweep_command(const Request& request, std::ostream& out, std::ostream& notes);
void models_command(const Request& request, std::ostream& out);
void live_command(const Request& request, std::ostream& out);
void script_command(const Request& request, std::ostream& out);
void lessons_command(const Request& request, std::ostream& out);

/// What a comparison sets against each other: synchronous, and the scenario itself unless that is
/// synchronous, too; then asynchronous.
Scenario first_of_two(const Scenario& scenario);
Scenario second_of_two(const Scenario& scenario);

}  // namespace simul::console
