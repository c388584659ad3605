#pragma once

#include <ostream>
#include <span>

#include "app/console/commands/outcome.hpp"
#include "app/console/request.hpp"

namespace simul::console {

/// Whether all that happens is asked for, and not what it came to.
bool is_of_history(const Request& request);

/// Writes the events, moves or bars of one run, which is the right hall's, or of the left hall's and the
/// right one's; packed if the name of the output file ends in .gz. Throws UsageError for runs that are too
/// long, and what options::deliver() throws.
void deliver_history(const Request& request, std::span<const Outcome> outcomes, std::ostream& out);

}  // namespace simul::console
