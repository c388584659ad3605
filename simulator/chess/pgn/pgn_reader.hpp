#pragma once

#include <optional>

#include "simulator/chess/pgn/pgn_error.hpp"
#include "simulator/chess/pgn/pgn_text.hpp"
#include "simulator/chess/rules/game.hpp"

namespace simul::chess {

/// What a text holds next: a game, or why there is none; or both when a game makes sense though something is
/// wrong with it: it has no result, or a tag that is none.
struct PgnItem {
    std::optional<Game> game;
    std::optional<LeftOut> flaw;
    std::size_t line = 0;  ///< where it begins, from 1
    bool is_bare = false;  ///< has neither tags nor moves, but a result
};

/// Reads a text game by game. What cannot be read ends at the next tag, result or first move, and does not
/// touch the games before and behind it; a tag that ends its line ends comments and variations, too.
class PgnReader {
  public:
    explicit PgnReader(PgnPieces pieces) : text_{std::move(pieces)} {}

    /// The next item, or nothing when only space and comments are left. A game of more plies is left out.
    /// Throws what the pieces throw, and PgnError when reading has failed too often to go on.
    std::optional<PgnItem> next(std::size_t most_plies);

  private:
    PgnText text_;
    bool is_in_junk_ = false;  // what was read last is left out
    std::size_t failures_ = 0;
};

}  // namespace simul::chess
