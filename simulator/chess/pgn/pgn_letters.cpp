#include "simulator/chess/pgn/pgn_letters.hpp"

#include <algorithm>
#include <array>

namespace simul::chess {
namespace {

constexpr std::string_view unknown{&unknown_letter, 1};

/// ASCII as it is; NUL, with which some programs fill a file up, has no width, Ctrl-Z (0x1A), with which old
/// ones end it, is a space.
constexpr auto ascii = [] {
    std::array<char, 128> letters{};
    for (std::size_t code = 0; code < letters.size(); ++code) letters[code] = static_cast<char>(code);
    letters[0x1A] = ' ';
    return letters;
}();

struct Meaning {
    char32_t first;
    char32_t last;
    std::string_view plain;
};

constexpr std::array meanings{
    Meaning{0x85, 0x85, " "},        // next line
    Meaning{0xA0, 0xA0, " "},        // no-break space
    Meaning{0xAD, 0xAD, ""},         // soft hyphen
    Meaning{0xB0, 0xB1, " "},        // degree, plus-minus
    Meaning{0xB7, 0xB7, " "},        // middle dot
    Meaning{0xBD, 0xBD, "1/2"},      // a half
    Meaning{0xD7, 0xD7, "x"},        // multiplication sign: captures
    Meaning{0x394, 0x394, " "},      // Greek delta: with the idea
    Meaning{0x41E, 0x41E, "O"},      // Cyrillic O: castling
    Meaning{0x43E, 0x43E, "o"},      // Cyrillic o
    Meaning{0x61C, 0x61C, ""},       // Arabic letter mark
    Meaning{0x1680, 0x1680, " "},    // Ogham space
    Meaning{0x180E, 0x180E, ""},     // Mongolian vowel separator
    Meaning{0x2000, 0x200B, " "},    // en quad to zero-width space
    Meaning{0x200C, 0x200F, ""},     // joiners, marks of direction
    Meaning{0x2010, 0x2015, "-"},    // hyphens, dashes
    Meaning{0x2020, 0x2020, "+"},    // dagger: check
    Meaning{0x2021, 0x2021, "#"},    // double dagger: mate
    Meaning{0x2022, 0x2022, " "},    // bullet
    Meaning{0x2024, 0x2026, "."},    // one to three dots
    Meaning{0x2028, 0x2029, " "},    // line and paragraph separator
    Meaning{0x202A, 0x202E, ""},     // marks of direction
    Meaning{0x202F, 0x202F, " "},    // narrow no-break space
    Meaning{0x203C, 0x203C, "!"},    // two exclamation marks
    Meaning{0x2043, 0x2043, "-"},    // hyphen bullet
    Meaning{0x2047, 0x2049, "?"},    // two question marks, ?!, !?
    Meaning{0x205F, 0x205F, " "},    // mathematical space
    Meaning{0x2060, 0x206F, ""},     // word joiner, other invisible ones
    Meaning{0x2190, 0x2211, " "},    // arrows, mathematical signs
    Meaning{0x2212, 0x2212, "-"},    // minus
    Meaning{0x2213, 0x23FF, " "},    // mathematical and technical signs
    Meaning{0x25A0, 0x2653, " "},    // shapes, symbols
    Meaning{0x2654, 0x2654, "K"},    // white king
    Meaning{0x2655, 0x2655, "Q"},    // white queen
    Meaning{0x2656, 0x2656, "R"},    // white rook
    Meaning{0x2657, 0x2657, "B"},    // white bishop
    Meaning{0x2658, 0x2658, "N"},    // white knight
    Meaning{0x2659, 0x2659, "P"},    // white pawn
    Meaning{0x265A, 0x265A, "K"},    // black king
    Meaning{0x265B, 0x265B, "Q"},    // black queen
    Meaning{0x265C, 0x265C, "R"},    // black rook
    Meaning{0x265D, 0x265D, "B"},    // black bishop
    Meaning{0x265E, 0x265E, "N"},    // black knight
    Meaning{0x265F, 0x265F, "P"},    // black pawn
    Meaning{0x2660, 0x27FF, " "},    // symbols, dingbats, arrows
    Meaning{0x2900, 0x2BFF, " "},    // arrows, mathematical signs
    Meaning{0x3000, 0x3000, " "},    // ideographic space
    Meaning{0xFE00, 0xFE0F, ""},     // variation selectors: an emoji's
    Meaning{0xFE58, 0xFE58, "-"},    // small dash
    Meaning{0xFE63, 0xFE63, "-"},    // small hyphen
    Meaning{0xFEFF, 0xFEFF, ""},     // byte order mark
    Meaning{0xFF0D, 0xFF0D, "-"},    // fullwidth hyphen
    Meaning{0x1F53C, 0x1F53D, " "},  // triangles
};
static_assert(std::ranges::is_sorted(meanings, {}, &Meaning::first));

}  // namespace

std::string_view plain_of(char32_t code) {
    if (code == 0) return {};
    if (code < ascii.size()) return {&ascii[code], 1};
    const auto* const after = std::ranges::upper_bound(meanings, code, {}, &Meaning::first);
    if (after == meanings.begin()) return unknown;
    const Meaning& meaning = *(after - 1);
    return code <= meaning.last ? meaning.plain : unknown;
}

}  // namespace simul::chess
