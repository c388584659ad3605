#pragma once

#include <cstdint>
#include <string_view>

namespace simul::chess {

/// Who owns a piece or is to move.
enum class Side : std::uint8_t { white, black };

constexpr Side other(Side side) { return side == Side::white ? Side::black : Side::white; }

/// What a piece is; `none` is an empty square, or "no promotion" in a move.
enum class Kind : std::uint8_t { none, pawn, knight, bishop, rook, queen, king };

/// A piece of one side in one byte, or an empty square.
class Piece {
  public:
    constexpr Piece() = default;
    constexpr Piece(Side side, Kind kind)
        : code_{
              static_cast<std::uint8_t>((static_cast<unsigned>(side) << 3U) | static_cast<unsigned>(kind))} {}

    constexpr bool empty() const { return code_ == 0; }
    constexpr Kind kind() const { return static_cast<Kind>(code_ & 7U); }
    /// Meaningful only for a piece that is not empty.
    constexpr Side side() const { return static_cast<Side>(code_ >> 3U); }
    constexpr bool operator==(const Piece&) const = default;

  private:
    std::uint8_t code_ = 0;
};

/// The letters of FEN and SAN in the order of Kind.
inline constexpr std::string_view kind_letters = " PNBRQK";

/// The English capital letter of a kind (space for none).
constexpr char letter_of(Kind kind) { return kind_letters[static_cast<std::size_t>(kind)]; }

/// The kind for a capital letter, none for every other character.
constexpr Kind kind_of(char letter) {
    const auto found = letter == ' ' ? std::string_view::npos : kind_letters.find(letter);
    return found == std::string_view::npos ? Kind::none : static_cast<Kind>(found);
}

}  // namespace simul::chess
