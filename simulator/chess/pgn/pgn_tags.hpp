#pragma once

#include <optional>
#include <string>
#include <vector>

#include "simulator/chess/pgn/pgn_error.hpp"
#include "simulator/chess/pgn/pgn_text.hpp"
#include "simulator/chess/rules/game.hpp"

namespace simul::chess {

/// What the tags before the moves say.
struct PgnTags {
    Game game;                        ///< names and start
    std::vector<std::string> names;   ///< of all tags, in lower case
    std::optional<LeftOut> flaw;      ///< a tag that is none: the game can be read without it
    std::optional<LeftOut> obstacle;  ///< why the game cannot be played here
};

/// Reads all tags of a game; the text stands at its moves then, or at the tags of the next game if this one
/// has no moves.
PgnTags read_tags(PgnText& text);

}  // namespace simul::chess
