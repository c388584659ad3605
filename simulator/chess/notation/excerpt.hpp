#pragma once

#include <string>
#include <string_view>

namespace simul::chess {

/// A quoted, short, printable piece of somebody's text for an error message, in UTF-8. Characters nobody sees
/// stand there as U+0001, bytes that are no UTF-8 as 0xE1.
std::string excerpt(std::string_view text);

/// The same of the whole text and without quotes: a message, with the names of files and options in it, on
/// one line.
std::string on_one_line(std::string_view text);

/// Without quotes and shortened to about this many bytes, never inside a character.
std::string shortened(std::string_view text, std::size_t longest);

}  // namespace simul::chess
