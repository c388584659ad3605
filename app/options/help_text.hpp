#pragma once

#include <span>
#include <string>
#include <string_view>

#include "app/options/option.hpp"

namespace simul::options {

// Parts of --help, with lines under 80 columns.

/// A line an option; a star marks what may be repeated. Options of other commands than this one are left out.
std::string option_lines(std::span<const OptionInfo> options, std::string_view command = {});

/// What the star means.
std::string_view star_line();

/// What the modes are, and how durations, boards and pairs are written.
std::string mode_lines();
std::string_view value_lines();

}  // namespace simul::options
