#include "app/window/pages/code/paint/code_tokens.hpp"

#include <algorithm>
#include <array>

namespace simul::paint {

namespace {

constexpr std::array python_words{"and",    "async", "await", "def", "else",   "for",   "from", "if",
                                  "import", "in",    "not",   "or",  "return", "while", "with", "None"};
constexpr std::array cpp_words{"auto", "bool", "co_await", "co_return", "const", "else",
                               "for",  "if",   "nullptr",  "return",    "void",  "while"};

bool is_name_part(QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); }

bool is_keyword(QStringView word, bool python) {
    const auto is_word = [&](const char* known) { return word == QLatin1String(known); };
    return python ? std::ranges::any_of(python_words, is_word) : std::ranges::any_of(cpp_words, is_word);
}

TokenKind kind_of(const QString& line, qsizetype from, qsizetype end, bool python) {
    if (is_keyword(QStringView{line}.mid(from, end - from), python)) return TokenKind::keyword;
    return end < line.size() && line[end] == QLatin1Char('(') ? TokenKind::call : TokenKind::plain;
}

void add(std::vector<Token>& tokens, Token token) {
    if (token.length == 0) return;
    if (!tokens.empty() && tokens.back().kind == token.kind && token.kind == TokenKind::plain)
        tokens.back().length += token.length;
    else
        tokens.push_back(token);
}

}  // namespace

std::vector<Token> tokens_of(const QString& line, bool python) {
    std::vector<Token> tokens;
    const QString comment = python ? QStringLiteral("#") : QStringLiteral("//");
    for (qsizetype at = 0; at < line.size();) {
        if (QStringView{line}.mid(at).startsWith(comment)) {
            add(tokens, {at, line.size() - at, TokenKind::comment});
            break;
        }
        qsizetype end = at;
        while (end < line.size() && is_name_part(line[end])) ++end;
        if (end > at) {
            add(tokens, {at, end - at, kind_of(line, at, end, python)});
            at = end;
        } else {
            add(tokens, {at, 1, TokenKind::plain});
            ++at;
        }
    }
    return tokens;
}

}  // namespace simul::paint
