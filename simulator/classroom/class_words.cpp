#include "simulator/classroom/class_words.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace simul {
namespace {

struct ChessWord {
    std::string_view english;
    std::string_view korean;
};

constexpr std::array<ChessWord, 6> chess_words{{
    {"Knight", "나이트"},
    {"Rook", "룩"},
    {"Bishop", "비숍"},
    {"Queen", "퀸"},
    {"King", "킹"},
    {"Pawn", "폰"},
}};

char in_capitals(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

}  // namespace

std::string class_code(std::uint64_t random) {
    std::string code;
    for (std::size_t i = 0; i < code_length; ++i, random /= code_letters.size())
        code += code_letters[random % code_letters.size()];
    return code;
}

std::string code_as_typed(std::string_view text) {
    constexpr std::size_t longest = 16;
    if (text.size() > longest) return {};
    std::string code;
    for (const char c : text)
        if (c != ' ') code += in_capitals(c);
    const bool is_code =
        code.size() == code_length && code.find_first_not_of(code_letters) == std::string::npos;
    return is_code ? code : std::string{};
}

bool is_same_secret(std::string_view mine, std::string_view theirs) {
    if (mine.size() != theirs.size()) return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < mine.size(); ++i)
        difference |= static_cast<unsigned char>(mine[i]) ^
                      static_cast<unsigned>(static_cast<unsigned char>(theirs[i]));
    return difference == 0;
}

std::string seat_name(std::uint32_t board, std::string_view language) {
    const ChessWord& word = chess_words[board % chess_words.size()];
    return language == "ko" ? fmt::format("{} {}번", word.korean, board + 1ULL)
                            : fmt::format("{} {}", word.english, board + 1ULL);
}

}  // namespace simul
