#pragma once

#include <span>

#include <QString>

#include "simulator/exhibition/scenario.hpp"

namespace simul {

/// An option of the command line that changes the scenario, with the words of the console.
struct ScenarioOption {
    const char* name;
    const char* value;  ///< what stands for the value in --help; empty: it takes none
    const char* help;
    void (*set)(Scenario&, const QString& option, const QString& value);
};

std::span<const ScenarioOption> scenario_options();

/// Throws CommandLineError when the value cannot be read; limits are find_problem()'s business.
void set_option(Scenario& scenario, const ScenarioOption& option, const QString& value);

/// A duration such as 5s or 0:20:00. Throws CommandLineError.
Duration duration_of(const QString& option, const QString& value);

/// Throws CommandLineError with "--option value: must be allowed".
[[noreturn]] void refuse(const QString& option, const QString& value, const QString& allowed);

}  // namespace simul
