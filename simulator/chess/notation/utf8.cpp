#include "simulator/chess/notation/utf8.hpp"

#include <array>

namespace simul::chess {
namespace {

/// The bytes 0x80 to 0x9F in Windows-1252, where Latin-1 has control characters nobody uses.
constexpr std::array<char16_t, 32> windows_letters{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

constexpr char32_t replacement = 0xFFFD;

Letter byte_letter(unsigned char byte) {
    const char32_t code = byte >= 0x80 && byte < 0xA0 ? windows_letters[byte - 0x80U] : byte;
    return {code, 1, false};
}

/// How long a sequence with this first byte is, the bits the byte gives, and the lowest code that needs it.
struct Sequence {
    std::uint8_t size;
    unsigned char bits;
    char32_t lowest;
};

Sequence sequence_of(unsigned char first) {
    if (first >= 0xC0 && first < 0xE0) return {2, 0x1F, 0x80};
    if (first >= 0xE0 && first < 0xF0) return {3, 0x0F, 0x800};
    if (first >= 0xF0 && first < 0xF8) return {4, 0x07, 0x10000};
    return {0, 0, 0};
}

bool is_scalar(char32_t code) { return code < 0xD800 || (code >= 0xE000 && code <= 0x10FFFF); }

void append_byte(std::string& text, char32_t byte) { text += static_cast<char>(byte); }

}  // namespace

Letter first_letter(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80) return {first, 1, true};
    const Sequence sequence = sequence_of(first);
    if (sequence.size == 0 || sequence.size > text.size()) return byte_letter(first);
    char32_t code = first & sequence.bits;
    for (const char next : text.substr(1, sequence.size - 1U)) {
        const auto byte = static_cast<unsigned char>(next);
        if ((byte & 0xC0U) != 0x80U) return byte_letter(first);
        code = (code << 6U) | (byte & 0x3FU);
    }
    if (code < sequence.lowest || !is_scalar(code)) return byte_letter(first);
    return {code, sequence.size, true};
}

void append_letter(std::string& text, char32_t code) {
    if (!is_scalar(code)) code = replacement;
    if (code < 0x80) return append_byte(text, code);
    if (code < 0x800) {
        append_byte(text, 0xC0U | (code >> 6U));
    } else {
        if (code < 0x10000) {
            append_byte(text, 0xE0U | (code >> 12U));
        } else {
            append_byte(text, 0xF0U | (code >> 18U));
            append_byte(text, 0x80U | ((code >> 12U) & 0x3FU));
        }
        append_byte(text, 0x80U | ((code >> 6U) & 0x3FU));
    }
    append_byte(text, 0x80U | (code & 0x3FU));
}

std::string utf8_of(std::string text) {
    std::string_view rest = text;
    while (!rest.empty()) {
        const Letter letter = first_letter(rest);
        if (!letter.is_utf8) break;
        rest.remove_prefix(letter.size);
    }
    if (rest.empty()) return text;
    std::string converted;
    for (const char byte : text) {
        const auto code = static_cast<unsigned char>(byte);
        append_letter(converted, code < 0x80 ? char32_t{code} : byte_letter(code).code);
    }
    return converted;
}

}  // namespace simul::chess
