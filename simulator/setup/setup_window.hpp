#pragma once

#include <string>

#include "simulator/setup/setup.hpp"
#include "simulator/text/json_reading.hpp"

namespace simul {

// The one table of the keys of `window`: what reads them and what writes them, in the order of a file.

/// Throws JsonError.
SetupWindow read_setup_window(const reading::Found& found);

/// The object on one line; empty if there is nothing to say.
std::string setup_window_object(const SetupWindow& window);

/// Throws `PLACE: VALUE is not ALLOWED`.
[[noreturn]] void refuse_in_setup(const reading::Found& found, std::string_view allowed);

}  // namespace simul
