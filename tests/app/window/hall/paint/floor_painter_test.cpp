#include "app/window/hall/paint/floor_painter.hpp"

#include <gtest/gtest.h>

#include "tests/app/window/support/images.hpp"

namespace simul::paint {

namespace {

TEST(RoundedFill, LooksLikeARoundedRectOfAnySize) {
    for (const QRect rect : {QRect(10, 10, 180, 90), QRect(3, 5, 40, 41), QRect(20, 20, 9, 70)}) {
        for (const double radius : {0.0, 2.5, 8.0, 12.4, 60.0}) {
            const QImage filled = painted(
                {200, 120}, [&](QPainter& painter) { fill_rounded(painter, rect, radius, Qt::black); });
            const double fitting = std::min({radius, rect.width() / 2.0, rect.height() / 2.0});
            const QImage expected = painted({200, 120}, [&](QPainter& painter) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(Qt::NoPen);
                painter.setBrush(Qt::black);
                painter.drawRoundedRect(rect, fitting, fitting);
            });
            EXPECT_LE(largest_difference(filled, expected), 24) << rect.width() << ' ' << radius;
        }
    }
}

TEST(RoundedFill, LeavesThePainterAsItWas) {
    painted({50, 50}, [](QPainter& painter) {
        painter.setBrush(Qt::red);
        fill_rounded(painter, QRect(5, 5, 30, 30), 6, Qt::black);
        EXPECT_EQ(painter.brush().color(), QColor(Qt::red));
        EXPECT_TRUE(painter.transform().isIdentity());
        EXPECT_FALSE(painter.testRenderHint(QPainter::Antialiasing));
    });
}

}  // namespace

}  // namespace simul::paint
