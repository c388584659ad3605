#include <QSignalSpy>
#include <gtest/gtest.h>

#include "app/window/run/models/exhibition.hpp"
#include "app/window/time/models/playback.hpp"

namespace simul {
namespace {

class PlaybackRuns : public testing::Test {
  protected:
    PlaybackRuns() { playback.setExhibition(&exhibition); }
    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
};

TEST_F(PlaybackRuns, GoBackToAnEarlierMarkAndThenForwardAgain) {
    playback.setSpeed(3600);
    playback.seek(1'000'000);
    const QSignalSpy turned{&playback, &Playback::directionChanged};
    playback.runUntil(34'567);
    EXPECT_EQ(playback.direction(), -1);
    playback.step(10);
    EXPECT_EQ(playback.timeMs(), 34'567);
    EXPECT_EQ(playback.direction(), 1);
    EXPECT_EQ(turned.count(), 2);
    playback.setPlaying(true);
    playback.step(0.001);
    EXPECT_EQ(playback.timeMs(), 38'167) << "forward";
}

TEST_F(PlaybackRuns, KeepPlayingBackwardAfterALaterMark) {
    playback.setDirection(-1);
    playback.runUntil(50'000);
    EXPECT_EQ(playback.direction(), 1);
    playback.step(10);
    EXPECT_EQ(playback.timeMs(), 50'000);
    EXPECT_EQ(playback.direction(), -1);
}

TEST_F(PlaybackRuns, AreForgottenWhenTheUserPausesSeeksOrTurns) {
    playback.seek(1'000'000);
    playback.runUntil(1000);
    playback.toggle();
    EXPECT_EQ(playback.direction(), 1);
    EXPECT_EQ(playback.untilMs(), -1);
    playback.runUntil(1000);
    playback.seek(2'000'000);
    EXPECT_EQ(playback.direction(), 1);
    playback.runUntil(1000);
    playback.turn();
    EXPECT_EQ(playback.direction(), 1);
    EXPECT_EQ(playback.untilMs(), -1);
    EXPECT_TRUE(playback.playing());
}

TEST_F(PlaybackRuns, TakeATypedTime) {
    EXPECT_FALSE(playback.runUntilText(QStringLiteral("soon")));
    EXPECT_FALSE(playback.runUntilText(QStringLiteral("13:00:00")));
    EXPECT_FALSE(playback.playing());
    EXPECT_TRUE(playback.runUntilText(QStringLiteral("20m")));
    EXPECT_EQ(playback.untilMs(), 1'200'000);
}

TEST_F(PlaybackRuns, FindTheNextGameOverAndThatOfABoard) {
    EXPECT_EQ(playback.nextGameOver(), 1'800'000);
    EXPECT_EQ(playback.gameOverOfBoard(1), 3'545'000) << "in the right hall";
    EXPECT_EQ(playback.gameOverOfBoard(1, 0), 3'600'000) << "in the left hall";
    EXPECT_EQ(playback.gameOverOfBoard(1, 1), 3'545'000);
    EXPECT_EQ(playback.gameOverOfBoard(24), -1);
    EXPECT_EQ(playback.gameOverOfBoard(-1), -1);
    EXPECT_EQ(playback.nextEventOfBoard(1, 1, 0), 1'800'000) << "the left hall opens it half an hour later";
    EXPECT_EQ(playback.nextEventOfBoard(1, 1, 1), 5'000);
    playback.toEnd();
    EXPECT_EQ(playback.nextGameOver(), -1);
    EXPECT_EQ(playback.gameOverOfBoard(1), -1);
}

TEST_F(PlaybackRuns, BeginOneMoveAheadAndGoOnWhileAKeyIsHeld) {
    playback.setSpeed(10);
    playback.hold(1);
    EXPECT_EQ(playback.timeMs(), 5000);
    EXPECT_TRUE(playback.holding());
    playback.step(Playback::hold_delay - 0.05);
    EXPECT_EQ(playback.timeMs(), 5000);
    EXPECT_FALSE(playback.playing());
    playback.step(0.05 + 1);
    EXPECT_TRUE(playback.playing());
    EXPECT_NEAR(playback.timeMs(), 15'000, 1);
    playback.step(1);
    EXPECT_NEAR(playback.timeMs(), 25'000, 1);
    playback.letGo();
    EXPECT_FALSE(playback.playing());
    EXPECT_FALSE(playback.holding());
    playback.step(1);
    EXPECT_NEAR(playback.timeMs(), 25'000, 1);
}

TEST_F(PlaybackRuns, GoBackWhileTheOtherKeyIsHeldAndLeaveTheDirectionAlone) {
    playback.setSpeed(10);
    playback.seek(100'000);
    playback.hold(-1);
    EXPECT_EQ(playback.timeMs(), 95'000);
    EXPECT_EQ(playback.direction(), 1) << "a tap does not turn the time round";
    playback.step(Playback::hold_delay);
    playback.step(1);
    EXPECT_EQ(playback.timeMs(), 85'000);
    EXPECT_EQ(playback.direction(), -1);
    playback.letGo();
    EXPECT_EQ(playback.direction(), 1);
}

TEST_F(PlaybackRuns, AreOverAtTheEndThoughAKeyIsStillHeld) {
    playback.seek(43'190'000);
    playback.setSpeed(3600);
    playback.hold(1);
    playback.step(10);
    EXPECT_TRUE(playback.atEnd());
    EXPECT_FALSE(playback.holding());
    playback.hold(1);
    EXPECT_FALSE(playback.holding());
    playback.step(10);
    EXPECT_TRUE(playback.atEnd());
}

TEST_F(PlaybackRuns, DoNotStopALetGoThatWasNoHold) {
    playback.setPlaying(true);
    playback.letGo();
    EXPECT_TRUE(playback.playing());
}

TEST_F(PlaybackRuns, PassALoopWhileAKeyIsHeld) {
    playback.setSpeed(10);
    playback.setLoop(10'000, 20'000);
    playback.seek(20'000);
    playback.hold(1);
    playback.step(Playback::hold_delay);
    playback.step(1);
    EXPECT_EQ(playback.timeMs(), 35'000);
}

TEST_F(PlaybackRuns, RepeatFromHereAndUpToHere) {
    playback.loopToHere();
    EXPECT_FALSE(playback.looping()) << "nothing lies before the start";
    playback.seek(60'000);
    playback.loopFromHere();
    EXPECT_EQ(playback.loopFromMs(), 60'000);
    EXPECT_EQ(playback.loopToMs(), 43'200'000);
    playback.seek(90'000);
    playback.loopToHere();
    EXPECT_EQ(playback.loopFromMs(), 60'000);
    EXPECT_EQ(playback.loopToMs(), 90'000);
    playback.seek(30'000);
    playback.loopToHere();
    EXPECT_EQ(playback.loopFromMs(), 0);
    EXPECT_EQ(playback.loopToMs(), 30'000);
}

TEST_F(PlaybackRuns, TellHowMuchWasPlayed) {
    QSignalSpy told{&playback, &Playback::played};
    playback.setSpeed(10);
    playback.setLoop(0, 1500);
    playback.setPlaying(true);
    playback.step(1);
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told[0][0].toDouble(), 10'000) << "round and round";
    playback.clearLoop();
    playback.seek(43'195'000);
    playback.step(1);
    EXPECT_EQ(told[1][0].toDouble(), 5000) << "only up to the end";
    playback.setDirection(-1);
    playback.setPlaying(true);
    playback.step(1);
    EXPECT_EQ(told[2][0].toDouble(), 10'000);
}

TEST_F(PlaybackRuns, TellTheStretchesTheyWentThrough) {
    QSignalSpy told{&playback, &Playback::passed};
    const auto stretch = [&](int number) {
        return std::pair{told[number][0].toInt(), told[number][1].toInt()};
    };
    playback.setSpeed(10);
    playback.setPlaying(true);
    playback.step(1);
    playback.seek(43'195'000);
    playback.step(1);
    ASSERT_EQ(told.count(), 2) << "a jump is not gone through";
    EXPECT_EQ(stretch(0), (std::pair{0, 10'000}));
    EXPECT_EQ(stretch(1), (std::pair{43'195'000, 43'200'000}));
    playback.setDirection(-1);
    playback.setPlaying(true);
    playback.step(1);
    ASSERT_EQ(told.count(), 3);
    EXPECT_EQ(stretch(2), (std::pair{43'200'000, 43'190'000}));
}

TEST_F(PlaybackRuns, TellBothPartsWhenTheyBeginToRepeat) {
    QSignalSpy told{&playback, &Playback::passed};
    const auto stretch = [&](int number) {
        return std::pair{told[number][0].toInt(), told[number][1].toInt()};
    };
    playback.setSpeed(10);
    playback.setLoop(20'000, 50'000);
    playback.seek(45'000);
    playback.setPlaying(true);
    playback.step(1);
    ASSERT_EQ(told.count(), 2);
    EXPECT_EQ(stretch(0), (std::pair{45'000, 50'000}));
    EXPECT_EQ(stretch(1), (std::pair{20'000, 25'000}));
    playback.setDirection(-1);
    playback.step(1);
    ASSERT_EQ(told.count(), 4);
    EXPECT_EQ(stretch(2), (std::pair{25'000, 20'000}));
    EXPECT_EQ(stretch(3), (std::pair{50'000, 45'000}));
    playback.seek(80'000);
    playback.setDirection(1);
    playback.step(1);
    ASSERT_EQ(told.count(), 5) << "the loop lies behind: only what follows the leap";
    EXPECT_EQ(stretch(4).first, 20'000);
}

}  // namespace
}  // namespace simul
