#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "simulator/chess/pgn/pgn_text.hpp"
#include "simulator/chess/rules/game.hpp"

namespace simul::chess {

/// What stands together among the moves of a PGN text.
struct PgnWord {
    std::string plain;  ///< in ASCII, as plain_of() means it; the number of the move, "e.p." and brackets too
    std::string written;  ///< as it stands in the text
};

/// A word can begin with this character.
bool begins_word(char plain);

/// Takes the word the text goes on with.
PgnWord take_word(PgnText& text);

/// The result a word begins with: 1-0, 1:0, 1/2-1/2 and their like. What is written behind it without a space
/// is no part of the game.
std::optional<Result> result_in(std::string_view plain);

/// Without the number of the move that stands before it without a dot and a space: "12Nf3".
std::string_view without_number(std::string_view plain);

/// Move numbers, signs of evaluation and remarks such as N (a novelty): nothing that is played.
bool is_remark(std::string_view plain);

/// "--", "Z0" and their like: the side to move does nothing.
bool is_null_move(std::string_view plain);

}  // namespace simul::chess
