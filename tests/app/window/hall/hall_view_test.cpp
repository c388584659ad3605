#include "app/window/hall/models/hall_view.hpp"

#include <QSignalSpy>
#include <gtest/gtest.h>

#include "app/window/run/models/exhibition.hpp"
#include "tests/app/window/support/random_scenario.hpp"

namespace simul {
namespace {

using choice::StoryKind;

class HallViewTest : public testing::Test {
  protected:
    HallViewTest() {
        playback.setExhibition(&exhibition);
        for (auto [view, run] :
             {std::pair{&left, exhibition.left()}, std::pair{&right, exhibition.right()}}) {
            view->setRun(run);
            view->setPlayback(&playback);
        }
    }

    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
    HallView left;
    HallView right;
};

TEST_F(HallViewTest, ShowsTwoOfTwentyFourGamesOverWhenTheOtherHallHasFinished) {
    playback.seek(3'655'000);
    EXPECT_EQ(left.games(), 24);
    EXPECT_EQ(left.gamesOver(), 2);
    EXPECT_FALSE(left.finished());
    EXPECT_EQ(right.gamesOver(), 24);
    EXPECT_TRUE(right.finished());
    EXPECT_EQ(right.storyKind(), StoryKind::Finished);
    EXPECT_EQ(right.storyMs(), 3'655'000);
}

TEST_F(HallViewTest, KnowsThatTheMasterFinishesBeforeTheLastReply) {
    playback.seek(3'600'000);
    EXPECT_TRUE(right.masterFinished());
    EXPECT_FALSE(right.finished());
    EXPECT_EQ(right.storyKind(), StoryKind::LastReplyPending);
}

TEST_F(HallViewTest, FollowsPlaybackWithOneSignalAStep) {
    const QSignalSpy told{&right, &HallView::stateChanged};
    playback.setPlaying(true);
    playback.step(0.1);
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(right.nowMs(), 6000);
    EXPECT_EQ(right.masterBoard(), 1);
}

TEST_F(HallViewTest, IsTheSameWhicheverWayItGotThere) {
    std::mt19937_64 random{31};
    for (int n = 0; n < 40; ++n) {
        exhibition.load(random_scenario(random));
        right.board()->setNumber(0);
        for (int look = 0; look < 60; ++look) {
            playback.seek(static_cast<double>(draw(random, 0, static_cast<std::int64_t>(playback.endMs()))));
            const Recording& recording = right.recording();
            const HallState fresh = recording.trace->at(from_ms(playback.timeMs()));
            ASSERT_EQ(right.state(), fresh);
            const Story story = story_of(recording, fresh);
            ASSERT_EQ(right.storyKind(), story.kind);
            ASSERT_EQ(right.storyBoard(), story.board);
            ASSERT_EQ(right.storyMs(), to_ms(story.time));
            LaneCursor cursor;
            ASSERT_EQ(right.board()->waitedMs(), to_ms(board_detail(recording, fresh, 0, cursor).waited));
        }
    }
}

TEST_F(HallViewTest, ShowsTheSamePicturesBackwardAsForward) {
    exhibition.settings()->setPairs(3);
    std::vector<HallState> forward;
    for (bool first = true; first || !playback.atEnd(); first = false) {
        if (!first) playback.stepEvent(1);
        forward.push_back(right.state());
    }
    while (!playback.atStart()) {
        forward.pop_back();
        playback.stepEvent(-1);
        ASSERT_EQ(right.state(), forward.back());
    }
    EXPECT_EQ(forward.size(), 1U);
}

TEST_F(HallViewTest, KeepsUpQueueAndTimersOnlyWhileTheyAreSeen) {
    playback.seek(121'000);
    EXPECT_EQ(right.readyQueue()->count(), 0);
    right.setLoopVisible(true);
    EXPECT_EQ(right.readyQueue()->count(), 12);
    EXPECT_EQ(right.timers()->count(), 11);
    right.setLoopVisible(false);
    EXPECT_EQ(right.timers()->count(), 0);
}

TEST_F(HallViewTest, TellsWhatIsLeftOfAnOpponentsThought) {
    playback.seek(20'000);
    EXPECT_DOUBLE_EQ(right.thinkingLeft(0), 40.0 / 55.0);
    EXPECT_EQ(right.thinkingLeft(4), 0) << "she thinks there";
    EXPECT_EQ(right.thinkingLeft(99), 0);
}

TEST_F(HallViewTest, KnowsHowLongTheMasterStaysAtABoard) {
    EXPECT_EQ(left.meanStay(), Duration{(12 * 3600 - 55) * 1000 / 24});
    EXPECT_EQ(right.meanStay(), Duration{5000});
}

TEST_F(HallViewTest, KnowsThatOneOfSeveralMastersStaysAsLongAsOneAlone) {
    exhibition.settings()->setMasters(4);
    const Results& results = right.trace()->results();
    EXPECT_EQ(results.masters, 4U);
    EXPECT_EQ(right.meanStay(), results.last_move * 4 / std::int64_t(results.turns + 4));
    EXPECT_NEAR(to_ms(right.meanStay()), 10'000, 500) << "six boards take 60 s a round";
}

TEST_F(HallViewTest, TellsWhenPlayingBeginsOrChangesItsSpeed) {
    const QSignalSpy told{&right, &HallView::motionChanged};
    playback.setPlaying(true);
    playback.setSpeed(600);
    playback.setPlaying(false);
    EXPECT_EQ(told.count(), 3);
}

TEST_F(HallViewTest, ShowsANewTraceAtTheSameMoment) {
    playback.seek(1'200'000);
    const QSignalSpy told{&right, &HallView::traceChanged};
    exhibition.settings()->setBoards(12);
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(right.games(), 12);
    EXPECT_EQ(right.nowMs(), 1'200'000);
    EXPECT_EQ(right.state(), right.trace()->at(Time{1'200'000}));
}

TEST(HallView, ShowsNothingWithoutARun) {
    HallView view;
    EXPECT_EQ(view.games(), 0);
    EXPECT_EQ(view.masterBoard(), -1);
    EXPECT_EQ(view.storyKind(), StoryKind::NoStory);
    EXPECT_FALSE(view.finished());
    EXPECT_TRUE(view.masterFigures().empty());
    view.setLoopVisible(true);
    view.board()->setNumber(3);
    EXPECT_EQ(view.board()->plies(), 0);
}

TEST(HallView, OutlivesItsRunAndPlayback) {
    HallView view;
    {
        Exhibition exhibition;
        Playback playback;
        playback.setExhibition(&exhibition);
        view.setRun(exhibition.right());
        view.setPlayback(&playback);
    }
    EXPECT_EQ(view.run(), nullptr);
    EXPECT_EQ(view.games(), 24) << "the trace is shared";
}

}  // namespace
}  // namespace simul
