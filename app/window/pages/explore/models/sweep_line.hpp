#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "simulator/sweep/axis.hpp"

namespace simul {

/// The line for a terminal that sweeps both halls over these axes: options for what differs from the classic
/// exhibition. Empty where no options say it: switches, incidents, lengths of games, halls that differ in
/// more than their mode.
std::string sweep_line(const Scenario& left, const Scenario& right, std::span<const Axis> axes,
                       std::size_t seeds = 1);

/// What the columns of a hall begin with in the table of that line: `await_in_turn`.
std::string column_name(const Scenario& hall);

}  // namespace simul
