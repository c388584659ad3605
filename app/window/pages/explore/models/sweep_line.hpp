#pragma once

#include <cstddef>
#include <string>

#include "simulator/scenario/scenario.hpp"

namespace simul {

/// The line for a terminal that sweeps both halls over 1 to `boards` boards: options for what differs from
/// the classic exhibition. Empty where no options say it: switches, incidents, lengths of games, halls that
/// differ in more than their mode.
std::string sweep_line(const Scenario& left, const Scenario& right, std::size_t boards);

}  // namespace simul
