#pragma once

#include <optional>
#include <string>

#include "app/console/command_line.hpp"
#include "simulator/exhibition/scenario.hpp"

namespace simul::console {

enum class Format : std::uint8_t { text, json, csv };

/// Everything a command needs to know.
struct Settings {
    Scenario scenario;
    Format format = Format::text;
    std::optional<std::string> output;  ///< file for the results; nothing: standard output
    std::optional<std::string> vary;    ///< as written: what a sweep changes
    double scale = 3600;                ///< simulated seconds in a real second of a live run
};

/// The scenario file, then the options over it. Throws UsageError for anything that cannot be used.
Settings settings_of(const CommandLine& line);

/// Throws UsageError if the scenario cannot run.
void check(const Scenario& scenario);

}  // namespace simul::console
