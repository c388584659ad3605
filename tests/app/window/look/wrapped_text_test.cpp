#include "app/window/look/paint/wrapped_text.hpp"

#include <gtest/gtest.h>

namespace simul::paint {
namespace {

TEST(WrappedText, BreaksKoreanBetweenWordsOnly) {
    Lettering lettering;
    Letters& letters = lettering.of(16);
    const QString first = QStringLiteral("마스터가");
    const WrappedText text(first + QStringLiteral(" 기다려요"), letters);
    const double one_word = letters.width(first) + 1;
    EXPECT_TRUE(text.fits(one_word, 2));
    EXPECT_EQ(text.height(one_word, 3), 2 * text.height(1000, 3));
    EXPECT_EQ(text.height(1.6 * one_word, 3), text.height(one_word, 3));
}

TEST(WrappedText, KeepsANumberWithItsUnit) {
    Lettering lettering;
    Letters& letters = lettering.of(16);
    const QString number = QStringLiteral("28\u00a0s");
    const WrappedText text(QStringLiteral("left: ") + number, letters);
    EXPECT_TRUE(text.fits(letters.width(number) + 1, 2));
    EXPECT_EQ(text.height(letters.width(QStringLiteral("28")) + 1, 9), 2 * text.height(1000, 9));
}

TEST(WrappedText, SaysWhetherEverythingFits) {
    Lettering lettering;
    const WrappedText text(QStringLiteral("one two three four"), lettering.of(16));
    EXPECT_TRUE(text.fits(1000, 1));
    EXPECT_FALSE(text.fits(40, 2));
    EXPECT_TRUE(WrappedText(QString(), lettering.of(16)).fits(10, 0));
}

}  // namespace
}  // namespace simul::paint
