#include "simulator/chess/notation/excerpt.hpp"

#include <gtest/gtest.h>

#include "simulator/chess/notation/utf8.hpp"

namespace simul::chess {
namespace {

TEST(Excerpt, QuotesTextOfEveryLanguageAsItIs) {
    EXPECT_EQ(excerpt("Ke3"), "\"Ke3\"");
    EXPECT_EQ(excerpt("\xEC\xB2\xB4\xEC\x8A\xA4"), "\"\xEC\xB2\xB4\xEC\x8A\xA4\"");
    EXPECT_EQ(excerpt("\xE2\x99\x98"
                      "f3"),
              "\"\xE2\x99\x98"
              "f3\"");
}

TEST(Excerpt, NamesCharactersNobodySees) {
    EXPECT_EQ(excerpt(std::string_view{"\0\n\x7F", 3}), "\"U+0000U+000AU+007F\"");
    EXPECT_EQ(excerpt("e4\xC2\xA0"), "\"e4U+00A0\"");
    EXPECT_EQ(excerpt("\xE2\x80\x8B\xEF\xBB\xBF\xE2\x80\xAE"), "\"U+200BU+FEFFU+202E\"");
    EXPECT_EQ(excerpt("\xF3\xA0\x80\x81"), "\"U+E0001\"");
}

TEST(Excerpt, NamesBytesThatAreNoText) {
    EXPECT_EQ(excerpt("Polg\xE1r"), "\"Polg0xE1r\"");
    EXPECT_EQ(excerpt("\xC3"), "\"0xC3\"");
    EXPECT_EQ(excerpt("\xED\xA0\x80"), "\"0xED0xA00x80\"") << "half a character of UTF-16";
    EXPECT_EQ(excerpt("\xC0\xAF"), "\"0xC00xAF\"") << "longer than needed";
}

TEST(Excerpt, IsShort) {
    EXPECT_EQ(excerpt("12345678901234567890"), "\"12345678901234567890\"");
    EXPECT_EQ(excerpt("123456789012345678901"), "\"12345678901234567890...\"");
}

TEST(Utf8, IsMadeOfLatin1AndItsWindowsLetters) {
    EXPECT_EQ(utf8_of("Polg\xE1r"), "Polg\xC3\xA1r");
    EXPECT_EQ(utf8_of("Polg\xC3\xA1r"), "Polg\xC3\xA1r");
    EXPECT_EQ(utf8_of("\x8Aimek"), "\xC5\xA0imek");
    EXPECT_EQ(utf8_of("\xC3"), "\xC3\x83");
    EXPECT_EQ(utf8_of("\x80\xC3\xA1"), "\xE2\x82\xAC\xC3\x83\xC2\xA1")
        << "one wrong byte, and all is Latin-1";
    EXPECT_EQ(utf8_of("\xF0\x9F\x98\x80"), "\xF0\x9F\x98\x80");
}

}  // namespace
}  // namespace simul::chess
