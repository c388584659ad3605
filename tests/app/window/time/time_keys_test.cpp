#include "app/window/hall/models/hall_view.hpp"
#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

class TimeKeys : public ShownItems {
  protected:
    TimeKeys() { object(QStringLiteral("frames"))->setProperty("paused", true); }

    void down(Qt::Key key) { QTest::keyPress(session.window(), key); }
    void up(Qt::Key key) { QTest::keyRelease(session.window(), key); }
    void repeat(Qt::Key key) {
        QKeyEvent again(QEvent::KeyPress, key, Qt::NoModifier, {}, true);
        QCoreApplication::sendEvent(session.window(), &again);
    }
    QString page() { return session.window()->property("page").toString(); }
    void open_page(const char* name) {
        QMetaObject::invokeMethod(session.window(), "openPage", Q_ARG(QString, QString::fromLatin1(name)));
    }
};

TEST_F(TimeKeys, RunWhileAnArrowIsHeldWhateverTheKeyboardRepeats) {
    playback().setSpeed(60);
    down(Qt::Key_Right);
    for (int times = 0; times < 9; ++times) repeat(Qt::Key_Right);
    EXPECT_EQ(playback().timeMs(), 5000);
    playback().step(Playback::hold_delay);
    playback().step(1);
    EXPECT_EQ(playback().timeMs(), 65'000);
    up(Qt::Key_Right);
    EXPECT_FALSE(playback().playing());
    down(Qt::Key_Left);
    playback().step(Playback::hold_delay);
    playback().step(0.5);
    EXPECT_EQ(playback().timeMs(), 30'000);
    up(Qt::Key_Left);
    EXPECT_EQ(playback().direction(), 1);
}

TEST_F(TimeKeys, RunFromTheScrubBarToo) {
    item(QStringLiteral("scrubBar"))->forceActiveFocus(Qt::TabFocusReason);
    down(Qt::Key_Right);
    EXPECT_TRUE(playback().holding());
    up(Qt::Key_Right);
    EXPECT_FALSE(playback().holding());
    EXPECT_EQ(playback().timeMs(), 5000);
}

TEST_F(TimeKeys, AreLetGoWhenTheKeyboardGoesElsewhere) {
    down(Qt::Key_Right);
    item(QStringLiteral("timeField"))->forceActiveFocus(Qt::TabFocusReason);
    EXPECT_FALSE(playback().holding());
}

TEST_F(TimeKeys, StepByRoundAndByGame) {
    press(Qt::Key_PageDown);
    EXPECT_EQ(playback().timeMs(), 120'000);
    press(Qt::Key_PageDown, Qt::ShiftModifier);
    EXPECT_EQ(playback().timeMs(), 1'800'000);
    press(Qt::Key_PageUp, Qt::ShiftModifier);
    EXPECT_EQ(playback().timeMs(), 0);
}

TEST_F(TimeKeys, TurnTheTimeRoundAndRepeatAStretch) {
    press(Qt::Key_B);
    EXPECT_EQ(playback().direction(), -1);
    press(Qt::Key_B);
    EXPECT_EQ(playback().direction(), 1);
    playback().seek(60'000);
    press(Qt::Key_BracketLeft);
    playback().seek(90'000);
    press(Qt::Key_BracketRight);
    EXPECT_EQ(playback().loopFromMs(), 60'000);
    EXPECT_EQ(playback().loopToMs(), 90'000);
    EXPECT_TRUE(item(QStringLiteral("loopBand"))->isVisible());
    EXPECT_TRUE(item(QStringLiteral("loopStretch"))->isVisible());
    keep("loop.png");
    press(Qt::Key_BraceLeft, Qt::ShiftModifier);
    EXPECT_FALSE(playback().looping());
    EXPECT_FALSE(item(QStringLiteral("loopStretch"))->isVisible());
}

TEST_F(TimeKeys, PauseAtAFullStopBeforeTheyStep) {
    playback().setPlaying(true);
    press(Qt::Key_Period);
    EXPECT_FALSE(playback().playing());
    EXPECT_EQ(playback().timeMs(), 0);
    press(Qt::Key_Period);
    EXPECT_EQ(playback().timeMs(), 5000);
}

TEST_F(TimeKeys, PresentFromTheStartWithF5) {
    playback().seek(60'000);
    playback().setDirection(-1);
    press(Qt::Key_F5);
    EXPECT_EQ(session.window()->visibility(), QWindow::FullScreen);
    EXPECT_EQ(playback().timeMs(), 0);
    EXPECT_TRUE(playback().playing());
    EXPECT_EQ(playback().direction(), 1);
    press(Qt::Key_Escape);
    EXPECT_NE(session.window()->visibility(), QWindow::FullScreen);
}

TEST_F(TimeKeys, OpenTheRaceFirstWhenTheyBelongThere) {
    open_page("ways");
    press(Qt::Key_G);
    EXPECT_EQ(page(), QStringLiteral("race"));
    EXPECT_EQ(session.window()->activeFocusItem(), item(QStringLiteral("timeField")));
    open_page("boards");
    press(Qt::Key_E);
    EXPECT_EQ(page(), QStringLiteral("race"));
    EXPECT_TRUE(item(QStringLiteral("leftHall/loopPane"))->isVisible());
    open_page("boards");
    press(Qt::Key_N);
    EXPECT_EQ(page(), QStringLiteral("race"));
    EXPECT_EQ(playback().timeMs(), 1'800'000);
}

TEST_F(TimeKeys, StillChooseBoardsAfterALargeBoardWasClosed) {
    item(QStringLiteral("leftHall/hall"))->forceActiveFocus(Qt::TabFocusReason);
    auto& view = *object(QStringLiteral("leftHall"))->property("view").value<HallView*>();
    view.board()->setNumber(0);
    press(Qt::Key_Return);
    EXPECT_TRUE(object(QStringLiteral("leftHall"))->property("boardOpen").toBool());
    press(Qt::Key_Escape);
    EXPECT_FALSE(object(QStringLiteral("leftHall"))->property("boardOpen").toBool());
    press(Qt::Key_Right);
    EXPECT_NE(view.board()->number(), 0);
    EXPECT_EQ(playback().timeMs(), 0);
}

}  // namespace
}  // namespace simul
