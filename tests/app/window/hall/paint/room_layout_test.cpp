#include "app/window/hall/paint/room_layout.hpp"

#include <gtest/gtest.h>

namespace simul::paint {

namespace {

constexpr double rounding = 1e-6;

std::vector<int> board_counts() {
    std::vector<int> counts;
    for (int boards = 1; boards <= 40; ++boards) counts.push_back(boards);
    for (const int boards : {48, 60, 64, 77, 100, 144, 211, 300, 500, 777, 1000, 2500})
        counts.push_back(boards);
    return counts;
}

class Rooms : public testing::TestWithParam<QSizeF> {
  protected:
    QRectF room() const { return {QPointF(13, 7), GetParam()}; }
};

bool apart(const QRectF& a, const QRectF& b) {
    return !a.adjusted(rounding, rounding, -rounding, -rounding).intersects(b);
}

QRectF seat_area(const Table& table) {
    const QPointF reach(table.seat_radius, table.seat_radius);
    return {table.seat - reach, table.seat + reach};
}

TEST_P(Rooms, HoldEveryTableSeatAndStandInside) {
    for (const int boards : board_counts()) {
        const RoomLayout layout = lay_out_room(boards, room());
        ASSERT_EQ(layout.tables.size(), static_cast<std::size_t>(boards));
        for (const Table& table : layout.tables) {
            ASSERT_TRUE(room().contains(table.rect)) << boards;
            ASSERT_TRUE(room().contains(seat_area(table))) << boards;
            ASSERT_TRUE(room().contains(table.stand)) << boards;
            ASSERT_TRUE(room().contains(table.label)) << boards;
            ASSERT_TRUE(table.bounds.contains(table.rect) && table.bounds.contains(seat_area(table)))
                << boards;
        }
    }
}

TEST_P(Rooms, HaveNoTwoThingsInOnePlace) {
    for (const int boards : board_counts()) {
        const RoomLayout layout = lay_out_room(boards, room());
        const auto& tables = layout.tables;
        for (std::size_t a = 0; a < tables.size(); ++a) {
            ASSERT_TRUE(apart(tables[a].rect, layout.middle)) << boards;
            ASSERT_TRUE(apart(seat_area(tables[a]), layout.middle)) << boards;
            ASSERT_TRUE(apart(seat_area(tables[a]), tables[a].rect)) << boards;
            for (std::size_t b = 0; b < a; ++b) {
                ASSERT_TRUE(apart(tables[a].rect, tables[b].rect)) << boards << ": " << a << ' ' << b;
                ASSERT_TRUE(apart(seat_area(tables[a]), tables[b].rect)) << boards << ": " << a << ' ' << b;
                ASSERT_TRUE(apart(seat_area(tables[b]), tables[a].rect)) << boards << ": " << a << ' ' << b;
                ASSERT_TRUE(apart(seat_area(tables[b]), seat_area(tables[a])))
                    << boards << ": " << a << ' ' << b;
            }
        }
    }
}

TEST_P(Rooms, KeepTheMiddleFreeForClockAndSentence) {
    for (const int boards : board_counts()) {
        const RoomLayout layout = lay_out_room(boards, room());
        EXPECT_TRUE(room().contains(layout.middle)) << boards;
        EXPECT_GE(layout.middle.width(), 0.18 * room().width()) << boards;
        EXPECT_GE(layout.middle.height(), 0.18 * room().height()) << boards;
    }
}

TEST_P(Rooms, LetLabelsStandBesideTablesAndSeats) {
    for (const int boards : board_counts()) {
        if (boards > 300) continue;
        const RoomLayout layout = lay_out_room(boards, room());
        for (const Table& label : layout.tables) {
            for (const Table& table : layout.tables)
                ASSERT_TRUE(apart(label.label, table.rect) && apart(label.label, seat_area(table))) << boards;
        }
    }
}

TEST_P(Rooms, ScaleWithoutRearranging) {
    for (const int boards : {1, 5, 24, 100}) {
        const RoomLayout small = lay_out_room(boards, room());
        const RoomLayout large = lay_out_room(boards, QRectF(room().topLeft() * 2, room().size() * 2));
        for (std::size_t board = 0; board < small.tables.size(); ++board) {
            const QPointF gap = small.tables[board].rect.center() * 2 - large.tables[board].rect.center();
            EXPECT_LT(std::abs(gap.x()) + std::abs(gap.y()), 1e-6 * large.side + 1e-6);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(OfAllSizes, Rooms,
                         testing::Values(QSizeF(150, 120), QSizeF(265, 190), QSizeF(460, 420),
                                         QSizeF(531, 388), QSizeF(640, 520), QSizeF(940, 640),
                                         QSizeF(420, 900), QSizeF(1900, 400), QSizeF(1800, 1200),
                                         QSizeF(3840, 2160)));

TEST(RoomLayout, PutsTheClassicExhibitionInOneRing) {
    for (const QSizeF size : {QSizeF(460, 420), QSizeF(531, 388), QSizeF(640, 520), QSizeF(1880, 900)}) {
        const RoomLayout layout = lay_out_room(24, QRectF(QPointF(), size));
        EXPECT_EQ(layout.tracks.size(), 1U);
        for (const Side side : {Side::bottom, Side::left, Side::top, Side::right}) {
            EXPECT_TRUE(std::any_of(layout.tables.begin(), layout.tables.end(),
                                    [side](const Table& table) { return table.master_side == side; }));
        }
    }
}

TEST(RoomLayout, LeavesTablesOfTheClassicExhibitionLargeEnoughForPieces) {
    struct Row {
        QSizeF hall;  // in windows of 1920x1080, 1366x768, and the smallest that shows whole pieces
        double side;
    };
    for (const auto& [hall, side] : {Row{{738, 523}, 66}, Row{{538, 372}, 50}, Row{{434, 300}, 40}})
        EXPECT_GE(lay_out_room(24, QRectF(QPointF(), hall)).side, side) << hall.width();
}

TEST(RoomLayout, NumbersBoardsClockwiseFromTheTopLeft) {
    const RoomLayout layout = lay_out_room(24, QRectF(0, 0, 640, 520));
    EXPECT_EQ(layout.tables.front().master_side, Side::bottom);
    EXPECT_LT(layout.tables.front().rect.center().x(), layout.tables[1].rect.center().x());
    EXPECT_EQ(layout.tables.back().master_side, Side::right);
}

TEST(RoomLayout, UsesSeveralRingsWhenOneWouldMakeBoardsTooSmall) {
    const RoomLayout layout = lay_out_room(300, QRectF(0, 0, 940, 640));
    EXPECT_GT(layout.tracks.size(), 2U);
    EXPECT_GT(layout.side, 18);
}

TEST(RoomLayout, FindsTheBoardAtAPoint) {
    const RoomLayout layout = lay_out_room(24, QRectF(0, 0, 640, 520));
    for (int board = 0; board < 24; ++board) {
        const Table& table = layout.tables[static_cast<std::size_t>(board)];
        EXPECT_EQ(board_at(layout, table.rect.center()), board);
        EXPECT_EQ(board_at(layout, table.seat), board);
    }
    EXPECT_EQ(board_at(layout, layout.middle.center()), -1);
}

TEST(RoomLayout, TakesFewerThanOneBoardAsOne) {
    EXPECT_EQ(lay_out_room(0, QRectF(0, 0, 300, 200)).tables.size(), 1U);
}

}  // namespace

}  // namespace simul::paint
