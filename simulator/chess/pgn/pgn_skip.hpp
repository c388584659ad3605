#pragma once

#include <optional>

#include "simulator/chess/pgn/pgn_error.hpp"
#include "simulator/chess/pgn/pgn_tag.hpp"
#include "simulator/chess/pgn/pgn_text.hpp"

namespace simul::chess {

// What stands between the moves of a PGN text. Where a comment or a variation never ends, each says so and
// stops in front of the next tag that ends its line, or at the end.

/// Passes over space and comments.
std::optional<LeftOut> skip_between(PgnText& text);

/// Passes over a variation, at whose bracket the text stands, and all that are within it.
std::optional<LeftOut> skip_variation(PgnText& text);

/// The tag the text goes on with, or nothing: it must not be long, and stand in one line.
std::optional<PgnTag> tag_ahead(PgnText& text);

/// White's first move of a game without tags, as far as one can see: "1." behind an empty line, and no
/// "1...".
bool is_at_first_move(PgnText& text);

/// After something that cannot be read: passes over the rest of that game, to where the next can begin.
/// `is_before_moves`: the text stands behind its tags.
void skip_game(PgnText& text, bool is_before_moves);

}  // namespace simul::chess
