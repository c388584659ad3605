#include "app/window/hall/items/hall_item.hpp"

#include <QtTest/QSignalSpy>

#include "tests/app/window/hall/hall_in_a_window.hpp"

namespace simul {
namespace {

TEST_F(HallInAWindow, RepaintsWhatChangedAsIfItHadPaintedEverything) {
    for (const double ms : {0.0, 3000.0, 5000.0, 61000.0, 1200000.0, 1204900.0, 3655000.0}) {
        playback.seek(ms);
        const QImage in_parts = picture();
        hall.setUnit(1.5);
        picture();
        hall.setUnit(1);
        EXPECT_EQ(picture(), in_parts) << ms;
    }
}

TEST_F(HallInAWindow, SelectsTheBoardThatIsClicked) {
    QTest::mouseClick(&window, Qt::LeftButton, {}, middle_of(7));
    EXPECT_EQ(view.board()->number(), 7);
}

TEST_F(HallInAWindow, MovesBetweenBoardsByArrowKeysOnceTheKeyboardIsThere) {
    hall.forceActiveFocus(Qt::TabFocusReason);
    view.board()->setNumber(0);
    QTest::keyClick(&window, Qt::Key_Right);
    EXPECT_EQ(view.board()->number(), 1);
    QTest::keyClick(&window, Qt::Key_Left);
    EXPECT_EQ(view.board()->number(), 0);
}

TEST_F(HallInAWindow, LeavesArrowKeysToTimeWhenABoardWasClicked) {
    QTest::mouseClick(&window, Qt::LeftButton, {}, middle_of(3));
    QTest::keyClick(&window, Qt::Key_Right);
    EXPECT_EQ(view.board()->number(), 3);
}

TEST_F(HallInAWindow, ForgetsTheSelectedBoardWhenItIsNoMore) {
    exhibition.settings()->setBoards(200);
    view.board()->setNumber(199);
    ASSERT_EQ(announced(), std::vector{199});
    exhibition.settings()->setBoards(150);
    EXPECT_TRUE(announced().empty()) << "no screen reader hears of it";
    view.board()->setNumber(149);
    exhibition.settings()->setBoards(5);
    hall.forceActiveFocus(Qt::TabFocusReason);
    const QSignalSpy opened(&hall, &HallItem::boardOpened);
    QTest::keyClick(&window, Qt::Key_Return);
    EXPECT_EQ(opened.count(), 0);
    QTest::keyClick(&window, Qt::Key_Right);
    EXPECT_EQ(view.board()->number(), 1);
    hall.zoom(2);
    EXPECT_FALSE(hall.boardRect(1).isEmpty());
}

TEST_F(HallInAWindow, AnnouncesAllBoardsUpToAHundredElseTheSelectedOne) {
    EXPECT_EQ(announced().size(), 24U);
    exhibition.settings()->setBoards(200);
    EXPECT_TRUE(announced().empty());
    view.board()->setNumber(150);
    EXPECT_EQ(announced(), std::vector{150});
}

TEST_F(HallInAWindow, StaysBlankWithoutRoomOrView) {
    hall.setSize({0, 0});
    EXPECT_TRUE(hall.boardRect(0).isEmpty());
    hall.setSize({300, 200});
    hall.setView(nullptr);
    EXPECT_FALSE(picture().isNull());
}

}  // namespace
}  // namespace simul
