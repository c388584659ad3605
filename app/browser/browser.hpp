#pragma once

#include <string>
#include <string_view>

namespace simul::browser {

/// The scenario that a setup's link says, with or without its beginning: `boards=12&opponent=25s`. What is
/// said of a window is read and passed over. {"scenario": {...}}, or {"error": "one line"}.
std::string scenario_of_link(std::string_view link);

/// Runs a scenario (the object of scenario files) in virtual time: {"run": ..., "lanes": ...} with the run as
/// `simul-cli run --format json` prints it and, for every board and master, its bars as [from_ms, to_ms,
/// phase, pair or board]. {"error": "one line"} for what cannot run, and for what is too large for a page.
std::string run_scenario(std::string_view scenario);

}  // namespace simul::browser
