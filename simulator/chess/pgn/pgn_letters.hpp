#pragma once

#include <string_view>

namespace simul::chess {

/// What plain_of() says of a character that means nothing among moves. Never stands in a word by itself.
inline constexpr char unknown_letter = '\x7F';

/// What a character means among the moves of a PGN text, in ASCII: every kind of space is " ", so are signs
/// of evaluation; dashes are "-", figurines "KQRBNP", an ellipsis is ".", a half "1/2"; characters without
/// width are "".
std::string_view plain_of(char32_t code);

}  // namespace simul::chess
