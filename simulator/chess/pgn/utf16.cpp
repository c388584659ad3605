#include <algorithm>
#include <utility>

#include "simulator/chess/notation/utf8.hpp"
#include "simulator/chess/pgn/pgn_pieces.hpp"

namespace simul::chess {
namespace {

constexpr std::size_t enough_to_tell = 64;

/// One half of each ASCII character is empty. Two bytes that look like a mark are not enough to read a whole
/// file otherwise.
bool is_utf16(std::string_view text) {
    if (!text.starts_with("\xFF\xFE") && !text.starts_with("\xFE\xFF")) return false;
    const bool big_endian = text.starts_with('\xFE');
    std::size_t ascii = 0;
    std::size_t units = 0;
    for (std::size_t place = 2; place + 1 < std::min(text.size(), enough_to_tell); place += 2, ++units)
        ascii += text[big_endian ? place : place + 1] == '\0' ? 1 : 0;
    return 2 * ascii >= units;
}

/// Pieces of UTF-16 in UTF-8. Halves of characters without the other half become U+FFFD.
class Utf16 {
  public:
    Utf16(std::string begun, PgnPieces rest) : bytes_{std::move(begun)}, rest_{std::move(rest)} {
        big_endian_ = bytes_.starts_with('\xFE');
    }

    std::string operator()() {
        std::string text;
        while (text.empty()) {
            while (bytes_.size() - place_ >= 2) take_unit(text);
            const std::string piece = text.empty() ? rest_() : std::string{};
            if (piece.empty()) break;
            bytes_.erase(0, std::exchange(place_, 0));
            bytes_ += piece;
        }
        return text;
    }

  private:
    void take_unit(std::string& text) {
        const char32_t first = static_cast<unsigned char>(bytes_[place_]);
        const char32_t second = static_cast<unsigned char>(bytes_[place_ + 1]);
        place_ += 2;
        const char32_t unit = big_endian_ ? (first << 8U) | second : (second << 8U) | first;
        const bool is_low = unit >= 0xDC00 && unit < 0xE000;
        if (high_ != 0 && is_low) {
            append_letter(text, 0x10000 + ((std::exchange(high_, 0) - 0xD800) << 10U) + (unit - 0xDC00));
            return;
        }
        if (std::exchange(high_, 0) != 0) append_letter(text, lone);
        if (unit >= 0xD800 && unit < 0xDC00)
            high_ = unit;
        else
            append_letter(text, unit);
    }

    static constexpr char32_t lone = 0xFFFD;

    std::string bytes_;
    std::size_t place_ = 0;
    PgnPieces rest_;
    bool big_endian_ = false;
    char32_t high_ = 0;  // the first half of a character, whose second half comes next
};

}  // namespace

PgnPieces utf8_pieces(PgnPieces pieces) {
    return by_first_bytes(std::move(pieces), enough_to_tell, [](std::string begun, PgnPieces rest) {
        return is_utf16(begun) ? PgnPieces{Utf16{std::move(begun), std::move(rest)}}
                               : joined(std::move(begun), std::move(rest));
    });
}

}  // namespace simul::chess
