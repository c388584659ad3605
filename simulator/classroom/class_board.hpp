#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "simulator/chess/games/games_on_boards.hpp"

namespace simul {

/// A move to choose, as programs (d7d5) and as people write it.
struct OfferedMove {
    std::string uci;
    std::string san;
    bool operator==(const OfferedMove&) const = default;
};

/// What a phone shows of its board.
struct PhoneBoard {
    std::string fen;
    std::string last;  ///< the move that led here, as programs and as people write it; empty: none
    std::string san;
    std::vector<OfferedMove> offer;  ///< at move only: the game's own reply and up to two others, shuffled
};

/// The board (from 0) after so many plies. The same numbers give the same offer.
PhoneBoard phone_board(const chess::GamesOnBoards& games, std::uint32_t board, std::uint32_t plies,
                       std::uint64_t seed);

/// Whether `pick` (as programs write moves) is what the game goes on with after so many plies.
bool is_own_reply(const chess::GamesOnBoards& games, std::uint32_t board, std::uint32_t plies,
                  std::string_view pick);

}  // namespace simul
