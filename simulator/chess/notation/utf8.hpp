#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace simul::chess {

/// One character of a text that is UTF-8, or should be.
struct Letter {
    char32_t code = 0;      ///< of a byte that is no UTF-8: what it means in Windows-1252, the later Latin-1
    std::uint8_t size = 1;  ///< in bytes
    bool is_utf8 = true;
};

/// The first character of a text that is not empty.
Letter first_letter(std::string_view text);

/// Appends a character in UTF-8; what cannot stand there is written as U+FFFD.
void append_letter(std::string& text, char32_t code);

/// The text itself when it is UTF-8; otherwise read as Latin-1, the character set of old PGN files.
std::string utf8_of(std::string text);

}  // namespace simul::chess
