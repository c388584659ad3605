#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "app/window/hall/models/hall_story.hpp"
#include "simulator/scenario/ways.hpp"
#include "tests/app/window/support/random_scenario.hpp"

namespace simul {
namespace {

using choice::MasterDoing;
using choice::StoryKind;
using choice::StoryReason;

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
    /// No board that waits for her first thought about its pair has waited since a moment between the two.
    /// (A dropped thought goes to the end of the queue, whatever the policy.)
    bool nobody_waits_since(Time after, Time before) const {
        return std::ranges::none_of(recording_.lanes->boards, [&](const auto& lane) {
            const BoardBar* b = bar(lane);
            const bool dropped = b != nullptr && b != lane.data() && std::prev(b)->pair == b->pair &&
                                 std::prev(b)->phase == BoardPhase::served;
            return b != nullptr && !dropped && b->phase == BoardPhase::waiting && after < b->from &&
                   b->from < before;
        });
    }
    bool all_before_are_opened(int board) const {
        const HallState state = recording_.trace->at(now_);
        for (int b = 0; b < board; ++b)
            if (phase_at(state, static_cast<std::uint32_t>(b)) == BoardPhase::not_open) return false;
        return true;
    }
    /// There is no other game that could have been played instead.
    bool is_only_game() const {
        const HallState state = recording_.trace->at(now_);
        std::size_t in_play = 0;
        for (std::uint32_t b = 0; b < state.boards.size(); ++b) {
            const BoardPhase phase = phase_at(state, b);
            in_play += phase != BoardPhase::not_open && phase != BoardPhase::over ? 1 : 0;
        }
        return in_play == 1;
    }
    /// What happened last at this board before she turned to it.
    std::optional<Event> last_before_visit(int board) const {
        std::optional<Event> before;
        std::optional<Event> last;
        for (const Event e : recording_.trace->events()) {
            if (e.time() > now_) break;
            if (e.kind() == EventKind::switched || static_cast<int>(e.board()) != board) continue;
            if (e.kind() == EventKind::visit) before = last;
            last = e;
        }
        return before;
    }
    /// Between her last board and this one no game was in play when she turned to it.
    bool is_next_in_round(int board) const;

  private:
    const Recording& recording_;
    Time now_;
};

bool Witness::is_next_in_round(int board) const {
    const Scenario& scenario = recording_.trace->scenario();
    std::vector<std::uint32_t> replies(scenario.boards);
    std::set<int> in_play;
    int at = -1;
    bool is_next = true;
    for (const Event e : recording_.trace->events()) {
        if (e.time() > now_) break;
        const int b = static_cast<int>(e.board());
        const bool over =
            e.kind() == EventKind::reply && ++replies[e.board()] == pairs_of(scenario, e.board());
        if (over || e.kind() == EventKind::pause) in_play.erase(b);
        if (e.kind() == EventKind::opened || e.kind() == EventKind::resume) in_play.insert(b);
        if (e.kind() != EventKind::visit) continue;
        const auto after = in_play.upper_bound(at);
        is_next = b == board && b == (after == in_play.end() ? *in_play.begin() : *after);
        at = b;
    }
    return is_next;
}

void expect_true_of_reply(const Story& story, const Witness& witness, Time now) {
    EXPECT_TRUE(witness.replies_at(now + story.time, story.board));
    EXPECT_EQ(story.others + 1, witness.boards_in(BoardPhase::opponent_thinking));
}

/// She turned to the board for the reason given.
void expect_true_of_reason(const Story& story, const Recording& recording, Time now) {
    const Witness witness{recording, now};
    const Policy policy = recording.trace->scenario().policy;
    const Time ready = now - story.since_ready;
    const Time turned = recording.trace->at(now).masters[0].since;
    const auto cause = witness.last_before_visit(story.board);
    switch (story.reason) {
        case StoryReason::RepliedFirst:
            EXPECT_EQ(policy, Policy::first_ready);
            EXPECT_TRUE(witness.replies_at(ready, story.board));
            EXPECT_TRUE(witness.nobody_waits_since(Time{-1}, ready));
            break;
        case StoryReason::RepliedLast:
            EXPECT_EQ(policy, Policy::last_ready);
            EXPECT_TRUE(witness.replies_at(ready, story.board));
            EXPECT_TRUE(witness.nobody_waits_since(ready, turned));
            break;
        case StoryReason::OpenedInOrder:
            EXPECT_EQ(policy, Policy::first_ready);
            EXPECT_EQ(cause, (Event{ready, static_cast<std::uint32_t>(story.board), EventKind::opened}));
            EXPECT_TRUE(witness.all_before_are_opened(story.board));
            break;
        case StoryReason::OpenedLast:
            EXPECT_EQ(policy, Policy::last_ready);
            EXPECT_EQ(cause, (Event{ready, static_cast<std::uint32_t>(story.board), EventKind::opened}));
            EXPECT_TRUE(witness.nobody_waits_since(ready, turned));
            break;
        case StoryReason::NextInRound:
            EXPECT_EQ(policy, Policy::fixed_round);
            EXPECT_TRUE(witness.is_next_in_round(story.board));
            break;
        case StoryReason::SliceEnded:
            EXPECT_EQ(cause, (Event{ready, static_cast<std::uint32_t>(story.board), EventKind::drop}));
            break;
        case StoryReason::Resumed:
            EXPECT_EQ(cause, (Event{ready, static_cast<std::uint32_t>(story.board), EventKind::resume}));
            break;
        case StoryReason::NoReason:
            EXPECT_TRUE(witness.is_only_game());
            break;
        case StoryReason::OwnBoards:
            ADD_FAILURE() << "no such reason of one master: " << static_cast<int>(story.reason);
    }
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
    EXPECT_EQ(story.doing, static_cast<MasterDoing>(master->phase));
    if (story.kind != StoryKind::HeldAt) expect_true_of_reason(story, recording, now);
}

void expect_true_of_masters(const Story& story, const Recording& recording, Time now) {
    const Witness witness{recording, now};
    const HallState state = recording.trace->at(now);
    if (story.kind == StoryKind::AllMastersWait) {
        EXPECT_EQ(story.masters_idle, state.masters.size());
        EXPECT_EQ(story.doing, MasterDoing::MasterIdles);
        EXPECT_TRUE(witness.nobody_replies_before(now + story.time));
        return expect_true_of_reply(story, witness, now);
    }
    EXPECT_EQ(story.kind, StoryKind::ManyMasters);
    if (story.reason != StoryReason::OwnBoards) return;
    for (std::uint32_t m = 0; m < state.masters.size(); ++m)
        for (auto b = m; b < state.boards.size(); b += static_cast<std::uint32_t>(state.masters.size()))
            EXPECT_FALSE(phase_at(state, b) == BoardPhase::waiting &&
                         phase_of(state, m) == MasterPhase::idle);
}

StoryReason expect_true(const Recording& recording, Time now) {
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
        expect_true_of_masters(story, recording, now);
    } else {
        expect_true_of_master(story, recording, now);
    }
    return story.reason;
}

TEST(HallStory, IsAlwaysTrueToTheTrace) {
    std::mt19937_64 random{5};
    std::set<StoryReason> reasons;
    for (int n = 0; n < 250; ++n) {
        const Recording recording = make_recording(random_scenario(random));
        for (const Event& event : recording.trace->events())
            for (const Time moment : {event.time() - Time{1}, event.time(), event.time() + Time{1}})
                if (moment >= Time{}) reasons.insert(expect_true(recording, moment));
        if (HasFailure()) {
            FAIL() << "scenario " << n << ", mode " << word_of(mode_words, recording.trace->scenario().mode);
        }
    }
    EXPECT_EQ(reasons.size(), 9U) << "every reason must have been put to the test";
}

}  // namespace
}  // namespace simul
