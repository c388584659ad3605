#pragma once

#include <array>

#include "simulator/chess/rules/change.hpp"
#include "simulator/chess/rules/move.hpp"
#include "simulator/chess/rules/setup.hpp"

namespace simul::chess {

/// A position in which a game can go on; always with one king of each side.
class Position {
  public:
    /// The opening position.
    Position();
    /// Throws PositionError as check() does.
    explicit Position(const Setup& setup);

    const Board& board() const { return setup_.board; }
    Piece operator[](Square square) const { return setup_.board[square]; }
    Side to_move() const { return setup_.to_move; }
    CastlingRights rights() const { return setup_.rights; }
    std::optional<Square> en_passant() const { return setup_.en_passant; }
    std::uint32_t halfmove_clock() const { return setup_.halfmove_clock; }
    std::uint32_t move_number() const { return setup_.move_number; }
    Square king(Side side) const { return kings_[static_cast<std::size_t>(side)]; }
    /// The side to move stands in check.
    bool in_check() const;

    /// What a legal move would change.
    Change change_of(Move move) const;
    /// Plays a change of this very position forward.
    void apply(const Change& change);
    /// Takes back the change that was applied last.
    void revert(const Change& change);
    /// Plays a legal move and tells what changed.
    Change play(Move move);
    /// Lets the side to move, which must not stand in check, do nothing: what notation calls a null move.
    void pass();

    bool operator==(const Position&) const = default;

  private:
    void hand_over();

    Setup setup_;
    std::array<Square, 2> kings_;
};

}  // namespace simul::chess
