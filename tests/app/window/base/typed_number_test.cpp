#include "app/window/base/typed_number.hpp"

#include <gtest/gtest.h>

namespace simul {
namespace {

TEST(TypedNumber, IsWholeWithOrWithoutGroups) {
    EXPECT_EQ(typed_whole(QStringLiteral("24")), 24);
    EXPECT_EQ(typed_whole(QStringLiteral(" 1 000 ")), 1000);
    EXPECT_EQ(typed_whole(QString::fromUtf8("1\u00a0000")), 1000);
    EXPECT_EQ(typed_whole(QStringLiteral("-3")), -3);
    for (const char* text : {"", "x", "24x", "2.5", "12,5", "1,000", "-", "1e3", "99999999999999999999"})
        EXPECT_EQ(typed_whole(QString::fromLatin1(text)), std::nullopt) << text;
}

TEST(TypedNumber, MayBeTypedOnKeyboardsOfOtherLanguages) {
    EXPECT_EQ(typed_whole(QString::fromUtf8("\uFF12\uFF14")), 24) << "full width";
    EXPECT_EQ(typed_whole(QString::fromUtf8("\u0662\u0664")), 24) << "Arabic";
    EXPECT_EQ(typed_number(QString::fromUtf8("\uFF12\uFF0C\uFF15")), 2.5);
}

TEST(TypedNumber, MayHaveDecimals) {
    EXPECT_EQ(typed_number(QStringLiteral("4")), 4);
    EXPECT_EQ(typed_number(QStringLiteral(" 2.5 ")), 2.5);
    EXPECT_EQ(typed_number(QStringLiteral("2,5")), 2.5) << "the comma of a keypad";
    EXPECT_EQ(typed_number(QString::fromUtf8("2\u066B5")), 2.5);
    for (const char* text : {"", "x", "1,000", "2,5,5", "2,5.5", "inf", "nan", "1e999"})
        EXPECT_EQ(typed_number(QString::fromLatin1(text)), std::nullopt) << text;
}

}  // namespace
}  // namespace simul
