#include "app/window/base/typed_number.hpp"

#include <gtest/gtest.h>

namespace simul {
namespace {

TEST(TypedNumber, IsWholeWithOrWithoutGroups) {
    EXPECT_EQ(typed_whole(QStringLiteral("24")), 24);
    EXPECT_EQ(typed_whole(QStringLiteral(" 1,000 ")), 1000);
    EXPECT_EQ(typed_whole(QString::fromUtf8("1\u00a0000")), 1000);
    EXPECT_EQ(typed_whole(QStringLiteral("-3")), -3);
    for (const char* text : {"", "x", "24x", "2.5", "1e3", "99999999999999999999"})
        EXPECT_EQ(typed_whole(QString::fromLatin1(text)), std::nullopt) << text;
}

TEST(TypedNumber, MayHaveDecimals) {
    EXPECT_EQ(typed_number(QStringLiteral("4")), 4);
    EXPECT_EQ(typed_number(QStringLiteral(" 2.5 ")), 2.5);
    for (const char* text : {"", "x", "2,5", "inf", "nan", "1e999"})
        EXPECT_EQ(typed_number(QString::fromLatin1(text)), std::nullopt) << text;
}

}  // namespace
}  // namespace simul
