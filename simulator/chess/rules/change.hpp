#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "simulator/chess/rules/castling.hpp"
#include "simulator/chess/rules/piece.hpp"
#include "simulator/chess/rules/square.hpp"

namespace simul::chess {

/// One piece that travels over the board.
struct PieceStep {
    Piece piece;
    Square from;
    Square to;

    constexpr bool operator==(const PieceStep&) const = default;
};

/// A piece that leaves the board, and from where (not the target square when taken en passant).
struct Capture {
    Piece piece;
    Square square;

    constexpr bool operator==(const Capture&) const = default;
};

/// Everything one move changes: enough to play it forward and backward and to draw it half way.
struct Change {
    PieceStep step;                   ///< the piece that moves; for a promotion still the pawn
    std::optional<PieceStep> rook;    ///< castling: the rook's step
    std::optional<Capture> captured;  ///< what is taken
    Kind promotion = Kind::none;      ///< what the pawn becomes on arrival
    CastlingRights rights_before;     ///< the rest brings the position back exactly
    std::optional<Square> en_passant_before;
    std::uint32_t halfmove_clock_before = 0;

    constexpr bool operator==(const Change&) const = default;

    /// What stands on the target square afterwards.
    constexpr Piece arrived() const {
        return promotion == Kind::none ? step.piece : Piece{step.piece.side(), promotion};
    }
};

}  // namespace simul::chess
