#include "app/window/hall/models/hall_story.hpp"

#include <gtest/gtest.h>

namespace simul {
namespace {

using choice::MasterDoing;
using choice::StoryKind;
using choice::StoryReason;

Story story_at(const Scenario& scenario, Time now) {
    const Recording recording = make_recording(scenario);
    return story_of(recording, recording.trace->at(now));
}

Story story_of_mode(Mode mode, Time now) { return story_at(in_mode(Scenario{}, mode), now); }

TEST(HallStory, SaysWhyTheSynchronousHallIsSlow) {
    const Story story = story_of_mode(Mode::sync, Time{19'000});
    EXPECT_EQ(story.kind, StoryKind::WaitsForBoard);
    EXPECT_EQ(story.board, 0);
    EXPECT_EQ(story.time, Duration{41'000});
    EXPECT_EQ(story.others, 0U) << "hers is the only opponent who thinks";
}

TEST(HallStory, SaysWhichBoardRepliedFirstAndHowManyWait) {
    const Story story = story_of_mode(Mode::async, Time{121'000});
    EXPECT_EQ(story.kind, StoryKind::ThinkingAt);
    EXPECT_EQ(story.reason, StoryReason::RepliedFirst);
    EXPECT_EQ(story.board, 0);
    EXPECT_EQ(story.time, Duration{4'000});
    EXPECT_EQ(story.since_ready, Duration{61'000}) << "it replied at 0:01:00";
    EXPECT_EQ(story.others, 12U);
}

TEST(HallStory, SaysThatGamesOpenInOrderInTheFirstRound) {
    const Story story = story_of_mode(Mode::async, Time{6000});
    EXPECT_EQ(story.kind, StoryKind::ThinkingAt);
    EXPECT_EQ(story.reason, StoryReason::OpenedInOrder);
    EXPECT_EQ(story.board, 1);
    EXPECT_EQ(story.time, Duration{4000});
    EXPECT_EQ(story.others, 22U);
}

TEST(HallStory, SaysWhyUnderEveryPolicy) {
    Scenario scenario;
    scenario.policy = Policy::last_ready;
    EXPECT_EQ(story_at(scenario, Time{6000}).reason, StoryReason::OpenedLast);
    EXPECT_EQ(story_at(scenario, Time{6000}).board, 23);
    const Story later = story_at(scenario, Time{66'000});
    EXPECT_EQ(later.reason, StoryReason::RepliedLast);
    EXPECT_EQ(later.since_ready, Duration{1000});
    scenario.policy = Policy::fixed_round;
    EXPECT_EQ(story_at(scenario, Time{6000}).reason, StoryReason::NextInRound);
}

TEST(HallStory, SaysThatSheGoesOnWithADroppedThought) {
    Scenario scenario;
    scenario.slice = Duration{1000};
    const Story story = story_at(in_mode(scenario, Mode::threads), Time{24'500});
    EXPECT_EQ(story.reason, StoryReason::SliceEnded);
    EXPECT_EQ(story.board, 0);
}

TEST(HallStory, SaysToWhichBoardSheWalksAndWhy) {
    Scenario scenario;
    scenario.boards = 3;
    scenario.walk = Duration{2000};
    const Story story = story_at(in_mode(scenario, Mode::async), Time{61'000});
    EXPECT_EQ(story.kind, StoryKind::WalkingTo);
    EXPECT_EQ(story.reason, StoryReason::RepliedFirst);
    EXPECT_EQ(story.board, 0);
    EXPECT_EQ(story.since_ready, Duration{1000});
}

TEST(HallStory, SaysThatBoardsOfAnotherMasterWait) {
    Scenario scenario;
    scenario.boards = 3;
    scenario.masters = 2;
    scenario.opponent = Duration{7000};
    const Story story = story_at(in_mode(scenario, Mode::async), Time{12'500});
    EXPECT_EQ(story.kind, StoryKind::ManyMasters);
    for (int s = 1; s < 200; ++s) {
        const Story at = story_at(in_mode(scenario, Mode::async), Time{s * 500});
        if (at.kind == StoryKind::ManyMasters) {
            EXPECT_EQ(at.reason == StoryReason::OwnBoards, at.masters_idle > 0 && at.boards_waiting > 0);
        }
    }
}

TEST(HallStory, SaysThatTheLastOpponentStillThinks) {
    const Story story = story_of_mode(Mode::async, Time{3'640'000});
    EXPECT_EQ(story.kind, StoryKind::LastReplyPending);
    EXPECT_EQ(story.board, 23);
    EXPECT_EQ(story.time, Duration{15'000});
    EXPECT_EQ(story.others, 2U);
}

TEST(HallStory, DoesNotClaimThatABoardRepliedFirstUnderAnotherPolicy) {
    Scenario scenario;
    scenario.policy = Policy::last_ready;
    for (int s = 1; s < 3000; s += 7)
        EXPECT_NE(story_at(scenario, Time{s * 1000}).reason, StoryReason::RepliedFirst);
}

TEST(HallStory, GivesNoReasonWhereSheHasNoChoice) {
    for (const Policy policy : {Policy::first_ready, Policy::fixed_round, Policy::last_ready}) {
        Scenario one_board;
        one_board.boards = 1;
        one_board.policy = policy;
        Scenario one_in_play;
        one_in_play.boards = 3;
        one_in_play.in_play = 1;
        for (int s = 1; s < 1900; s += 7) {
            EXPECT_EQ(story_at(one_board, Time{s * 1000}).reason, StoryReason::NoReason);
            const StoryReason reason = story_at(one_in_play, Time{s * 1000}).reason;
            EXPECT_NE(reason, StoryReason::RepliedFirst);
            EXPECT_NE(reason, StoryReason::RepliedLast);
        }
    }
}

TEST(HallStory, SaysThatABlockingOpponentHoldsHer) {
    const Story story = story_of_mode(Mode::blocking_wait, Time{20'000});
    EXPECT_EQ(story.kind, StoryKind::HeldAt);
    EXPECT_EQ(story.board, 0);
    EXPECT_EQ(story.time, Duration{40'000});
    EXPECT_EQ(story.doing, MasterDoing::MasterIsHeld);
    EXPECT_EQ(story.others, 23U);
}

TEST(HallStory, CountsManyMasters) {
    const Story story = story_of_mode(Mode::clones, Time{1000});
    EXPECT_EQ(story.kind, StoryKind::ManyMasters);
    EXPECT_EQ(story.masters_thinking, 24U);
    EXPECT_EQ(story.masters_idle, 0U);
}

}  // namespace
}  // namespace simul
