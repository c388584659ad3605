#include "app/window/pieces/paint/board_grid.hpp"

#include <set>

#include <gtest/gtest.h>

namespace simul::paint {

namespace {

constexpr int a1 = 0;
constexpr int h1 = 7;
constexpr int a8 = 56;

TEST(BoardGrid, PutsWhitesFirstRankAtWhitesSide) {
    const QRectF table(0, 0, 100, 100);
    EXPECT_GT(grid_on(table, Side::bottom).cell(a1).top(), grid_on(table, Side::bottom).cell(a8).top());
    EXPECT_LT(grid_on(table, Side::top).cell(a1).top(), grid_on(table, Side::top).cell(a8).top());
    EXPECT_LT(grid_on(table, Side::left).cell(a1).left(), grid_on(table, Side::left).cell(a8).left());
    EXPECT_GT(grid_on(table, Side::right).cell(a1).left(), grid_on(table, Side::right).cell(a8).left());
}

TEST(BoardGrid, TurnsBoardsWithoutMirroringThem) {
    for (const Side side : {Side::bottom, Side::left, Side::top, Side::right}) {
        const BoardGrid grid = grid_on(QRectF(0, 0, 100, 100), side);
        const QPoint to_h = grid.cell(h1).center() - grid.cell(a1).center();
        const QPoint to_8 = grid.cell(a8).center() - grid.cell(a1).center();
        EXPECT_LT(to_h.x() * to_8.y() - to_h.y() * to_8.x(), 0);
    }
}

TEST(BoardGrid, KeepsTheTableWithinItsPlaceAndTheBoardWithinTheTable) {
    for (double side = 16; side < 400; side += 0.7) {
        const QRectF place(3.3, 8.9, side, side);
        const BoardGrid grid = grid_on(place, Side::left);
        EXPECT_TRUE(place.adjusted(-1, -1, 1, 1).contains(QRectF(grid.table))) << side;
        EXPECT_TRUE(grid.table.contains(grid.board())) << side;
        EXPECT_GT(grid.board().width(), 0.6 * side) << side;
    }
}

TEST(BoardGrid, HasSixtyFourSquaresSideBySide) {
    const BoardGrid grid = grid_on(QRectF(10, 10, 70, 70), Side::right);
    std::set<std::pair<int, int>> corners;
    for (int square = 0; square < 64; ++square) {
        EXPECT_TRUE(grid.board().contains(grid.cell(square)));
        corners.insert({grid.cell(square).left(), grid.cell(square).top()});
    }
    EXPECT_EQ(corners.size(), 64U);
}

TEST(BoardGrid, HasSquaresOfSixPixelsOnATableOfFifty) {
    EXPECT_EQ(grid_on(QRectF(0, 0, 50, 50), Side::bottom).square, 6);
}

TEST(Detail, GrowsWithTheSizeOfTheTable) {
    EXPECT_EQ(detail_of(15.9), Detail::tile);
    EXPECT_EQ(detail_of(16), Detail::dots);
    EXPECT_EQ(detail_of(31.9), Detail::dots);
    EXPECT_EQ(detail_of(32), Detail::pieces);
    EXPECT_EQ(detail_of(96), Detail::full);
    EXPECT_EQ(fine_print(96), 0);
    EXPECT_EQ(fine_print(200), 1);
}

}  // namespace

}  // namespace simul::paint
