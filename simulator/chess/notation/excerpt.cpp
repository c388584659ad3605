#include "simulator/chess/notation/excerpt.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "simulator/chess/notation/utf8.hpp"

namespace simul::chess {
namespace {

/// Characters without a look of their own: controls, spaces, marks of direction, private and no characters.
constexpr std::array<std::pair<char32_t, char32_t>, 19> unseen{{{0x00, 0x1F},
                                                                {0x7F, 0xA0},
                                                                {0xAD, 0xAD},
                                                                {0x61C, 0x61C},
                                                                {0x1680, 0x1680},
                                                                {0x180E, 0x180E},
                                                                {0x2000, 0x200F},
                                                                {0x2028, 0x202F},
                                                                {0x205F, 0x206F},
                                                                {0x2800, 0x2800},
                                                                {0x3000, 0x3000},
                                                                {0x3164, 0x3164},
                                                                {0xD800, 0xF8FF},
                                                                {0xFDD0, 0xFDEF},
                                                                {0xFE00, 0xFE0F},
                                                                {0xFEFF, 0xFEFF},
                                                                {0xFFA0, 0xFFA0},
                                                                {0xFFF0, 0xFFFF},
                                                                {0xE0000, 0x10FFFF}}};

bool is_seen(char32_t code) {
    return std::ranges::none_of(
        unseen, [code](const auto& range) { return code >= range.first && code <= range.second; });
}

std::string hexadecimal(std::uint32_t number, std::size_t digits) {
    std::array<char, 8> written{};
    const auto end = std::to_chars(written.data(), written.data() + written.size(), number, 16).ptr;
    std::string text(written.data(), end);
    std::ranges::transform(text, text.begin(), [](char digit) {
        return digit >= 'a' && digit <= 'f' ? static_cast<char>(digit - 'a' + 'A') : digit;
    });
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

std::string shown(std::string_view text, Letter letter) {
    if (!letter.is_utf8) return "0x" + hexadecimal(static_cast<unsigned char>(text.front()), 2);
    return is_seen(letter.code) ? std::string(text.substr(0, letter.size))
                                : "U+" + hexadecimal(letter.code, 4);
}

/// Writes letters as long as `wants` what is written so far.
template <class Wants>
std::string written(std::string_view text, Wants wants) {
    std::string result;
    while (!text.empty()) {
        if (!wants(result)) return result + "...";
        const Letter letter = first_letter(text);
        result += shown(text, letter);
        text.remove_prefix(letter.size);
    }
    return result;
}

}  // namespace

std::string on_one_line(std::string_view text) {
    return written(text, [](const std::string&) { return true; });
}

std::string shortened(std::string_view text, std::size_t longest) {
    return written(text, [longest](const std::string& result) { return result.size() < longest; });
}

std::string excerpt(std::string_view text) {
    constexpr int longest = 20;
    std::string quoted = "\"";
    for (int letters = 0; letters < longest && !text.empty(); ++letters) {
        const Letter letter = first_letter(text);
        quoted += shown(text, letter);
        text.remove_prefix(letter.size);
    }
    return quoted + (text.empty() ? "\"" : "...\"");
}

}  // namespace simul::chess
