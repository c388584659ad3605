#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

class Pages : public ShownItems {
  protected:
    QString page() { return session.window()->property("page").toString(); }
    void open(Qt::Key digit) {
        press(digit, Qt::ControlModifier);
        session.picture();
    }
    void open_ways() {
        open(Qt::Key_2);
        press(Qt::Key_4);
        session.picture();
    }
    void open_table() {
        open(Qt::Key_1);
        press(Qt::Key_R);
        session.picture();
    }
};

TEST_F(Pages, OpenByKeyAndByTab) {
    open(Qt::Key_2);
    EXPECT_EQ(page(), QStringLiteral("explore"));
    EXPECT_FALSE(item(QStringLiteral("racePage"))->isVisible());
    open(Qt::Key_3);
    EXPECT_EQ(page(), QStringLiteral("code"));
    open(Qt::Key_1);
    EXPECT_EQ(page(), QStringLiteral("race"));
    EXPECT_TRUE(item(QStringLiteral("racePage"))->isVisible());
    press(Qt::Key_Space);
    EXPECT_TRUE(playback().playing());
}

TEST_F(Pages, ListEveryModelAndPlayTheChosenOneInTheRightHall) {
    open_ways();
    const auto rows = shown("model");
    ASSERT_EQ(rows.size(), 8);
    press_on(rows[6]);
    EXPECT_EQ(session.exhibition().right()->way(), choice::HallWay::EveryoneHers);
    EXPECT_TRUE(rows[6]->property("chosen").toBool());
    EXPECT_EQ(rows[2]->property("threads").toInt(), 1);
}

TEST_F(Pages, KeepARunForComparison) {
    open_ways();
    press_on(shown("pinButton").value(0));
    settings().setBoards(12);
    EXPECT_TRUE(session.exhibition().hasPinned());
    EXPECT_EQ(shown("pinnedText").value(0)->property("text").toString(),
              QStringLiteral("Kept: asyncio: 24 boards, last reply 1:00:55"));
    press_on(shown("unpinButton").value(0));
    EXPECT_FALSE(session.exhibition().hasPinned());
}

TEST_F(Pages, ShowTheRaceAsItsRoomOrAsATable) {
    EXPECT_TRUE(shown("boardRow").isEmpty());
    press(Qt::Key_R);
    session.picture();
    EXPECT_EQ(page(), QStringLiteral("race"));
    EXPECT_FALSE(shown("boardRow").isEmpty());
    EXPECT_TRUE(shown("leftHall").isEmpty());
    EXPECT_FALSE(shown("transport").isEmpty());
    open(Qt::Key_3);
    press(Qt::Key_R);
    session.picture();
    EXPECT_EQ(page(), QStringLiteral("race"));
    EXPECT_FALSE(shown("boardRow").isEmpty()) << "the race is as it was left";
    press_on(shown("tableButton").value(0));
    EXPECT_TRUE(shown("boardRow").isEmpty());
    EXPECT_FALSE(shown("leftHall").isEmpty());
    press_on(shown("tableButton").value(0));
    EXPECT_FALSE(shown("boardRow").isEmpty());
}

TEST_F(Pages, ShowTheSumOfAllBoardsBesideTheSpan) {
    playback().toEnd();
    open_table();
    auto* totals = shown("spanAndSum").value(0);
    EXPECT_EQ(totals->property("spanMs").toDouble(), 3'655'000);
    EXPECT_GT(totals->property("sumMs").toDouble(), 80'000'000);
    EXPECT_TRUE(shown("sum").value(0)->property("font").value<QFont>().strikeOut());
    EXPECT_EQ(shown("boardRow").value(0)->property("cells").toList().value(2).toInt(), 30);
    EXPECT_EQ(shown("boardRows").value(0)->property("count").toInt(), 24);
}

TEST_F(Pages, CrossNothingOutWhereTheSpanIsTheSum) {
    session.exhibition().choose(session.exhibition().right(), choice::HallWay::OneByOne);
    playback().toEnd();
    open_table();
    EXPECT_FALSE(shown("sum").value(0)->property("font").value<QFont>().strikeOut());
    EXPECT_FALSE(
        shown("spanWords").value(0)->property("text").toString().contains(QLatin1String("side by side")));
}

TEST_F(Pages, OpenWithAHallTooLargeToComputeAtOnce) {
    settings().setBoards(300);
    for (const Qt::Key digit : {Qt::Key_2, Qt::Key_3, Qt::Key_1}) open(digit);
    open_ways();
    EXPECT_EQ(shown("model").size(), 8);
}

TEST_F(Pages, StayWholeInASmallWindow) {
    session.window()->resize(800, 600);
    for (const Qt::Key digit : {Qt::Key_2, Qt::Key_3, Qt::Key_1}) open(digit);
    EXPECT_EQ(page(), QStringLiteral("race"));
}

}  // namespace
}  // namespace simul
