#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "app/options/arguments.hpp"
#include "app/options/option.hpp"
#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/scenario.hpp"

namespace simul::options {

/// How many boards a program can take, for its messages.
struct BoardLimit {
    std::uint32_t most = limits::boards;
    std::string_view beyond = {};  ///< where there can be more
};

/// The options that change the scenario, the same for every program.
std::vector<OptionInfo> scenario_options();

/// The options of a program: those of the scenario, then its own.
std::vector<OptionInfo> with_scenario_options(std::span<const OptionInfo> own);

/// The scenario file, then the options over it. Throws UsageError for what cannot be read; whether the values
/// fit together is check()'s business. `beside`: the mode of another hall that plays with these numbers.
Scenario scenario_of(const Arguments& arguments, BoardLimit limit = {}, std::optional<Mode> beside = {});

/// Throws UsageError if the scenario cannot run. `with_trace` adds the limit on events.
void check(const Scenario& scenario, bool with_trace = false);

}  // namespace simul::options
