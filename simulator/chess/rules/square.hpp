#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace simul::chess {

/// One of the 64 squares: a1 is 0, h1 is 7, h8 is 63.
class Square {
  public:
    constexpr Square() = default;
    /// File and rank from 0 (a, first rank) to 7.
    constexpr Square(int file, int rank) : index_{static_cast<std::uint8_t>(rank * 8 + file)} {}
    static constexpr Square at(int index) { return {index % 8, index / 8}; }

    constexpr std::uint8_t index() const { return index_; }
    constexpr int file() const { return index_ % 8; }
    constexpr int rank() const { return index_ / 8; }
    constexpr bool operator==(const Square&) const = default;

  private:
    std::uint8_t index_ = 0;
};

inline constexpr int square_count = 64;

/// True when file and rank lie on the board.
constexpr bool on_board(int file, int rank) { return file >= 0 && file < 8 && rank >= 0 && rank < 8; }

/// "e4" for a square.
inline std::string name_of(Square square) {
    return {static_cast<char>('a' + square.file()), static_cast<char>('1' + square.rank())};
}

/// The square called "e4", or nothing when the text is no square.
constexpr std::optional<Square> square_named(std::string_view text) {
    if (text.size() != 2 || !on_board(text[0] - 'a', text[1] - '1')) return std::nullopt;
    return Square{text[0] - 'a', text[1] - '1'};
}

}  // namespace simul::chess
