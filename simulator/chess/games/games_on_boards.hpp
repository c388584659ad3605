#pragma once

#include <vector>

#include "simulator/chess/games/collection.hpp"

namespace simul::chess {

/// What a board shows after so many plies at that board. Pointers live as long as any copy of the collection.
struct BoardMoment {
    const Game* game = nullptr;
    std::size_t game_index = 0;
    std::size_t ply = 0;        ///< plies of this game on the board
    std::size_t rematch = 0;    ///< 0 for the first game at this board
    bool is_handshake = false;  ///< the reply that was none: the game had ended with White's move
    bool is_over = false;       ///< this pair was the last of the game; the next move opens the rematch
};

/// Which game and position stands on which board. Board b (from 0) opens with game b mod G and goes on, when
/// a game ends, with the next of the collection. Plies are counted at the board: the master's move n is ply
/// 2n-1 and White's n-th move, the reply ply 2n. A game that ends with White's move fills its last pair with
/// a handshake.
class GamesOnBoards {
  public:
    explicit GamesOnBoards(Collection collection);

    const Collection& collection() const { return collection_; }
    /// The first game at a board (names, real length).
    const Game& first_game(std::size_t board) const { return collection_.game(board % collection_.size()); }
    /// The moment after `ply` plies (0 is the first game's start).
    BoardMoment at(std::size_t board, std::size_t ply) const;

    /// What stands on the board at that moment.
    const Position& position(const BoardMoment& moment) const;
    /// Where that ply came from: a rematch's first move comes from its own start, a handshake from
    /// `position`.
    const Position& position_before(const BoardMoment& moment) const;
    /// What this very ply moved: nothing at the start and for a handshake.
    const Change* change(const BoardMoment& moment) const;
    /// The last move on the board, to be marked: as change(), but a handshake keeps White's last move.
    const Change* last_change(const BoardMoment& moment) const;

  private:
    Collection collection_;
    std::vector<std::size_t> pairs_before_;  ///< of the collection played twice over, plus the total
};

}  // namespace simul::chess
