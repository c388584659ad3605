#pragma once

#include <string>
#include <string_view>

namespace simul::chess {

/// A quoted, short, printable piece of somebody's text for an error message.
std::string excerpt(std::string_view text);

}  // namespace simul::chess
