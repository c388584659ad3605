#include "app/window/time/models/playback.hpp"

#include <QSignalSpy>
#include <gtest/gtest.h>

#include "app/window/run/models/exhibition.hpp"

namespace simul {
namespace {

class PlaybackTest : public testing::Test {
  protected:
    PlaybackTest() { playback.setExhibition(&exhibition); }
    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
};

TEST_F(PlaybackTest, IsPausedAtZeroAtFirst) {
    EXPECT_EQ(playback.timeMs(), 0);
    EXPECT_EQ(playback.endMs(), 43'200'000);
    EXPECT_FALSE(playback.playing());
    EXPECT_TRUE(playback.atStart());
}

TEST_F(PlaybackTest, DoesNothingWhilePaused) {
    const QSignalSpy told{&playback, &Playback::timeChanged};
    playback.step(10);
    EXPECT_EQ(playback.timeMs(), 0);
    EXPECT_EQ(told.count(), 0);
}

TEST_F(PlaybackTest, MakesSimulatedTimeOfWallTimeExactly) {
    playback.setSpeed(600);
    playback.setPlaying(true);
    for (int frame = 0; frame < 60; ++frame) playback.step(1.0 / 60);
    EXPECT_NEAR(playback.timeMs(), 600'000, 1);
}

TEST_F(PlaybackTest, LosesNoPartsOfAMillisecond) {
    playback.setSpeed(1);
    playback.setPlaying(true);
    for (int step = 0; step < 1000; ++step) playback.step(0.00025);
    EXPECT_EQ(playback.timeMs(), 250);
}

TEST_F(PlaybackTest, IsExactlyWhereTheUserJumpedToWhileItPlays) {
    playback.setSpeed(1);
    playback.setPlaying(true);
    playback.step(0.0009);
    playback.seek(1000);
    playback.step(0.0002);
    EXPECT_EQ(playback.timeMs(), 1000);
    playback.step(0.0008);
    EXPECT_EQ(playback.timeMs(), 1001);
}

TEST_F(PlaybackTest, KeepsItsSpeedWithinLimits) {
    playback.setSpeed(0.01);
    EXPECT_EQ(playback.speed(), 1);
    playback.setSpeed(1e9);
    EXPECT_EQ(playback.speed(), 3600);
}

TEST_F(PlaybackTest, StopsAtTheEndAndBeginsAnewFromThere) {
    playback.seek(43'199'000);
    playback.setPlaying(true);
    playback.step(100);
    EXPECT_TRUE(playback.atEnd());
    EXPECT_FALSE(playback.playing());
    playback.toggle();
    EXPECT_TRUE(playback.playing());
    EXPECT_EQ(playback.timeMs(), 0);
}

TEST_F(PlaybackTest, PlaysBackwardAndStopsAtTheStart) {
    playback.setSpeed(10);
    playback.seek(15'000);
    playback.setDirection(-1);
    playback.setPlaying(true);
    playback.step(1);
    EXPECT_EQ(playback.timeMs(), 5000);
    playback.step(1);
    EXPECT_EQ(playback.timeMs(), 0);
    EXPECT_FALSE(playback.playing());
}

TEST_F(PlaybackTest, TellsTheTimeOncePerStep) {
    playback.setPlaying(true);
    const QSignalSpy told{&playback, &Playback::timeChanged};
    playback.step(0.016);
    EXPECT_EQ(told.count(), 1);
}

TEST_F(PlaybackTest, RunsUntilAMomentAndPausesExactlyThere) {
    playback.setSpeed(3600);
    playback.runUntil(1'234'567);
    EXPECT_EQ(playback.untilMs(), 1'234'567);
    playback.step(0.1);
    EXPECT_TRUE(playback.playing());
    playback.step(10);
    EXPECT_EQ(playback.timeMs(), 1'234'567);
    EXPECT_FALSE(playback.playing());
    EXPECT_EQ(playback.untilMs(), -1);
}

TEST_F(PlaybackTest, RepeatsAStretchInBothDirections) {
    playback.setSpeed(1);
    playback.setLoop(10'000, 12'000);
    EXPECT_TRUE(playback.looping());
    playback.seek(11'000);
    playback.setPlaying(true);
    playback.step(1);
    EXPECT_EQ(playback.timeMs(), 12'000);
    playback.step(0.5);
    EXPECT_EQ(playback.timeMs(), 10'500);
    playback.step(6.25);
    EXPECT_EQ(playback.timeMs(), 10'750);
    playback.setDirection(-1);
    playback.step(1);
    EXPECT_EQ(playback.timeMs(), 11'750);
    EXPECT_TRUE(playback.playing());
    playback.clearLoop();
    EXPECT_FALSE(playback.looping());
}

TEST_F(PlaybackTest, KeepsTheMomentWhenAParameterChanges) {
    playback.seek(1'200'000);
    exhibition.settings()->setBoards(12);
    EXPECT_EQ(playback.timeMs(), 1'200'000);
    EXPECT_EQ(playback.endMs(), 21'600'000);
    exhibition.settings()->setPairs(1);
    EXPECT_EQ(playback.timeMs(), 720'000);
    EXPECT_TRUE(playback.atEnd());
}

TEST_F(PlaybackTest, DropsWhatLiesBeyondANewEnd) {
    playback.setLoop(40'000'000, 41'000'000);
    playback.runUntil(42'000'000);
    exhibition.settings()->setBoards(12);
    EXPECT_FALSE(playback.looping());
    EXPECT_EQ(playback.untilMs(), -1);
}

TEST_F(PlaybackTest, TellsWhenTheEndIsNoLongerTheEnd) {
    playback.toEnd();
    const QSignalSpy told{&playback, &Playback::timeChanged};
    exhibition.settings()->setBoards(48);
    EXPECT_FALSE(playback.atEnd());
    EXPECT_EQ(told.count(), 1);
}

TEST_F(PlaybackTest, JumpsToATypedTime) {
    EXPECT_TRUE(playback.jump(QStringLiteral("0:20:00")));
    EXPECT_EQ(playback.timeMs(), 1'200'000);
    EXPECT_TRUE(playback.jump(QStringLiteral("1h")));
    EXPECT_EQ(playback.timeMs(), 3'600'000);
    EXPECT_FALSE(playback.jump(QStringLiteral("13:00:00")));
    EXPECT_FALSE(playback.jump(QStringLiteral("soon")));
    EXPECT_EQ(playback.timeMs(), 3'600'000);
}

TEST_F(PlaybackTest, SeeksWithinTheExhibitionOnly) {
    playback.seek(-5);
    EXPECT_EQ(playback.timeMs(), 0);
    playback.seek(1e18);
    EXPECT_TRUE(playback.atEnd());
}

TEST_F(PlaybackTest, ComesBackToTheMomentWhenAShorterEndIsTakenBack) {
    playback.seek(40'000'000);
    playback.setLoop(39'000'000, 41'000'000);
    const QSignalSpy told{&playback, &Playback::timeChanged};
    exhibition.settings()->setBoards(2);
    EXPECT_EQ(playback.timeMs(), 3'600'000);
    EXPECT_TRUE(playback.atEnd());
    EXPECT_FALSE(playback.looping());
    exhibition.settings()->setBoards(23);
    EXPECT_EQ(playback.timeMs(), 40'000'000);
    EXPECT_EQ(playback.loopFromMs(), 39'000'000);
    EXPECT_EQ(playback.loopToMs(), 41'000'000);
    exhibition.settings()->setBoards(22);
    EXPECT_EQ(playback.timeMs(), 39'600'000);
    EXPECT_EQ(playback.loopToMs(), 39'600'000) << "as much of it as there is";
    EXPECT_EQ(told.count(), 3);
    exhibition.settings()->setBoards(24);
    EXPECT_EQ(playback.timeMs(), 40'000'000);
}

TEST_F(PlaybackTest, ComesBackToWhereItHasPlayedTo) {
    playback.seek(39'000'000);
    playback.setSpeed(1000);
    playback.setPlaying(true);
    playback.step(1);
    playback.setPlaying(false);
    EXPECT_EQ(playback.timeMs(), 40'000'000);
    exhibition.settings()->setBoards(2);
    EXPECT_EQ(playback.timeMs(), 3'600'000);
    exhibition.settings()->setBoards(24);
    EXPECT_EQ(playback.timeMs(), 40'000'000);
}

TEST_F(PlaybackTest, ForgetsTheMomentOnceTheUserGoesElsewhere) {
    playback.seek(40'000'000);
    exhibition.settings()->setBoards(2);
    playback.toEnd();
    exhibition.settings()->setBoards(24);
    EXPECT_EQ(playback.timeMs(), 3'600'000);
}

TEST(Playback, DoesNotPlayWhatIsNotThere) {
    Playback playback;
    playback.setPlaying(true);
    EXPECT_FALSE(playback.playing());
    playback.stepEvent(1);
    playback.stepGame(-1);
    EXPECT_EQ(playback.nextEventOfBoard(0), -1);
    EXPECT_EQ(playback.timeMs(), 0);
}

}  // namespace
}  // namespace simul
