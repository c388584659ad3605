#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "simulator/scenario/fields.hpp"
#include "simulator/scenario/scenario.hpp"

namespace simul {

/// Why a scenario cannot run: which value, as the console writes it, and what is allowed ("1 to 1,000,000").
struct Problem {
    Field field;
    std::string value;
    std::string allowed;
    std::string place = {};       ///< in a scenario file, within the field: "[0].board"; may be empty
    std::string file_value = {};  ///< what stands there; empty: `value`
};

/// One clear line: "--boards 0: must be 1 to 1,000,000".
std::string describe(const Problem& problem);

/// What a run reports that turns out to last longer than an exhibition may, although that was not foreseen.
Problem lasts_too_long();

/// The first problem of the scenario, or nothing if it can run. `with_trace` adds the limit on events.
std::optional<Problem> find_problem(const Scenario& scenario, bool with_trace);

}  // namespace simul
