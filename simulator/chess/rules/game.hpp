#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "simulator/chess/rules/position.hpp"

namespace simul::chess {

/// How a game ended; `unknown` is the asterisk of PGN.
enum class Result : std::uint8_t { unknown, white_won, black_won, draw };

/// "1-0", "0-1", "1/2-1/2" or "*".
std::string_view text_of(Result result);

/// The result such a text stands for, or nothing when it is none.
std::optional<Result> result_named(std::string_view text);

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

    /// The number of plies played.
    std::size_t plies() const { return moves.size(); }
    /// The position after so many plies (0..plies(); beyond: the last).
    Position position_at(std::size_t ply) const;
};

/// The number of White's moves: the real length of the game on a board, at least 1.
std::size_t pairs_of(const Game& game);

}  // namespace simul::chess
