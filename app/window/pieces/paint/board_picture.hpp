#pragma once

#include <array>
#include <cstdint>

#include <QString>

#include "simulator/trace/hall_state.hpp"

namespace simul::paint {

/// The side of a table at which the master stands (White's side); the opponent sits opposite.
enum class Side { bottom, left, top, right };

/// A piece on a square: 0 empty, 1..6 White's pawn, knight, bishop, rook, queen, king, 7..12 Black's.
using PieceCode = std::uint8_t;

/// Squares a1 = 0, b1 = 1, ... h1 = 7, a2 = 8, ... h8 = 63.
using Squares = std::array<PieceCode, 64>;

/// The position every game begins with.
constexpr Squares opening_squares() {
    constexpr std::array<PieceCode, 8> back{4, 2, 3, 5, 6, 3, 2, 4};
    Squares squares{};
    for (std::size_t file = 0; file < 8; ++file) {
        squares[file] = back[file];
        squares[8 + file] = 1;
        squares[48 + file] = 7;
        squares[56 + file] = static_cast<PieceCode>(back[file] + 6);
    }
    return squares;
}

/// A piece on its way: taken from its `from` square, drawn `fraction` (0..1) of the way to `to`. None: from <
/// 0.
struct Flight {
    int from = -1;
    int to = -1;
    double fraction = 0;
    bool operator==(const Flight&) const = default;
};

/// One board at one instant. `squares` is the position before any move in flight.
struct BoardPicture {
    BoardPhase phase = BoardPhase::not_open;
    /// Share of the opponent's thinking still to come, 0..1; for other phases ignored.
    double thinking_left = 0;
    Squares squares = opening_squares();
    /// Squares of the last move, marked on the board; -1: none.
    int last_from = -1;
    int last_to = -1;
    /// The piece in flight and, when castling, the rook.
    std::array<Flight, 2> flights{};
    /// The opponent's name; may be empty.
    QString name;
    /// Short result of a game that is over, e.g. "1-0"; may be empty.
    QString result;
    bool selected = false;
    bool hovered = false;
    bool operator==(const BoardPicture&) const = default;
};

}  // namespace simul::paint
