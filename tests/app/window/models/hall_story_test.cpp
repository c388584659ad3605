#include "app/window/models/hall_story.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/app/window/models/random_scenario.hpp"

namespace simul {
namespace {

using choice::StoryKind;

/// Everything a story says, found again the slow way: by looking through lanes and events.
class Witness {
  public:
    Witness(const Recording& recording, Time now) : recording_{recording}, now_{now} {}

    template <class Bar>
    const Bar* bar(const std::vector<Bar>& lane) const {
        const auto found =
            std::ranges::find_if(lane, [&](const Bar& b) { return b.from <= now_ && now_ < b.to; });
        return found == lane.end() ? nullptr : &*found;
    }
    const MasterBar* master() const { return bar(recording_.lanes->masters[0]); }
    std::uint32_t boards_in(BoardPhase phase) const {
        std::uint32_t count = 0;
        for (const auto& lane : recording_.lanes->boards) count += bar(lane) && bar(lane)->phase == phase;
        return count;
    }
    std::uint32_t unattended() const {
        std::uint32_t count = boards_in(BoardPhase::waiting);
        for (const auto& lane : recording_.lanes->masters) {
            const MasterBar* at = bar(lane);
            if (at == nullptr || at->phase != MasterPhase::walking) continue;
            const BoardBar* board = bar(recording_.lanes->boards[at->board]);
            count -= board != nullptr && board->phase == BoardPhase::waiting;
        }
        return count;
    }
    bool replies_at(Time time, int board) const {
        return std::ranges::any_of(recording_.trace->events(), [&](Event e) {
            return e.kind() == EventKind::reply && e.time() == time && static_cast<int>(e.board()) == board;
        });
    }
    /// Of those who think now; a switch may bring others into play meanwhile.
    bool nobody_replies_before(Time time) const {
        return std::ranges::none_of(recording_.lanes->boards, [&](const auto& lane) {
            const BoardBar* b = bar(lane);
            return b != nullptr && b->phase == BoardPhase::opponent_thinking && b->to < time;
        });
    }
    /// No board that waits has waited since before `time`.
    bool nobody_waits_since_before(Time time) const {
        return std::ranges::none_of(recording_.lanes->boards, [&](const auto& lane) {
            const BoardBar* b = bar(lane);
            return b != nullptr && b->phase == BoardPhase::waiting && b->from < time;
        });
    }

  private:
    const Recording& recording_;
    Time now_;
};

void expect_true_of_reply(const Story& story, const Witness& witness, Time now) {
    EXPECT_TRUE(witness.replies_at(now + story.time, story.board));
    EXPECT_EQ(story.others + 1, witness.boards_in(BoardPhase::opponent_thinking));
}

void expect_true_of_master(const Story& story, const Recording& recording, Time now) {
    const Witness witness{recording, now};
    const MasterBar* master = witness.master();
    ASSERT_NE(master, nullptr);
    if (story.kind == StoryKind::WaitsForBoard) {
        EXPECT_EQ(master->phase, MasterPhase::idle);
        EXPECT_TRUE(witness.nobody_replies_before(now + story.time));
        return expect_true_of_reply(story, witness, now);
    }
    EXPECT_EQ(story.board, static_cast<int>(master->board));
    EXPECT_EQ(story.others, witness.unattended());
    switch (story.kind) {
        case StoryKind::WalkingTo:
            EXPECT_EQ(master->phase, MasterPhase::walking);
            if (recording.trace->scenario().policy == Policy::fixed_round) {
                EXPECT_GE(now + story.time, master->to) << "she turns round if that game ends first";
            } else {
                EXPECT_EQ(now + story.time, master->to);
            }
            break;
        case StoryKind::ThinkingAt:
            EXPECT_EQ(master->phase, MasterPhase::thinking);
            if (recording.trace->scenario().slice == Duration{}) {
                EXPECT_EQ(now + story.time, master->to);
            }
            break;
        case StoryKind::ThinkingAtReplied:
            EXPECT_EQ(master->phase, MasterPhase::thinking);
            EXPECT_TRUE(witness.replies_at(now - story.time, story.board));
            EXPECT_TRUE(witness.nobody_waits_since_before(now - story.time));
            break;
        case StoryKind::StandsAt:
            EXPECT_EQ(master->phase, MasterPhase::standing);
            EXPECT_TRUE(witness.replies_at(now + story.time, story.board));
            break;
        case StoryKind::HeldAt:
            EXPECT_EQ(master->phase, MasterPhase::held);
            EXPECT_EQ(now + story.time, master->to);
            break;
        default:
            ADD_FAILURE() << "no such story of a master: " << static_cast<int>(story.kind);
    }
}

void expect_true(const Recording& recording, Time now) {
    const Story story = story_of(recording, recording.trace->at(now));
    const Results& results = recording.trace->results();
    const Witness witness{recording, now};
    EXPECT_EQ(story.boards_waiting, witness.unattended());
    if (now >= results.last_reply) {
        EXPECT_EQ(story.kind, StoryKind::Finished);
    } else if (now == Time{}) {
        EXPECT_EQ(story.kind, StoryKind::NotStarted);
    } else if (now >= results.last_move) {
        EXPECT_EQ(story.kind, StoryKind::LastReplyPending);
        EXPECT_EQ(now + story.time, results.last_reply);
        expect_true_of_reply(story, witness, now);
    } else if (recording.lanes->masters.size() > 1) {
        EXPECT_EQ(story.kind, StoryKind::ManyMasters);
    } else {
        expect_true_of_master(story, recording, now);
    }
}

TEST(HallStory, IsAlwaysTrueToTheTrace) {
    std::mt19937_64 random{5};
    for (int n = 0; n < 250; ++n) {
        const Recording recording = make_recording(random_scenario(random));
        for (const Event& event : recording.trace->events())
            for (const Time moment : {event.time() - Time{1}, event.time(), event.time() + Time{1}})
                if (moment >= Time{}) expect_true(recording, moment);
        if (HasFailure()) {
            FAIL() << "scenario " << n << ", mode " << word_of(mode_words, recording.trace->scenario().mode);
        }
    }
}

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
    EXPECT_EQ(story.kind, StoryKind::ThinkingAtReplied);
    EXPECT_EQ(story.board, 0);
    EXPECT_EQ(story.time, Duration{61'000}) << "it replied at 0:01:00";
    EXPECT_EQ(story.others, 12U);
}

TEST(HallStory, SaysNothingOfRepliesInTheFirstRound) {
    const Story story = story_of_mode(Mode::async, Time{6000});
    EXPECT_EQ(story.kind, StoryKind::ThinkingAt);
    EXPECT_EQ(story.board, 1);
    EXPECT_EQ(story.time, Duration{4000});
    EXPECT_EQ(story.others, 22U);
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
        EXPECT_NE(story_at(scenario, Time{s * 1000}).kind, StoryKind::ThinkingAtReplied);
}

TEST(HallStory, SaysThatABlockingOpponentHoldsHer) {
    const Story story = story_of_mode(Mode::blocking_wait, Time{20'000});
    EXPECT_EQ(story.kind, StoryKind::HeldAt);
    EXPECT_EQ(story.board, 0);
    EXPECT_EQ(story.time, Duration{40'000});
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
