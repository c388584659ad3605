#pragma once

#include <string>
#include <string_view>

namespace simul::console {

/// What the program is for and how it is used; lines under 80 columns.
std::string program_help();

/// The same for one command.
std::string command_help(std::string_view command);

}  // namespace simul::console
