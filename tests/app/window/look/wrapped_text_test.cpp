#include "app/window/look/paint/wrapped_text.hpp"

#include <QImage>
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

/// The last column of these rows in which anything is drawn.
int right_end(const QImage& image, int top, int height) {
    for (int x = image.width() - 1; x >= 0; --x)
        for (int y = top; y < top + height; ++y)
            if (image.pixelColor(x, y) != Qt::white) return x;
    return -1;
}

TEST(WrappedText, BeginsALineWithASentenceIfThatNeedsNoMoreLines) {
    Lettering lettering;
    Letters& letters = lettering.of(16);
    const QString first = QStringLiteral("One two three.");
    const double width = letters.width(first + QStringLiteral(" Four five")) + 4;
    QImage image(QSize(static_cast<int>(width), 80), QImage::Format_RGB32);
    image.fill(Qt::white);
    const WrappedText text(first + QStringLiteral(" Four five six."), letters);
    ASSERT_EQ(text.height(width, 3), 2 * text.height(1000, 3));
    QPainter painter(&image);
    text.draw(painter, QRectF(0, 0, width, 80), 3);
    painter.end();
    const int line = static_cast<int>(text.height(1000, 1));
    EXPECT_NEAR(right_end(image, 0, line), (width + letters.width(first)) / 2, 4);
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
