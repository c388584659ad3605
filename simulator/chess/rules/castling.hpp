#pragma once

#include <cstdint>

#include "simulator/chess/rules/square.hpp"

namespace simul::chess {

/// One way of castling: where king and rook start and end.
struct Castling {
    Square king_from;
    Square king_to;
    Square rook_from;
    Square rook_to;
    char fen_letter;
};

/// The four ways in FEN order (KQkq); their index is the bit of CastlingRights.
inline constexpr Castling castlings[4] = {
    {{4, 0}, {6, 0}, {7, 0}, {5, 0}, 'K'},
    {{4, 0}, {2, 0}, {0, 0}, {3, 0}, 'Q'},
    {{4, 7}, {6, 7}, {7, 7}, {5, 7}, 'k'},
    {{4, 7}, {2, 7}, {0, 7}, {3, 7}, 'q'},
};

/// Which ways of castling have not been lost yet, as bits.
class CastlingRights {
  public:
    constexpr bool has(unsigned way) const { return ((bits_ >> way) & 1U) != 0; }
    constexpr bool none() const { return bits_ == 0; }
    constexpr void add(unsigned way) { bits_ = static_cast<std::uint8_t>(bits_ | (1U << way)); }
    constexpr void remove(unsigned way) { bits_ = static_cast<std::uint8_t>(bits_ & ~(1U << way)); }
    /// Loses every right whose king or rook starts on this square.
    constexpr void touch(Square square) {
        for (unsigned way = 0; way < 4; ++way)
            if (castlings[way].king_from == square || castlings[way].rook_from == square) remove(way);
    }
    constexpr bool operator==(const CastlingRights&) const = default;

  private:
    std::uint8_t bits_ = 0;
};

}  // namespace simul::chess
