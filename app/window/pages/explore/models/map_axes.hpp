#pragma once

#include "app/window/pages/explore/models/explore_domain.hpp"
#include "simulator/sweep/axis.hpp"

namespace simul {

/// At most so many columns and rows.
inline constexpr std::size_t most_columns = 92;
inline constexpr std::size_t most_rows = 62;

/// The greatest value that is possible on an axis with these numbers.
std::uint64_t most_on_axis(Field field, const Scenario& scenario);

/// The values of a number on the map: boards to 100 at least, and `here` itself.
Axis map_axis(Field field, double here, const Scenario& scenario, bool is_log, std::size_t most);

/// The opponents' times that are 0.1 to 100 times the master's (from 0 on if it is not logarithmic).
Axis ratio_axis(double master_ms, double opponent_ms, bool is_log);

}  // namespace simul
