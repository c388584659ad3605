#pragma once

#include <string>
#include <string_view>

namespace simul::chess {

/// A quoted, short, printable piece of somebody's text for an error message, in UTF-8. Characters nobody sees
/// stand there as U+0001, bytes that are no UTF-8 as 0xE1.
std::string excerpt(std::string_view text);

}  // namespace simul::chess
