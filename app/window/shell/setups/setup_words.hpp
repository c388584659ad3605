#pragma once

#include <vector>

#include "app/options/written_options.hpp"
#include "app/window/pages/setups/models/setup_desk.hpp"
#include "app/window/shell/line/command_line.hpp"

namespace simul {

/// The setup that a command line asks for.
Setup setup_of(const CommandLine& line);

/// The options that open this setup again, but for its speed, theme and language.
std::vector<options::WrittenOption> options_of(const Setup& setup);

/// Links and lines to type, for the desk.
SetupDesk::Words setup_words();

}  // namespace simul
