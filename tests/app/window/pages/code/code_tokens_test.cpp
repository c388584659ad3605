#include "app/window/pages/code/paint/code_tokens.hpp"

#include <gtest/gtest.h>

#include "simulator/listings/listing.hpp"

namespace simul::paint {
namespace {

std::vector<std::pair<QString, TokenKind>> told(const QString& line, bool python) {
    std::vector<std::pair<QString, TokenKind>> found;
    for (const Token& token : tokens_of(line, python))
        if (token.kind != TokenKind::plain)
            found.emplace_back(line.mid(token.from, token.length), token.kind);
    return found;
}

TEST(CodeTokens, TellWordsOfTheLanguageAndCallsApart) {
    const std::vector<std::pair<QString, TokenKind>> python{
        {QStringLiteral("await"), TokenKind::keyword}, {QStringLiteral("opponent_moves"), TokenKind::call}};
    EXPECT_EQ(told(QStringLiteral("        await seat.opponent_moves()"), true), python);
    const std::vector<std::pair<QString, TokenKind>> cpp{{QStringLiteral("co_await"), TokenKind::keyword},
                                                         {QStringLiteral("opponent_moves"), TokenKind::call}};
    EXPECT_EQ(told(QStringLiteral("    co_await seat.opponent_moves();"), false), cpp);
    EXPECT_TRUE(told(QStringLiteral("awaited = format_in"), true).empty());
}

TEST(CodeTokens, CoverEveryLineOfEveryListingWithoutAGap) {
    for (const WayInfo& way : ways)
        for (const auto& [language, word] : language_words)
            for (const ListingLine& line : listing_of(language, way.id).lines) {
                const QString text = QString::fromStdString(line.text);
                qsizetype at = 0;
                for (const Token& token : tokens_of(text, language == Language::python)) {
                    EXPECT_EQ(token.from, at) << line.text;
                    at += token.length;
                }
                EXPECT_EQ(at, text.size()) << line.text;
            }
}

TEST(CodeTokens, EndWithTheComment) {
    const auto tokens = tokens_of(QStringLiteral("a() # in {} threads"), true);
    EXPECT_EQ(tokens.back().kind, TokenKind::comment);
    EXPECT_EQ(tokens.back().from, 4);
}

}  // namespace
}  // namespace simul::paint
