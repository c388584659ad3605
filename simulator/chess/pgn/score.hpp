#pragma once

#include "simulator/chess/rules/game.hpp"

namespace simul::chess {

/// Writes the plies of a record down as they will stand on a board: without the pairs in which a side does
/// nothing.
class Score {
  public:
    Score() = default;
    /// White is to move there.
    explicit Score(const Position& start) : start_{start}, position_{start} {}

    /// Where the record stands, and how many plies it has had, those left out included.
    const Position& position() const { return position_; }
    std::size_t plies() const { return plies_; }

    /// The next ply: a legal move, or nothing, which nobody may do in check.
    void add(Move move);
    void add_pass();

    /// Hands start, moves and gaps over to the game.
    void finish(Game& game);

  private:
    void begin_ply();
    void end_ply();
    void end_pair();

    Position start_;
    Position position_;
    std::vector<Move> moves_;
    std::vector<Gap> gaps_;
    std::size_t plies_ = 0;
    Position before_pair_;
    std::size_t moves_before_pair_ = 0;
    bool passes_ = false;  // somebody in this pair
    bool is_gap_ = false;  // right before this pair
};

}  // namespace simul::chess
