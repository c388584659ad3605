#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "simulator/setup/setup.hpp"

namespace simul {

/// No setup file is larger than this.
inline constexpr std::size_t most_setup_bytes = 1U << 20U;

/// Reads the text of a `.simul` file, or of an older scenario file, which is a setup without a name. Anything
/// that is not as it should be throws JsonError with the place, the value and what is allowed.
Setup read_setup(std::string_view text);

/// read_setup() of a file; the message begins with its name. Also throws JsonError if it cannot be read.
Setup load_setup(const std::string& path);

/// Only the scenario of such a file, as it is written, for options to be set over it: what the console reads.
WrittenScenario load_scenario_of_setup(const std::string& path);

/// The text of a `.simul` file. read_setup() gives the same setup back, bit for bit, and its text is the
/// same.
std::string setup_text(const Setup& setup);

/// Replaces the file or leaves it as it was. Throws FileError.
void save_setup(const std::string& path, const Setup& setup);

}  // namespace simul
