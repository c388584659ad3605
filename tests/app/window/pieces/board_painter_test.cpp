#include "app/window/pieces/paint/board_painter.hpp"

#include <gtest/gtest.h>

#include "tests/app/window/hall/paint/sample_hall.hpp"
#include "tests/app/window/support/images.hpp"

namespace simul::paint {

namespace {

constexpr double side = 400;

QImage board_image(BoardPainter& boards, std::size_t index, const BoardPicture& picture) {
    return painted({400, 400}, [&](QPainter& painter) {
        boards.paint(painter, index, picture, grid_on(QRectF(0, 0, side, side), Side::bottom));
    });
}

TEST(BoardPainter, DrawsAlikeWhetherItRemembersABoardOrHasForgottenIt) {
    BoardPainter boards(side, 1, light_theme());
    const HallPicture hall = sample_hall(24);
    const QImage first = board_image(boards, 0, hall.boards[0]);
    EXPECT_EQ(first, board_image(boards, 0, hall.boards[0]));
    for (std::size_t board = 1; board < 120; ++board) board_image(boards, board, hall.boards[board % 24]);
    EXPECT_EQ(first, board_image(boards, 0, hall.boards[0]));
}

TEST(BoardPainter, ShowsAChangeOfOneSquareThere) {
    BoardPainter boards(side, 1, light_theme());
    BoardPicture picture;
    const QImage before = board_image(boards, 0, picture);
    picture.squares[27] = 6;
    const BoardGrid grid = grid_on(QRectF(0, 0, side, side), Side::bottom);
    EXPECT_TRUE(grid.cell(27).contains(changed_area(before, board_image(boards, 0, picture))));
}

TEST(BoardPainter, MarksTheLastMove) {
    BoardPainter boards(side, 1, light_theme());
    BoardPicture picture;
    const QImage before = board_image(boards, 0, picture);
    picture.last_from = 12;
    picture.last_to = 28;
    const BoardGrid grid = grid_on(QRectF(0, 0, side, side), Side::bottom);
    EXPECT_EQ(changed_area(before, board_image(boards, 0, picture)), grid.cell(12) | grid.cell(28));
}

}  // namespace

}  // namespace simul::paint
