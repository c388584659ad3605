#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>

#include "simulator/chess/rules/board.hpp"
#include "simulator/chess/rules/castling.hpp"

namespace simul::chess {

/// Says in one line why no position can be made of something.
struct PositionError : std::invalid_argument {
    using std::invalid_argument::invalid_argument;
};

/// The parts of a position as FEN lists them, not yet checked.
struct Setup {
    Board board;
    Side to_move = Side::white;
    CastlingRights rights;
    std::optional<Square> en_passant;  ///< the square a pawn has just jumped over
    std::uint32_t halfmove_clock = 0;  ///< plies since the last capture or pawn move
    std::uint32_t move_number = 1;     ///< from 1, counts up after Black's move

    constexpr bool operator==(const Setup&) const = default;
};

/// King and rook of this way of castling stand on their first squares.
bool is_possible(unsigned way, const Board& board);

/// A pawn can have jumped over the en passant square, of which there must be one.
bool has_jumped(const Setup& setup);

/// Throws PositionError unless a game can go on from here: one king each, no pawn on an outer rank, the side
/// that has just moved not in check, castling rights with king and rook at home, en passant behind a pawn.
void check(const Setup& setup);

}  // namespace simul::chess
