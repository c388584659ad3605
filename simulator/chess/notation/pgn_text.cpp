#include "simulator/chess/notation/pgn_text.hpp"

#include <algorithm>

namespace simul::chess {
namespace {

bool is_space(char letter) { return letter == ' ' || (letter >= '\t' && letter <= '\r'); }

bool is_line_end(char letter) { return letter == '\n' || letter == '\r'; }

bool is_continuation(char letter) { return (static_cast<unsigned char>(letter) & 0xC0U) == 0x80U; }

/// Bytes that follow a first byte in UTF-8; -1 when it cannot be a first byte.
int bytes_after(unsigned char first) {
    if (first < 0x80) return 0;
    if (first >= 0xC2 && first < 0xE0) return 1;
    if (first >= 0xE0 && first < 0xF0) return 2;
    return first >= 0xF0 && first < 0xF5 ? 3 : -1;
}

// Surrogates and overlong forms pass: who shows the text replaces them.
bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        const int after = bytes_after(static_cast<unsigned char>(text.front()));
        text.remove_prefix(1);
        if (after < 0 || text.size() < static_cast<std::size_t>(after)) return false;
        const auto rest = text.substr(0, static_cast<std::size_t>(after));
        if (!std::ranges::all_of(rest, is_continuation)) return false;
        text.remove_prefix(rest.size());
    }
    return true;
}

}  // namespace

PgnText::PgnText(std::string_view text) : text_{text} {
    if (text_.starts_with("\xEF\xBB\xBF")) text_.remove_prefix(3);
    skip_escaped_lines();
}

char PgnText::take() {
    const char taken = text_[place_++];
    if (taken == '\n' || (taken == '\r' && peek() != '\n')) {
        ++line_;
        skip_escaped_lines();
    }
    return taken;
}

void PgnText::skip_escaped_lines() {
    while (peek() == '%') {
        place_ = std::min(text_.find_first_of("\r\n", place_), text_.size());
        if (text_.substr(place_).starts_with("\r\n")) ++place_;
        if (at_end()) return;
        ++place_;
        ++line_;
    }
}

void PgnText::skip_space() { take_while(is_space); }

void PgnText::skip_line() {
    take_while([](char letter) { return !is_line_end(letter); });
}

std::string utf8_of(std::string text) {
    if (is_utf8(text)) return text;
    std::string converted;
    for (const char letter : text) {
        const auto code = static_cast<unsigned char>(letter);
        if (code >= 0x80) converted += static_cast<char>(0xC0U | (code >> 6U));
        converted += code >= 0x80 ? static_cast<char>(0x80U | (code & 0x3FU)) : letter;
    }
    return converted;
}

}  // namespace simul::chess
