#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

class EventLoop : public OpenWindow {
  protected:
    QObject* part(const char* name) {
        return item(QStringLiteral("rightHall"))->findChild<QObject*>(QLatin1String(name));
    }
    int length(const char* queue) {
        return part(queue)->findChild<QObject*>(QStringLiteral("list"))->property("count").toInt();
    }
    QString running() { return part("running")->property("text").toString(); }
    bool is_shown() { return part("loopPane")->property("visible").toBool(); }
};

TEST_F(EventLoop, IsShownAndHiddenByAKeyAndByItsButton) {
    EXPECT_FALSE(is_shown());
    press(Qt::Key_E);
    EXPECT_TRUE(is_shown());
    click(QStringLiteral("loopButton"));
    EXPECT_FALSE(is_shown());
}

TEST_F(EventLoop, HoldsEveryBoardThatIsNotServedOnce) {
    press(Qt::Key_E);
    playback().seek(1'232'000);
    EXPECT_EQ(running(), QStringLiteral("Board 7"));
    EXPECT_EQ(length("readyQueue"), 12);
    EXPECT_EQ(length("timers"), 11);
}

TEST_F(EventLoop, SleepsWhenNobodyIsReady) {
    settings().setBoards(3);
    press(Qt::Key_E);
    playback().seek(30'000);
    EXPECT_EQ(running(), QStringLiteral("nothing: the loop sleeps"));
    EXPECT_EQ(length("readyQueue"), 0);
    EXPECT_EQ(length("timers"), 3);
}

TEST_F(EventLoop, IsBlockedWhileAnOpponentHoldsHer) {
    session.exhibition().choose(session.exhibition().right(), choice::HallWay::BlockingCalls);
    press(Qt::Key_E);
    playback().seek(20'000);
    EXPECT_EQ(running(), QStringLiteral("nothing: board 1 blocks the loop"));
}

TEST_F(EventLoop, SwitchesWhileSheWalks) {
    settings().setWalkMs(2000);
    press(Qt::Key_E);
    playback().seek(6000);
    EXPECT_EQ(running(), QStringLiteral("nothing: switching to board 2"));
    playback().seek(8000);
    EXPECT_EQ(running(), QStringLiteral("Board 2"));
}

TEST_F(EventLoop, WaitsForTheTurnOfABoardInAFixedRound) {
    settings().setBoards(3);
    settings().setPolicy(choice::ServePolicy::FixedRound);
    press(Qt::Key_E);
    playback().seek(30'000);
    EXPECT_EQ(running(), QStringLiteral("nothing: it is board 1’s turn"));
}

TEST_F(EventLoop, EndsWithTheLastGame) {
    press(Qt::Key_E);
    playback().seek(3'655'000);
    EXPECT_EQ(running(), QStringLiteral("nothing: all games are over"));
}

TEST_F(EventLoop, LeavesTheHallItsRoomAgain) {
    const QImage before = session.picture();
    press(Qt::Key_E);
    EXPECT_NE(session.picture(), before);
    press(Qt::Key_E);
    EXPECT_EQ(session.picture(), before);
}

}  // namespace
}  // namespace simul
