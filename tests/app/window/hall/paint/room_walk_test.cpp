#include <cmath>

#include <gtest/gtest.h>

#include "app/window/hall/paint/room_layout.hpp"

namespace simul::paint {

namespace {

double distance(const QPointF& a, const QPointF& b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

TEST(Walk, LeadsFromOneBoardToTheOther) {
    const RoomLayout layout = lay_out_room(24, QRectF(0, 0, 640, 520));
    for (int from = 0; from < 24; ++from) {
        for (int to = 0; to < 24; ++to) {
            EXPECT_EQ(walk(layout, from, to, 0), layout.tables[static_cast<std::size_t>(from)].stand);
            EXPECT_EQ(walk(layout, from, to, 1), layout.tables[static_cast<std::size_t>(to)].stand);
        }
    }
}

TEST(Walk, NeverCrossesATableOrLeavesTheRoom) {
    for (const int boards : {2, 7, 24, 60, 100}) {
        const RoomLayout layout = lay_out_room(boards, QRectF(0, 0, 640, 520));
        for (int from = 0; from < boards; from += 3) {
            for (int to = 0; to < boards; to += 2) {
                for (double fraction = 0; fraction <= 1; fraction += 0.01) {
                    const QPointF point = walk(layout, from, to, fraction);
                    ASSERT_TRUE(layout.room.contains(point));
                    for (const Table& table : layout.tables)
                        ASSERT_FALSE(table.rect.contains(point)) << boards << ": " << from << " to " << to;
                }
            }
        }
    }
}

TEST(Walk, LeadsThroughTheCornersOfEveryRing) {
    for (const QSizeF size : {QSizeF(538, 372), QSizeF(380, 240), QSizeF(460, 420), QSizeF(300, 700)}) {
        for (const int boards : {3, 5, 7, 9, 12, 16, 24, 40}) {
            const RoomLayout layout = lay_out_room(boards, QRectF(QPointF(), size));
            for (int from = 0; from < boards; ++from) {
                for (int to = 0; to < boards; ++to) {
                    for (double fraction = 0; fraction <= 1; fraction += 0.05) {
                        const QPointF point = walk(layout, from, to, fraction);
                        for (const Table& table : layout.tables)
                            ASSERT_FALSE(table.rect.contains(point))
                                << boards << ": " << from << " to " << to;
                    }
                }
            }
        }
    }
}

TEST(Walk, IsSteadyAndTheSameInBothDirections) {
    const RoomLayout layout = lay_out_room(100, QRectF(0, 0, 940, 640));
    for (int from = 0; from < 100; from += 7) {
        const int to = (from * 13 + 5) % 100;
        double longest = 0;
        for (int step = 0; step < 500; ++step) {
            const QPointF here = walk(layout, from, to, step / 500.0);
            longest = std::max(longest, distance(here, walk(layout, from, to, (step + 1) / 500.0)));
            EXPECT_LT(distance(here, walk(layout, to, from, 1 - step / 500.0)), 1e-6);
        }
        EXPECT_LT(longest, 2 * (940 + 640) / 500.0);
    }
}

TEST(Walk, TakesTheShorterWayRoundTheRing) {
    const RoomLayout layout = lay_out_room(24, QRectF(0, 0, 640, 520));
    const QPointF halfway = walk(layout, 0, 23, 0.5);
    EXPECT_LT(halfway.x(), layout.middle.center().x());
    EXPECT_LT(halfway.y(), layout.middle.center().y());
}

TEST(Walk, NeverEntersTheMiddle) {
    const RoomLayout layout = lay_out_room(24, QRectF(0, 0, 640, 520));
    for (int to = 0; to < 24; ++to) {
        for (double fraction = 0; fraction <= 1; fraction += 0.02)
            EXPECT_FALSE(layout.middle.contains(walk(layout, 3, to, fraction)));
    }
}

}  // namespace

}  // namespace simul::paint
