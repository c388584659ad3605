#include "app/window/hall/paint/people_painter.hpp"

#include <gtest/gtest.h>

#include "tests/app/window/support/images.hpp"

namespace simul::paint {

namespace {

constexpr QSize sheet(120, 120);
constexpr QPointF centre(60, 60);

QImage opponent(double radius, BoardPhase phase, double left, const Theme& theme, Side side = Side::bottom) {
    return painted(sheet, [&](QPainter& painter) {
        painter.fillRect(QRect(QPoint(), sheet), theme.floor);
        draw_opponent(painter, centre, radius, side, phase, left, theme, 1);
    });
}

QRect around(double radius) {
    const int reach = static_cast<int>(radius) + 1;
    return {60 - reach, 60 - reach, 2 * reach, 2 * reach};
}

TEST(Opponent, ShowsEveryPhaseDifferentlyInGrey) {
    for (const Theme* theme : all_themes()) {
        for (const double radius : {4.0, 6.0, 9.0, 20.0}) {
            for (int a = 0; a < board_phases; ++a) {
                for (int b = 0; b < a; ++b) {
                    const QImage first = opponent(radius, static_cast<BoardPhase>(a), 0.6, *theme);
                    const QImage second = opponent(radius, static_cast<BoardPhase>(b), 0.6, *theme);
                    EXPECT_GT(grey_difference(first, second, around(radius)), 5)
                        << theme->name << ' ' << radius << ' ' << a << ' ' << b;
                }
            }
        }
    }
}

TEST(Opponent, RingRunsDownWhileThinking) {
    const QImage full = opponent(30, BoardPhase::opponent_thinking, 1, light_theme());
    double before = 0;
    for (const double left : {0.9, 0.6, 0.3, 0.0}) {
        const double gone = grey_difference(
            full, opponent(30, BoardPhase::opponent_thinking, left, light_theme()), full.rect());
        EXPECT_GT(gone, before);
        before = gone;
    }
}

TEST(Opponent, TurnsTowardsTheTable) {
    const QImage down = opponent(30, BoardPhase::waiting, 0, light_theme(), Side::bottom);
    const QImage left = opponent(30, BoardPhase::waiting, 0, light_theme(), Side::left);
    EXPECT_GT(grey_difference(down, left, around(30)), 3);
}

TEST(OpponentPainter, DrawsWhatDrawOpponentDraws) {
    for (const double radius : {5.0, 12.0, 60.0}) {
        OpponentPainter opponents(radius, 1, light_theme());
        for (int phase = 0; phase < board_phases; ++phase) {
            const QImage direct = opponent(radius, static_cast<BoardPhase>(phase), 1, light_theme());
            const QImage remembered = painted(sheet, [&](QPainter& painter) {
                painter.fillRect(QRect(QPoint(), sheet), light_theme().floor);
                for (int time = 0; time < 2; ++time) {
                    painter.fillRect(QRect(QPoint(), sheet), light_theme().floor);
                    opponents.paint(painter, centre, Side::bottom, static_cast<BoardPhase>(phase), 1);
                }
            });
            EXPECT_LT(grey_difference(direct, remembered, direct.rect()), 0.5) << radius << ' ' << phase;
        }
    }
}

}  // namespace

}  // namespace simul::paint
