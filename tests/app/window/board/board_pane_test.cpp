#include "app/window/base/window_limits.hpp"
#include "app/window/hall/items/hall_item.hpp"
#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

class BoardLarge : public OpenWindow {
  protected:
    HallItem* hall() { return item(QStringLiteral("rightHall"))->findChild<HallItem*>(); }
    void double_click(int board) {
        const QPointF middle = hall()->mapToScene(hall()->boardRect(board).center());
        QTest::mouseDClick(session.window(), Qt::LeftButton, {}, middle.toPoint());
    }
    bool is_open() { return item(QStringLiteral("rightHall"))->property("boardOpen").toBool(); }
};

TEST_F(BoardLarge, OpensByADoubleClickAndClosesByEscape) {
    EXPECT_FALSE(is_open());
    double_click(6);
    EXPECT_TRUE(is_open());
    EXPECT_EQ(text_of(QStringLiteral("boardTitle")), QStringLiteral("Board 7"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(is_open());
}

TEST_F(BoardLarge, OpensByEnterAndGoesRoundTheHallByArrows) {
    hall()->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    EXPECT_TRUE(is_open());
    EXPECT_EQ(text_of(QStringLiteral("boardTitle")), QStringLiteral("Board 1"));
    press(Qt::Key_Left);
    EXPECT_EQ(text_of(QStringLiteral("boardTitle")), QStringLiteral("Board 24"));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(text_of(QStringLiteral("boardTitle")), QStringLiteral("Board 2"));
    EXPECT_EQ(playback().timeMs(), 0);
    click(QStringLiteral("closeBoard"));
    EXPECT_FALSE(is_open());
    EXPECT_TRUE(hall()->hasActiveFocus());
}

TEST_F(BoardLarge, TellsWhatTheBoardIsDoingAndUntilWhen) {
    double_click(0);
    EXPECT_EQ(text_of(QStringLiteral("boardState")), QStringLiteral("The master thinks"));
    playback().seek(15'000);
    EXPECT_EQ(text_of(QStringLiteral("boardState")), QStringLiteral("The opponent thinks"));
    EXPECT_EQ(text_of(QStringLiteral("boardStory")),
              QStringLiteral("The reply comes at 0:01:00, in 45\u00a0s."));
    playback().seek(70'000);
    EXPECT_EQ(text_of(QStringLiteral("boardState")), QStringLiteral("Waits for the master"));
    EXPECT_EQ(text_of(QStringLiteral("boardStory")), QStringLiteral("Since 0:01:00: 10\u00a0s so far."));
    playback().toEnd();
    EXPECT_EQ(text_of(QStringLiteral("boardState")), QStringLiteral("The game is over"));
}

TEST_F(BoardLarge, ShowsTheSamePictureWhicheverWayOneGotThere) {
    double_click(3);
    playback().seek(1'232'000);
    const QImage there = session.picture();
    playback().toEnd();
    EXPECT_NE(session.picture(), there);
    playback().seek(1'232'000);
    EXPECT_EQ(session.picture(), there);
}

TEST_F(BoardLarge, ClosesWhenItsBoardIsNoMore) {
    double_click(23);
    EXPECT_TRUE(is_open());
    settings().setBoards(12);
    EXPECT_FALSE(is_open());
}

TEST_F(BoardLarge, OpensABoardThatIsThereAfterTheSelectedOneIsGone) {
    double_click(23);
    press(Qt::Key_Escape);
    type(QStringLiteral("boards/field"), QStringLiteral("5"));
    hall()->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    EXPECT_EQ(text_of(QStringLiteral("boardTitle")), QStringLiteral("Board 1"));
    EXPECT_TRUE(QMetaObject::invokeMethod(item(QStringLiteral("rightHall")), "closeBoard"));
    EXPECT_TRUE(QMetaObject::invokeMethod(item(QStringLiteral("rightHall")), "openBoard", Q_ARG(int, 23)));
    EXPECT_FALSE(is_open()) << "there is no such board";
}

TEST(BoardLargeAtTheStart, WaitsForAnExhibitionThatIsPlayedOnAThread) {
    const QTemporaryDir folder;
    CommandLine line;
    line.language = QStringLiteral("en");
    line.scenario.boards = 800;
    line.scenario.pairs = 200;
    line.board = 700;
    ASSERT_GT(estimated_events(line.scenario), window_limits::events_at_once);
    Session session(line, folder.filePath(QStringLiteral("preferences.ini")));
    ASSERT_TRUE(session.open());
    const auto* title = session.window()->findChild<QObject*>(QStringLiteral("boardTitle"));
    ASSERT_NE(title, nullptr);
    EXPECT_EQ(title->property("text").toString(), QStringLiteral("Board 700"));
}

}  // namespace
}  // namespace simul
