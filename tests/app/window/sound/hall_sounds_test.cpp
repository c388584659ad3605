#include "app/window/sound/models/hall_sounds.hpp"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include "app/window/settings/models/preferences.hpp"
#include "app/window/time/models/playback.hpp"
#include "tests/app/window/sound/recording_speaker.hpp"

namespace simul {
namespace {

using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr Sound left_move{SoundKind::move, SoundSide::left};
constexpr Sound left_reply{SoundKind::reply, SoundSide::left};
constexpr Sound right_move{SoundKind::move, SoundSide::right};
constexpr Sound right_bell{SoundKind::bell, SoundSide::right};

class HallSoundsTest : public testing::Test {
  protected:
    HallSoundsTest() { playback.setExhibition(&exhibition); }
    /// Switched on, and the sound that tells so forgotten.
    void switch_on() {
        preferences.setSound(true);
        diary.played.clear();
    }
    void play(double seconds) {
        playback.setPlaying(true);
        for (int frame = 0; frame < seconds * 60; ++frame) playback.step(1.0 / 60);
    }
    QTemporaryDir folder;
    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
    Preferences preferences{folder.filePath(QStringLiteral("simul.ini"))};
    SpeakerDiary diary;
    HallSounds sounds{playback, preferences, std::make_unique<RecordingSpeaker>(diary)};
};

TEST_F(HallSoundsTest, AreOffAndTakeNoDeviceUntilTheyAreWanted) {
    play(5);
    EXPECT_EQ(diary.opened, 0);
    EXPECT_THAT(diary.played, IsEmpty());
}

TEST_F(HallSoundsTest, AreHeardOnceWhenTheyAreSwitchedOn) {
    sounds.toggle();
    EXPECT_TRUE(preferences.sound());
    EXPECT_EQ(diary.opened, 1);
    EXPECT_THAT(diary.played, ElementsAre(right_move));
}

TEST_F(HallSoundsTest, LetGoOfTheDeviceWhenTheyAreSwitchedOff) {
    sounds.toggle();
    sounds.toggle();
    EXPECT_EQ(diary.closed, 1);
    diary.played.clear();
    play(5);
    EXPECT_EQ(diary.opened, 1);
    EXPECT_THAT(diary.played, IsEmpty());
}

TEST_F(HallSoundsTest, TakeTheDeviceWithTheFirstPlayingWhenTheyWereOnBefore) {
    preferences.setSound(true);
    SpeakerDiary later;
    const HallSounds next{playback, preferences, std::make_unique<RecordingSpeaker>(later)};
    EXPECT_EQ(later.opened, 0) << "a start must not wait for it";
    playback.setPlaying(true);
    playback.setPlaying(false);
    playback.setPlaying(true);
    EXPECT_EQ(later.opened, 1);
}

TEST_F(HallSoundsTest, TellTheMovesAndRepliesOfBothHalls) {
    switch_on();
    playback.setSpeed(10);
    play(0.6);
    EXPECT_THAT(diary.played, ElementsAre(left_move, right_move)) << "both at 0:00:05";
    exhibition.settings()->setBoards(1);
    play(6);
    EXPECT_THAT(diary.played, testing::Contains(left_reply)) << "at 0:01:00";
}

TEST_F(HallSoundsTest, RingWhenAnExhibitionIsOver) {
    switch_on();
    playback.seek(3'654'000);
    playback.setSpeed(1);
    play(1.1);
    EXPECT_THAT(diary.played, ElementsAre(right_bell));
}

TEST_F(HallSoundsTest, AreSilentWhereTimeJumps) {
    switch_on();
    playback.seek(3'700'000);
    playback.seek(0);
    playback.stepMove(1);
    playback.stepEvent(1);
    playback.stepRound(1);
    playback.toEnd();
    EXPECT_THAT(diary.played, IsEmpty());
}

TEST_F(HallSoundsTest, AreSilentWhenTimeGoesBackward) {
    switch_on();
    playback.seek(600'000);
    playback.setDirection(-1);
    play(5);
    EXPECT_LT(playback.timeMs(), 600'000);
    EXPECT_THAT(diary.played, IsEmpty());
}

TEST_F(HallSoundsTest, TellWhatWasBeforeAndBehindTheLeapOfARepetition) {
    switch_on();
    playback.setSpeed(1);
    playback.setLoop(4'950, 5'900);
    playback.seek(5'890);
    play(0.1);
    EXPECT_THAT(diary.played, ElementsAre(left_move, right_move)) << "the move at 0:00:05, behind the leap";
}

TEST_F(HallSoundsTest, AreNoMoreThanTwelveInASecondAtAnySpeed) {
    switch_on();
    for (const double speed : {1.0, 60.0, 600.0, 3600.0}) {
        playback.setSpeed(speed);
        playback.toStart();
        for (int second = 0; second < 8; ++second) {
            diary.played.clear();
            play(1);
            EXPECT_LE(diary.played.size(), 12U) << speed;
        }
    }
}

TEST_F(HallSoundsTest, GoBackToOffWhenThereIsNoDevice) {
    diary.refuses = true;
    const QSignalSpy told{&sounds, &HallSounds::failedChanged};
    sounds.toggle();
    EXPECT_FALSE(preferences.sound());
    EXPECT_TRUE(sounds.failed());
    EXPECT_EQ(told.count(), 1);
    EXPECT_THAT(diary.played, IsEmpty());

    diary.refuses = false;
    sounds.toggle();
    EXPECT_TRUE(preferences.sound());
    EXPECT_FALSE(sounds.failed()) << "the device was found after all";
}

TEST_F(HallSoundsTest, GoBackToOffWhenTheDeviceIsLost) {
    switch_on();
    diary.fail();
    EXPECT_FALSE(preferences.sound());
    EXPECT_TRUE(sounds.failed());
    play(5);
    EXPECT_THAT(diary.played, IsEmpty());
}

TEST_F(HallSoundsTest, CannotBeSwitchedOnWhereNothingCanPlay) {
    diary.available = false;
    sounds.toggle();
    EXPECT_FALSE(preferences.sound());
    preferences.setSound(true);
    play(1);
    EXPECT_EQ(diary.opened, 0);
    EXPECT_FALSE(sounds.failed());
}

}  // namespace
}  // namespace simul
