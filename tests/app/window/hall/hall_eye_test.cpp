#include "app/window/hall/items/hall_eye.hpp"

#include <limits>

#include <gtest/gtest.h>

namespace simul {
namespace {

constexpr double paused = std::numeric_limits<double>::infinity();

/// A hall of 24 boards; a bar of 30 pixels lies over its upper edge while it is zoomed.
class Eye : public testing::Test {
  protected:
    QRectF table(int board) const { return places.tables[static_cast<std::size_t>(board)].bounds; }

    paint::RoomLayout places = paint::lay_out_room(24, {0, 0, 640, 480});
    HallSight sight{places, {{640, 480}, {0, 30, 640, 450}}};
    HallEye eye;
};

TEST_F(Eye, SeesTheWholeRoomAtFirst) {
    EXPECT_EQ(eye.room(sight), QRectF(0, 0, 640, 480));
    for (int board = 0; board < 24; ++board) EXPECT_EQ(eye.board(board, sight), table(board));
    EXPECT_EQ(eye.board_at(table(7).center(), sight), 7);
}

TEST_F(Eye, ZoomsAboutAPoint) {
    const QPointF middle = table(7).center();
    eye.zoom(3, middle, sight);
    EXPECT_EQ(eye.camera().scale, 3);
    EXPECT_EQ(eye.board_at(middle, sight), 7);
    eye.show_whole();
    EXPECT_EQ(eye.camera(), HallCamera());
}

TEST_F(Eye, ZoomsAboutABoardUpToALargeTable) {
    eye.zoom(1000, 12, sight);
    const QRectF seen = eye.board(12, sight);
    EXPECT_GT(seen.width() * seen.height(), 0.9 * 640 * 450 * 0.3);
    EXPECT_LE(places.side * eye.camera().scale, 0.8 * 450 + 1e-9);
    EXPECT_TRUE(sight.frame.view.contains(seen));
}

TEST_F(Eye, SeesNothingOfABoardThatIsOutOfView) {
    eye.zoom(5, 0, sight);
    EXPECT_FALSE(eye.board(0, sight).isEmpty());
    EXPECT_TRUE(eye.board(12, sight).isEmpty());
    eye.show(12, sight);
    EXPECT_FALSE(eye.board(12, sight).isEmpty());
    EXPECT_TRUE(eye.board(0, sight).isEmpty());
}

TEST_F(Eye, PansWithTheHand) {
    eye.zoom(4, {320, 255}, sight);
    const QRectF before = eye.room(sight);
    eye.pan({-40, 25}, sight);
    EXPECT_EQ(eye.room(sight).topLeft() - before.topLeft(), QPointF(-40, 25));
}

TEST_F(Eye, KeepsNearEnoughToAMasterToTellPiecesApart) {
    eye.follow({300, 300}, paused, 1, sight);
    EXPECT_EQ(eye.camera(), HallCamera()) << "it does not follow yet";
    eye.set_following(true);
    eye.follow({300, 300}, paused, 2, sight);
    EXPECT_NEAR(places.side * eye.camera().scale, 2 * 96, 1e-9);
    eye.follow({300, 300}, paused, 1, sight);
    EXPECT_EQ(eye.camera().scale, 2) << "these tables are large enough soon";
    const double usual = eye.camera().scale;
    eye.zoom(1.5, {320, 255}, sight);
    eye.follow({200, 300}, paused, 1, sight);
    EXPECT_EQ(eye.camera().scale, 1.5 * usual) << "somebody wants it nearer";
    eye.set_following(false);
    eye.set_following(true);
    eye.follow({200, 300}, paused, 1, sight);
    EXPECT_EQ(eye.camera().scale, usual);
}

TEST_F(Eye, ShowsTheWholeRoomWhileAMasterIsTooQuickToFollow) {
    eye.set_following(true);
    eye.follow({300, 300}, 0.5, 1, sight);
    EXPECT_TRUE(is_zoomed(eye.camera()));
    eye.follow({300, 300}, 0.49, 1, sight);
    EXPECT_FALSE(is_zoomed(eye.camera()));
}

TEST_F(Eye, LeavesTheMasterForNoBoard) {
    eye.set_following(true);
    eye.follow(table(0).center(), paused, 1, sight);
    const HallCamera there = eye.camera();
    eye.show(12, sight);
    EXPECT_EQ(eye.camera(), there);
}

TEST_F(Eye, StaysInARoomThatHasBecomeSmaller) {
    eye.zoom(12, {320, 255}, sight);
    const auto small = paint::lay_out_room(2, {0, 0, 640, 480});
    const HallSight few{small, sight.frame};
    eye.fit(few);
    EXPECT_NEAR(small.side * eye.camera().scale, 0.8 * 450, 1e-9) << "as large as a table gets";
    eye.fit({places, {{60, 50}, {0, 30, 60, 20}}});
    EXPECT_GE(eye.camera().scale, 1);
}

}  // namespace
}  // namespace simul
