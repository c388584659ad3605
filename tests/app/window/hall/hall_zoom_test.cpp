#include <cmath>

#include <QtTest/QSignalSpy>

#include "tests/app/window/hall/hall_in_a_window.hpp"

namespace simul {
namespace {

TEST_F(HallInAWindow, ZoomsWithTheWheelAtThePointer) {
    const QPoint place = middle_of(8);
    const double before = hall.boardRect(8).width();
    wheel(place, 3);
    EXPECT_TRUE(hall.zoomed());
    EXPECT_TRUE(hall.boardRect(8).contains(place));
    EXPECT_GT(hall.boardRect(8).width(), 1.5 * before);
    wheel({10, 400}, -3);
    EXPECT_FALSE(hall.zoomed());
    EXPECT_EQ(hall.boardRect(8).width(), before);
}

TEST_F(HallInAWindow, MovesAboutWhenItIsDraggedAndSelectsNothingByThat) {
    drag({320, 240}, {200, 200});
    EXPECT_FALSE(hall.zoomed());
    wheel({320, 240}, 4);
    view.board()->setNumber(5);
    const HallCamera before = hall.camera();
    drag({320, 240}, {200, 200});
    EXPECT_EQ(hall.camera().scale, before.scale);
    EXPECT_GT(hall.camera().centre.x(), before.centre.x());
    EXPECT_GT(hall.camera().centre.y(), before.centre.y());
    EXPECT_EQ(view.board()->number(), 5);
}

TEST_F(HallInAWindow, FindsBoardsWhereTheyAreSeen) {
    wheel(middle_of(15), 5);
    const QPoint place = middle_of(15);
    QTest::mouseClick(&window, Qt::LeftButton, {}, place);
    EXPECT_EQ(view.board()->number(), 15);
    const QSignalSpy opened(&hall, &HallItem::boardOpened);
    QTest::mouseDClick(&window, Qt::LeftButton, {}, place);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toInt(), 15);
}

TEST_F(HallInAWindow, ZoomsAtTheSelectedBoardWithKeys) {
    hall.forceActiveFocus(Qt::TabFocusReason);
    view.board()->setNumber(12);
    struct Row {
        Qt::Key larger;
        Qt::KeyboardModifiers with;
        Qt::Key smaller;
        Qt::KeyboardModifiers with_it;
    };
    for (const Row& row :
         {Row{Qt::Key_Z, {}, Qt::Key_Z, Qt::ShiftModifier},
          Row{Qt::Key_Plus, Qt::ControlModifier, Qt::Key_Minus, Qt::ControlModifier},
          Row{Qt::Key_Equal, Qt::ControlModifier, Qt::Key_0, {}}, Row{Qt::Key_Z, {}, Qt::Key_Escape, {}}}) {
        QTest::keyClick(&window, row.larger, row.with);
        EXPECT_TRUE(hall.zoomed());
        EXPECT_FALSE(hall.boardRect(12).isEmpty());
        QTest::keyClick(&window, row.smaller, row.with_it);
        EXPECT_FALSE(hall.zoomed());
    }
}

TEST_F(HallInAWindow, KeepsTheBoardInViewThatArrowKeysChoose) {
    hall.forceActiveFocus(Qt::TabFocusReason);
    view.board()->setNumber(0);
    hall.zoom(5);
    for (int step = 0; step < 30; ++step) {
        QTest::keyClick(&window, step < 12 ? Qt::Key_Right : Qt::Key_Down);
        const QRectF board = hall.boardRect(view.board()->number());
        EXPECT_GT(board.width() * board.height(), 0.9 * 25 * 50 * 50) << view.board()->number();
    }
}

TEST_F(HallInAWindow, AnnouncesTheBoardsAroundTheMasterWhomItFollows) {
    hall.setFollowing(true);
    const std::vector<int> at_first = announced();
    ASSERT_LT(at_first.size(), 24U);
    playback.seek(60'000);
    QCoreApplication::processEvents();
    EXPECT_NE(announced(), at_first);
    for (const int board : announced()) EXPECT_FALSE(hall.boardRect(board).isEmpty()) << board;
}

TEST_F(HallInAWindow, AnnouncesOnlyBoardsInView) {
    wheel(middle_of(0), 8);
    EXPECT_FALSE(announced().empty());
    EXPECT_LT(announced().size(), 12U);
    for (const int board : announced()) EXPECT_FALSE(hall.boardRect(board).isEmpty());
    hall.showWholeHall();
    EXPECT_EQ(announced().size(), 24U);
}

TEST_F(HallInAWindow, RepaintsPartsOfALargerHallAsIfItHadPaintedEverything) {
    hall.setProperty("barHeight", 30);
    wheel(middle_of(2), 4);
    for (const double ms : {0.0, 3000.0, 4700.0, 61000.0, 1200000.0, 1204900.0}) {
        playback.seek(ms);
        const QImage in_parts = picture();
        hall.setUnit(1.5);
        picture();
        hall.setUnit(1);
        EXPECT_EQ(picture(), in_parts) << ms;
    }
}

TEST_F(HallInAWindow, KeepsTheMasterInViewWhileItFollowsHer) {
    hall.setFollowing(true);
    for (double ms = 0; ms < 240'000; ms += 1700) {
        playback.seek(ms);
        ASSERT_TRUE(hall.zoomed());
        ASSERT_FALSE(hall.boardRect(view.masterBoard()).isEmpty()) << ms;
    }
    const HallCamera there = hall.camera();
    const double moment = playback.timeMs();
    playback.seek(3'000'000);
    playback.seek(moment);
    EXPECT_EQ(hall.camera(), there) << "a function of the time shown";
}

TEST_F(HallInAWindow, AnnouncesTheBoardsInViewWhileItFollowsHer) {
    hall.setFollowing(true);
    for (const double ms : {0., 30'000., 60'000., 90'000.}) {
        playback.seek(ms);
        ASSERT_FALSE(announced().empty());
        for (int row = 0; row < hall.announced()->rowCount(); ++row) {
            const QModelIndex index = hall.announced()->index(row);
            ASSERT_EQ(index.data(AnnouncedBoards::PlaceRole).toRectF(),
                      hall.boardRect(index.data(AnnouncedBoards::BoardRole).toInt()))
                << ms;
        }
    }
}

TEST_F(HallInAWindow, FollowsHerStepByStepOrInJumpsWithReducedMotion) {
    hall.setFollowing(true);
    const auto distance = [&](double from, double to) {
        playback.seek(from);
        const QPointF before = hall.camera().centre;
        playback.seek(to);
        const QPointF way = hall.camera().centre - before;
        return std::hypot(way.x(), way.y());
    };
    EXPECT_GT(distance(15'000, 15'500), 0);
    EXPECT_GT(distance(15'500, 16'000), 0);
    hall.setProperty("reducedMotion", true);
    EXPECT_GT(distance(14'999, 15'000), 0);
    EXPECT_EQ(distance(15'000, 16'000), 0);
}

TEST_F(HallInAWindow, ShowsTheWholeHallWhileSheIsTooFastToFollow) {
    hall.setFollowing(true);
    playback.setSpeed(600);
    EXPECT_TRUE(hall.zoomed());
    playback.setPlaying(true);
    EXPECT_FALSE(hall.zoomed());
    playback.setSpeed(5);
    EXPECT_TRUE(hall.zoomed());
}

TEST_F(HallInAWindow, StopsFollowingWhenSomebodyMovesTheView) {
    QObject::connect(&hall, &HallItem::followingEnded, &hall, [this] { hall.setFollowing(false); });
    hall.setFollowing(true);
    wheel({320, 240}, 1);
    EXPECT_TRUE(hall.following()) << "a nearer look at her";
    drag({320, 240}, {250, 200});
    EXPECT_FALSE(hall.following());
    EXPECT_TRUE(hall.zoomed());
    hall.setFollowing(true);
    hall.showWholeHall();
    EXPECT_FALSE(hall.following());
    EXPECT_FALSE(hall.zoomed());
}

}  // namespace
}  // namespace simul
