#include <QImage>
#include <gtest/gtest.h>

#include "app/window/look/paint/wrapped_text.hpp"
#include "tests/app/window/support/images.hpp"

namespace simul::paint {

namespace {

TEST(TabularText, IsAsWideForEveryDigit) {
    Letters letters(ui_font(40));
    const double width = letters.tabular_width(QStringLiteral("0:11:11"));
    for (int digit = 0; digit <= 9; ++digit)
        EXPECT_DOUBLE_EQ(letters.tabular_width(QStringLiteral("0:%1%1:%1%1").arg(digit)), width);
}

TEST(TabularText, KeepsItsColonsInPlaceWhileDigitsChange) {
    Letters letters(ui_font(40));
    const auto colon_column = [&](const QString& text) {
        const QImage image = painted({300, 60}, [&](QPainter& painter) {
            painter.setPen(Qt::black);
            draw_tabular(painter, QRectF(0, 0, 300, 60), text, letters, Qt::AlignLeft | Qt::AlignVCenter);
        });
        const double digit = letters.tabular_width(QStringLiteral("0"));
        const double colon = letters.tabular_width(QStringLiteral(":"));
        return image.copy(static_cast<int>(digit) + 1, 0, static_cast<int>(colon) - 1, 60);
    };
    EXPECT_EQ(colon_column(QStringLiteral("1:11")), colon_column(QStringLiteral("1:00")));
}

TEST(RememberedLetters, LookAsWhenLaidOutAnew) {
    Letters remembering(ui_font(14));
    const auto drawn = [&](const QString& text, auto draw) {
        return painted({300, 30}, [&](QPainter& painter) {
            painter.setPen(Qt::black);
            draw(painter, text);
        });
    };
    for (int i = 0; i < 2000; ++i) {
        const QString text = QStringLiteral("Board %1 판").arg(i % 700);
        const auto known = drawn(text, [&](QPainter& p, const QString& t) {
            remembering.draw(p, {5, 20}, t);
        });
        if (i % 97 != 0) continue;
        EXPECT_EQ(known, drawn(text,
                               [](QPainter& p, const QString& t) {
                                   p.setFont(ui_font(14));
                                   p.drawText(QPointF(5, 20), t);
                               }))
            << i;
    }
}

TEST(RememberedLetters, LookAsWhenLaidOutAnewHoweverLarge) {
    for (const int pixels : {59, 60, 64, 90, 160}) {
        Letters letters(ui_font(pixels));
        for (const QColor colour : {Qt::black, Qt::darkGreen}) {
            const QImage known = painted({600, 200}, [&](QPainter& painter) {
                painter.setPen(colour);
                letters.draw(painter, {5, 160}, QStringLiteral("fj g판"));
            });
            const QImage anew = painted({600, 200}, [&](QPainter& painter) {
                painter.setPen(colour);
                painter.setFont(ui_font(pixels));
                painter.drawText(QPointF(5, 160), QStringLiteral("fj g판"));
            });
            EXPECT_LE(largest_difference(known, anew), 64) << pixels;  // a quarter of a pixel
        }
    }
}

TEST(RememberedLetters, ElideForEachRoomAnew) {
    Letters letters(ui_font(14));
    const QString name = QStringLiteral("24  Hoang Thanh Trang");
    EXPECT_EQ(letters.elided(name, 500), name);
    const QString some = letters.elided(name, 90);
    EXPECT_TRUE(some.endsWith(QChar(0x2026)));
    EXPECT_LT(letters.elided(name, 60).size(), some.size());
    EXPECT_EQ(letters.elided(name, 90), some);
}

/// Draws the text wrapped into `rect`, at most three lines.
QImage wrapped(const QSize& size, const QRectF& rect, const QString& text, double pixels) {
    Letters letters(ui_font(pixels));
    return painted(size, [&](QPainter& painter) { WrappedText(text, letters).draw(painter, rect, 3); });
}

double height_of(const QString& text, double pixels, double width) {
    Letters letters(ui_font(pixels));
    return WrappedText(text, letters).height(width, 3);
}

TEST(WrappedText, StaysInsideItsRect) {
    const QRect rect(20, 20, 150, 60);
    const QString sentence = QStringLiteral(
        "Board 8 replied first, 65 seconds ago; twelve others have been waiting for her since then.");
    const QRect changed =
        changed_area(painted({200, 120}, [](QPainter&) {}), wrapped({200, 120}, rect, sentence, 15));
    EXPECT_FALSE(changed.isEmpty());
    EXPECT_TRUE(rect.contains(changed));
}

TEST(WrappedText, StaysInsideItsRectWhenAWordIsTooLong) {
    const QRect rect(20, 20, 100, 60);
    const QString word = QStringLiteral("Sheepishlyunbreakableness overandoveragain");
    EXPECT_TRUE(rect.contains(
        changed_area(painted({400, 120}, [](QPainter&) {}), wrapped({400, 120}, rect, word, 15))));
}

TEST(WrappedText, HasLinesOfAboutEqualLength) {
    const QImage blank = painted({400, 60}, [](QPainter&) {});
    const QImage image =
        wrapped({400, 60}, QRectF(0, 0, 200, 60), QStringLiteral("One two three four five six seven"), 14);
    const int first = changed_area(blank.copy(0, 0, 400, 18), image.copy(0, 0, 400, 18)).width();
    const int second = changed_area(blank.copy(0, 19, 400, 18), image.copy(0, 19, 400, 18)).width();
    EXPECT_GT(second, 0.6 * first);
}

TEST(WrappedText, NeedsNoHeightWithoutText) {
    EXPECT_EQ(height_of(QString(), 14, 200), 0);
    EXPECT_GT(height_of(QStringLiteral("x"), 14, 200), 14);
}

TEST(WrappedText, BreaksKoreanSentences) {
    const QString sentence = QStringLiteral("8번 판이 가장 먼저 응수했고, 다른 열두 판이 기다리고 있습니다.");
    EXPECT_GT(height_of(sentence, 16, 150), 2 * height_of(sentence, 16, 900));
}

}  // namespace

}  // namespace simul::paint
