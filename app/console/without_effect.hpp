#pragma once

#include <string>
#include <vector>

#include "app/console/request.hpp"

namespace simul::console {

/// A line for each option that was given and changes nothing about what the command shows.
std::vector<std::string> without_effect(const options::Arguments& arguments, const Request& request);

}  // namespace simul::console
