#include <QEventLoop>

#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

/// A hall on real timers in the window. The usual scale would take 12 seconds: tests stop early or hurry.
class LiveInTheWindow : public ShownItems {
  protected:
    LiveHall& live() { return *session.exhibition().live(); }
    void wait_for_the_end() {
        QEventLoop loop;
        QObject::connect(&live(), &LiveHall::runningChanged, &loop, &QEventLoop::quit);
        if (live().running()) loop.exec();
        session.picture();
    }
    QString said(const char* name) { return shown(name).value(0)->property("text").toString(); }
};

TEST_F(LiveInTheWindow, StartsFromTheMenuOfTheMomentAndStops) {
    EXPECT_FALSE(item(QStringLiteral("liveBar"))->isVisible());
    click(QStringLiteral("rightHall/nowButton"));
    session.picture();
    keep("now-menu-live.png");
    press_on(shown("liveNow").value(0));
    EXPECT_TRUE(live().running());
    EXPECT_EQ(live().run(), session.exhibition().right());
    EXPECT_NEAR(live().scale(), 3655 / 12.0, 1e-9);
    press_on(shown("stopLive").value(0));
    wait_for_the_end();
    EXPECT_FALSE(live().running());
    EXPECT_TRUE(item(QStringLiteral("liveBar"))->isVisible());
    press_on(shown("closeLive").value(0));
    EXPECT_FALSE(item(QStringLiteral("liveBar"))->isVisible());
}

TEST_F(LiveInTheWindow, TellsTheTruthAboutItsDrift) {
    const double an_hour_in_4_ms = 1e6;
    live().start(session.exhibition().right(), an_hour_in_4_ms);
    wait_for_the_end();
    keep("live-late.png");
    EXPECT_TRUE(said("liveText").contains(QStringLiteral("simulated 1:00:55")))
        << said("liveText").toStdString();
    EXPECT_EQ(said("liveVerdict").contains(QStringLiteral("It stayed under 1 %.")), live().keepsTime());
    EXPECT_EQ(said("liveVerdict").contains(QStringLiteral("It did not stay under 1 %.")),
              !live().keepsTime());
    EXPECT_EQ(playback().timeMs(), 3'655'000) << "the halls came along";
}

TEST_F(LiveInTheWindow, MovesTheHallsWithTheClockOnTheWall) {
    playback().seek(600'000);
    live().start(session.exhibition().right(), 1);
    live().refresh();
    EXPECT_LT(playback().timeMs(), 600'000);
    playback().setPlaying(true);
    wait_for_the_end();
    EXPECT_FALSE(live().running()) << "who plays no longer follows";
}

TEST_F(LiveInTheWindow, EndsCleanlyWithTheWindow) {
    live().start(session.exhibition().left());
    session.picture();
    EXPECT_TRUE(live().running());
}

TEST_F(LiveInTheWindow, SaysWhoseThoughtWouldBeLongAndThatBothHallsHaveIt) {
    click(QStringLiteral("rightHall/nowButton"));
    session.picture();
    EXPECT_EQ(said("thinkNow"), QStringLiteral("She thinks for 10\u00a0min now"));
    EXPECT_EQ(said("thinkNote"), QStringLiteral("At board 1, in both halls."));
    press(Qt::Key_Escape);
    session.exhibition().choose(session.exhibition().right(), choice::HallWay::Processes);
    session.exhibition().choose(session.exhibition().left(), choice::HallWay::ThreadsInTurn);
    playback().seek(5'000);
    click(QStringLiteral("rightHall/nowButton"));
    session.picture();
    EXPECT_EQ(said("thinkNow"), QStringLiteral("Master 1 thinks for 10\u00a0min now"));
    EXPECT_TRUE(said("thinkNote").contains(QStringLiteral("slices"))) << said("thinkNote").toStdString();
}

}  // namespace
}  // namespace simul
