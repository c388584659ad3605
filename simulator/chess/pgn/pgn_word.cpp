#include "simulator/chess/pgn/pgn_word.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "simulator/chess/pgn/pgn_letters.hpp"

namespace simul::chess {
namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

bool is_letter(char letter) { return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z'); }

template <std::size_t size>
bool is_one_of(std::string_view word, const std::array<std::string_view, size>& words) {
    return std::ranges::find(words, word) != words.end();
}

void take_all_into(PgnWord& word, PgnText& text, std::size_t letters) {
    for (; letters > 0; --letters) text.take_into(word.plain, word.written);
}

/// "(Q)" behind a move is no variation but what the pawn becomes.
bool is_bracketed_piece(std::string_view ahead) {
    return ahead.size() >= 3 && ahead[0] == '(' && ahead[2] == ')' &&
           std::string_view{"QRBNqrbn"}.find(ahead[1]) != std::string_view::npos;
}

/// Takes what belongs to a move though it is no letter of a word: "(Q)" and the dots of "e.p.".
bool take_more(PgnWord& word, PgnText& text) {
    if (text.peek() != '(' && text.peek() != '.') return false;
    const char last = word.plain.back();
    if ((is_digit(last) || last == '=') && is_bracketed_piece(text.ahead(3)))
        return take_all_into(word, text, 3), true;
    const bool is_e = last == 'e' && (word.plain.size() == 1 || is_digit(word.plain[word.plain.size() - 2]));
    if (!is_e || !text.ahead(2).starts_with(".p")) return false;
    take_all_into(word, text, text.ahead(3).ends_with('.') ? 3 : 2);
    return true;
}

/// How people write that a game is over; the longer of two that begin alike stands first.
constexpr std::array<std::pair<std::string_view, Result>, 7> results{{{"1-0", Result::white_won},
                                                                      {"1:0", Result::white_won},
                                                                      {"0-1", Result::black_won},
                                                                      {"0:1", Result::black_won},
                                                                      {"1/2-1/2", Result::draw},
                                                                      {"1/2:1/2", Result::draw},
                                                                      {"1/2", Result::draw}}};

}  // namespace

bool begins_word(char plain) {
    return is_digit(plain) || is_letter(plain) ||
           (plain != '\0' && std::string_view{"_+#=:-/!?~"}.find(plain) != std::string_view::npos);
}

PgnWord take_word(PgnText& text) {
    PgnWord word;
    do {
        while (begins_word(text.peek()) || (text.peek() == unknown_letter && !word.plain.empty()))
            text.take_into(word.plain, word.written);
    } while (take_more(word, text));
    return word;
}

std::optional<Result> result_in(std::string_view plain) {
    for (const auto& [text, result] : results)
        if (plain.starts_with(text)) return result;
    return std::nullopt;
}

std::string_view without_number(std::string_view plain) {
    const auto number = std::ranges::find_if_not(plain, is_digit) - plain.begin();
    const auto rest = plain.substr(static_cast<std::size_t>(number));
    return number > 0 && !rest.empty() && is_letter(rest.front()) ? rest : plain;
}

bool is_remark(std::string_view plain) {
    constexpr std::array<std::string_view, 8> remarks{"N", "TN", "D", "ep", "e.p", "e.p.", "ch", "mate"};
    const bool is_number = !is_null_move(plain) && std::ranges::all_of(plain, is_digit);
    const bool is_sign =
        !is_null_move(plain) && plain.find_first_not_of("+#!?=:-/~_") == std::string_view::npos;
    const auto bare = plain.substr(0, plain.find_last_not_of("+#!?") + 1);
    return is_number || is_sign || is_one_of(bare, remarks);
}

bool is_null_move(std::string_view plain) {
    constexpr std::array<std::string_view, 5> words{"--", "Z0", "0000", "null", "pass"};
    return is_one_of(plain.substr(0, plain.find_last_not_of("!?") + 1), words);
}

}  // namespace simul::chess
