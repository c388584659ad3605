#pragma once

#include <ostream>
#include <span>
#include <string>

namespace simul::console {

/// What simul-cli does with these arguments (without the program's name). Results go to `out`, one line about
/// anything that went wrong to `err`. Returns the exit code: 0, 2 for wrong usage or values, 1 for any other
/// failure.
int run_console(std::span<const std::string> arguments, std::ostream& out, std::ostream& err);

}  // namespace simul::console
