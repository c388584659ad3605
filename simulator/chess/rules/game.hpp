#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/chess/rules/position.hpp"

namespace simul::chess {

/// How a game ended; `unknown` is the asterisk of PGN.
enum class Result : std::uint8_t { unknown, white_won, black_won, draw };

/// "1-0", "0-1", "1/2-1/2" or "*".
std::string_view text_of(Result result);

/// Pairs that stand in the record but not on the board, as one of the two did not move in them.
struct Gap {
    std::size_t ply = 0;  ///< even and over 0: so many plies stand on the board before it
    Position after;       ///< where the game goes on
};

/// One recorded game; texts are UTF-8 and empty where the record says nothing.
struct Game {
    std::string white;
    std::string black;
    std::string event;
    std::string site;
    std::string date;
    std::string round;
    Result result = Result::unknown;
    Position start;  ///< White is to move
    std::vector<Move> moves;
    std::vector<Gap> gaps;  ///< by ply

    /// The number of plies played.
    std::size_t plies() const { return moves.size(); }
    /// Plays ply number 1..plies() in the position before it; at a gap the position goes on behind it.
    Change play(std::size_t ply, Position& position) const;
    /// The position after so many plies (0..plies(); beyond: the last).
    Position position_at(std::size_t ply) const;
};

/// The number of White's moves: the real length of the game on a board, at least 1.
std::size_t pairs_of(const Game& game);

}  // namespace simul::chess
