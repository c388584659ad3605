#include "simulator/chess/pgn/pgn_skip.hpp"

#include <algorithm>

#include "simulator/chess/pgn/pgn_word.hpp"

namespace simul::chess {
namespace {

/// Longer ones are not looked for: there can be a bracket in every place of a text.
constexpr std::size_t longest_tag = 512;

/// A tag that ends its line begins a game, whatever was opened before it.
bool ends_what_is_open(PgnText& text) {
    if (text.peek() != '[') return false;
    const auto line = text.line_ahead(longest_tag + 1);
    const std::size_t last = line.find_last_not_of(" \t");
    if (line.size() > longest_tag || line[last] != ']') return false;
    const auto tag = tag_at(line);
    return tag && tag->ends_line;
}

LeftOut never_closed(std::size_t line, const char* reason) {
    return left_out_for(PgnFault::never_closed, line, reason);
}

std::optional<LeftOut> skip_comment(PgnText& text) {
    const std::size_t line = text.line();
    for (text.take(); text.peek() != '}'; text.take())
        if (text.at_end() || ends_what_is_open(text))
            return never_closed(line, "the comment is never closed with }");
    text.take();
    return std::nullopt;
}

/// A comment to the end of the line.
void skip_remark(PgnText& text) {
    while (!text.at_end() && !is_line_end(text.peek()) && !ends_what_is_open(text)) text.take();
}

}  // namespace

bool is_at_first_move(PgnText& text) {
    if (!text.after_empty_line() || text.peek() != '1' || !text.ahead(2).ends_with('.')) return false;
    constexpr std::size_t enough = 8;
    const auto behind = text.ahead(enough).substr(2);
    const auto next = behind.substr(std::min(behind.find_first_not_of(' '), behind.size()));
    return !next.starts_with('.') && !next.starts_with("\xE2\x80\xA6");
}

std::optional<LeftOut> skip_between(PgnText& text) {
    for (text.skip_space(); text.peek() == ';' || text.peek() == '{'; text.skip_space()) {
        if (text.peek() == ';')
            skip_remark(text);
        else if (auto problem = skip_comment(text))
            return problem;
    }
    return std::nullopt;
}

// Counts brackets instead of calling itself: variations nest as deep as a text likes.
std::optional<LeftOut> skip_variation(PgnText& text) {
    const std::size_t line = text.line();
    std::size_t depth = 0;
    do {
        if (text.at_end() || ends_what_is_open(text))
            return never_closed(line, "the variation is never closed with )");
        if (text.peek() == '{') {
            if (auto problem = skip_comment(text)) return problem;
        } else if (text.peek() == ';') {
            skip_remark(text);
        } else {
            depth += text.peek() == '(' ? 1 : 0;
            depth -= text.peek() == ')' ? 1 : 0;
            text.take();
        }
    } while (depth > 0);
    return std::nullopt;
}

std::optional<PgnTag> tag_ahead(PgnText& text) {
    if (text.peek() != '[') return std::nullopt;
    return tag_at(text.line_ahead(longest_tag));
}

void skip_game(PgnText& text, bool is_before_moves) {
    for (; !text.at_end(); is_before_moves = false) {
        skip_between(text);
        if (tag_ahead(text) || (!is_before_moves && is_at_first_move(text))) return;
        if (text.peek() == '*') return text.take();
        if (begins_word(text.peek())) {
            if (result_in(take_word(text).plain)) return;
        } else if (!text.at_end()) {
            text.take();
        }
    }
}

}  // namespace simul::chess
