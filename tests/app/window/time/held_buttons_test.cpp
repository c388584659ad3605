#include <QtGui/QPointingDevice>

#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

class HeldButtons : public OpenWindow {
  protected:
    HeldButtons() {
        object(QStringLiteral("frames"))->setProperty("paused", true);
        session.picture();
        playback().setSpeed(60);
    }

    QPoint middle_of(const char* name) {
        const QQuickItem* button = item(QString::fromLatin1(name));
        return button->mapToScene({button->width() / 2, button->height() / 2}).toPoint();
    }
    void down(const char* name) { QTest::mousePress(session.window(), Qt::LeftButton, {}, middle_of(name)); }
    void up(const char* name) { QTest::mouseRelease(session.window(), Qt::LeftButton, {}, middle_of(name)); }
    void wait(double seconds) {
        playback().step(Playback::hold_delay);
        playback().step(seconds);
    }
};

TEST_F(HeldButtons, StepOnceWhenTheyAreClicked) {
    click(QStringLiteral("moveForward"));
    EXPECT_EQ(playback().timeMs(), 5000);
    EXPECT_FALSE(playback().holding());
    click(QStringLiteral("moveForward"));
    EXPECT_EQ(playback().timeMs(), 10'000);
    click(QStringLiteral("eventBack"));
    EXPECT_EQ(playback().timeMs(), 5000);
    click(QStringLiteral("moveBack"));
    EXPECT_EQ(playback().timeMs(), 0);
}

TEST_F(HeldButtons, RunWhileTheMouseHoldsThem) {
    down("moveForward");
    EXPECT_EQ(playback().timeMs(), 5000);
    wait(1);
    EXPECT_EQ(playback().timeMs(), 65'000);
    up("moveForward");
    EXPECT_FALSE(playback().playing());
    EXPECT_EQ(playback().timeMs(), 65'000);
    down("moveBack");
    wait(0.5);
    up("moveBack");
    EXPECT_EQ(playback().timeMs(), 30'000);
    EXPECT_EQ(playback().direction(), 1);
    down("eventForward");
    wait(1);
    up("eventForward");
    EXPECT_EQ(playback().timeMs(), 95'000);
    EXPECT_FALSE(playback().playing());
}

TEST_F(HeldButtons, RunUnderAFingerToo) {
    auto* finger = QTest::createTouchDevice();
    const QPoint place = middle_of("moveForward");
    QTest::touchEvent(session.window(), finger).press(0, place);
    EXPECT_EQ(playback().timeMs(), 5000);
    wait(1);
    EXPECT_EQ(playback().timeMs(), 65'000);
    QTest::touchEvent(session.window(), finger).release(0, place);
    EXPECT_FALSE(playback().playing());
    EXPECT_EQ(playback().timeMs(), 65'000);
}

TEST_F(HeldButtons, AreLetGoWhenTheMouseLeavesThem) {
    down("moveForward");
    wait(1);
    QTest::mouseMove(session.window(), middle_of("playButton"));
    EXPECT_FALSE(playback().playing());
    up("playButton");
    EXPECT_EQ(playback().timeMs(), 65'000);
    EXPECT_FALSE(playback().playing());
    click(QStringLiteral("moveForward"));
    EXPECT_EQ(playback().timeMs(), 70'000);
}

TEST_F(HeldButtons, StopAtTheEndAndStepBackAfterwards) {
    playback().seek(playback().endMs() - 60'000);
    down("moveForward");
    wait(10);
    EXPECT_TRUE(playback().atEnd());
    EXPECT_FALSE(playback().playing());
    up("moveForward");
    click(QStringLiteral("moveBack"));
    EXPECT_FALSE(playback().atEnd());
    const double time = playback().timeMs();
    click(QStringLiteral("moveForward"));
    EXPECT_GT(playback().timeMs(), time);
}

TEST_F(HeldButtons, StepByKeyboardWithoutRunning) {
    item(QStringLiteral("moveForward"))->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    EXPECT_EQ(playback().timeMs(), 5000);
    EXPECT_FALSE(playback().holding());
    press(Qt::Key_Space);
    EXPECT_EQ(playback().timeMs(), 10'000);
    EXPECT_FALSE(playback().holding());
}

}  // namespace
}  // namespace simul
