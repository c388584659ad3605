#include "app/window/base/typed_number.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "app/window/base/time_text.hpp"

namespace simul {
namespace {

TEST(TypedNumber, IsWholeWithOrWithoutGroups) {
    EXPECT_EQ(typed_whole(QStringLiteral("24")), 24);
    EXPECT_EQ(typed_whole(QStringLiteral(" 1 000 ")), 1000);
    EXPECT_EQ(typed_whole(QString::fromUtf8("1\u00a0000")), 1000);
    EXPECT_EQ(typed_whole(QStringLiteral("-3")), -3);
    for (const char* text : {"", "x", "24x", "2.5", "12,5", "1,000", "-", "1e3"})
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

TEST(TypedNumber, DoesNotJoinTwoLines) {
    EXPECT_FALSE(typed_whole(QStringLiteral("1\n2")));
    EXPECT_FALSE(typed_whole(QString(u'1') + QChar(0x2028) + u'2'));
    EXPECT_EQ(typed_whole(QStringLiteral(" 12\n")), 12);
    EXPECT_LT(TimeText::parse(QStringLiteral("1\n30")), 0);
    EXPECT_EQ(TimeText::parse(QStringLiteral("1:30\n")), 90'000);
}

TEST(TypedNumber, IsTooLargeAndNotNoNumberWhenItHasManyDigits) {
    const QString digits(10'000, u'9');
    EXPECT_EQ(typed_whole(digits), std::numeric_limits<qint64>::max());
    EXPECT_GT(TimeText::parse(digits), 1e14);
    EXPECT_EQ(excerpt(digits).size(), 41);
}

TEST(TypedNumber, IsShownOnOneLineAndNotTurnedAbout) {
    EXPECT_EQ(excerpt(QStringLiteral("1\n2")), QStringLiteral("1 2"));
    EXPECT_EQ(excerpt(QString(u'1') + QChar(0x202E) + u'2'), QStringLiteral("12"));
}

}  // namespace
}  // namespace simul
