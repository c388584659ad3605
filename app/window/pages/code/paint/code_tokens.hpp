#pragma once

#include <vector>

#include <QString>

namespace simul::paint {

/// What a piece of a line of code is; `plain` is all the rest.
enum class TokenKind { plain, keyword, call, comment };

struct Token {
    qsizetype from = 0;
    qsizetype length = 0;
    TokenKind kind = TokenKind::plain;
    bool operator==(const Token&) const = default;
};

/// The pieces of one line, in order, without gaps. Knows as much of C++ and Python as our listings use.
std::vector<Token> tokens_of(const QString& line, bool python);

}  // namespace simul::paint
