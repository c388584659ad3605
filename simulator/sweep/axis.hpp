#pragma once

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/scenario/fields.hpp"

namespace simul {

/// One number of the scenario over a range of values.
struct Axis {
    Field field = Field::boards;
    std::vector<std::uint64_t> values;  ///< durations are milliseconds

    const FieldInfo& info() const { return info_of(field); }
};

/// Why a text is no axis: what() is one line, `VALUE: must be ALLOWED`.
struct AxisError : std::runtime_error {
    AxisError(std::string_view value, std::string what_is_allowed);
    std::string allowed;
};

/// The names of the numbers that can change: `boards`, `in-play`.
std::vector<std::string_view> axis_names();

/// The number of this name, or null.
const FieldInfo* axis_field(std::string_view name);

/// Reads `NAME=` and ranges `FROM..TO[:STEP]` or values, with commas between: `boards=1,2,5..20:5`, at most
/// 10,000 values in all. Throws AxisError.
Axis read_axis(std::string_view text);

/// The text that read_axis() reads as this axis, with ranges where values are equally far apart.
std::string axis_text(const Axis& axis);

/// The scenario at this value. Fewer boards than masters, or than games in play, are no mistake on the way to
/// many boards: there are as many as boards.
Scenario scenario_at(const Axis& axis, std::uint64_t value, Scenario scenario);

/// The same for several axes, each at its value.
Scenario scenario_at(std::span<const Axis> axes, std::span<const std::uint64_t> values, Scenario scenario);

}  // namespace simul
