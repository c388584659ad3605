#include "app/window/run/models/next_thought.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "simulator/text/duration_text.hpp"
#include "tests/app/window/support/random_scenario.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

std::optional<Thought> thought_at(const Scenario& scenario, Time now) {
    return next_thought(*record(scenario), now);
}

Scenario small(std::uint32_t boards, std::uint32_t pairs, Policy policy = Policy::first_ready) {
    Scenario scenario;
    scenario.boards = boards;
    scenario.pairs = pairs;
    scenario.policy = policy;
    return scenario;
}

TEST(NextThought, IsTheOneSheIsAt) {
    EXPECT_EQ(thought_at({}, 0s), (Thought{0, 0}));
    EXPECT_EQ(thought_at({}, 11s), (Thought{2, 0}));
    EXPECT_EQ(thought_at({}, 121s), (Thought{0, 1}));
}

TEST(NextThought, IsTheNextOneWhileSheWaits) {
    const auto sync = in_mode(Scenario{}, Mode::sync);
    EXPECT_EQ(thought_at(sync, 30s), (Thought{0, 1}));
    EXPECT_EQ(thought_at(sync, 1790s), (Thought{1, 0}));
}

TEST(NextThought, IsNoneAfterHerLastMove) {
    EXPECT_EQ(thought_at({}, 3600s), std::nullopt);
    EXPECT_EQ(thought_at({}, 9000s), std::nullopt);
}

TEST(NextThought, FollowsTheReplySheStandsAndWaitsForInAFixedRound) {
    const Scenario round = small(2, 3, Policy::fixed_round);
    EXPECT_EQ(thought_at(round, 30s), (Thought{0, 1}));
    EXPECT_EQ(thought_at(round, 64s), (Thought{0, 1}));
    EXPECT_EQ(thought_at(round, 65s), (Thought{1, 1}));
}

TEST(NextThought, FollowsTheReplySheWalksTo) {
    Scenario round = small(2, 3, Policy::fixed_round);
    round.walk = 20s;
    EXPECT_EQ(thought_at(round, 40s), (Thought{0, 1})) << "moved at 5 s and 30 s, back at 50 s";
}

TEST(NextThought, IsElsewhereWhenSheOnlyWaitsForALastReply) {
    Scenario round = small(2, 2, Policy::fixed_round);
    round.real_lengths = true;
    round.lengths = {1, 2};
    EXPECT_EQ(thought_at(round, 30s), (Thought{1, 1}));
    round.lengths = {1};
    EXPECT_EQ(thought_at(round, 30s), std::nullopt);
}

TEST(NextThought, IsThatOfTheBoardSheTurnsToWhenSheIsLetGo) {
    Scenario holding = small(3, 2);
    holding.blocking_boards = {0};
    EXPECT_EQ(thought_at(holding, 10s), (Thought{1, 0}));
    EXPECT_EQ(thought_at(in_mode(small(1, 2), Mode::blocking_wait), 10s), (Thought{0, 1}));
}

TEST(NextThought, FollowsTheOpponentsWhoTakeTheirTimeInAFixedRound) {
    Scenario round = small(3, 4, Policy::fixed_round);
    round.vary_opponent.spread = Spread::exponential;
    const auto trace = record(round);
    Time last_move{};
    for (const Event& event : trace->events()) {
        if (event.kind() != EventKind::move) continue;
        const Thought thought{event.board(), trace->at(event.time()).boards[event.board()].moves() - 1};
        EXPECT_EQ(next_thought(*trace, last_move), thought) << clock_text(last_move);
        last_move = event.time();
    }
}

/// Everything that has happened up to this moment.
std::vector<Event> past(const Trace& trace, Time now) {
    std::vector<Event> events;
    std::ranges::copy_if(trace.events(), std::back_inserter(events),
                         [&](const Event& event) { return event.time() <= now; });
    return events;
}

Scenario with_longer(Scenario scenario, Thought thought, Duration extra) {
    for (BlockingThought& known : scenario.blocks)
        if (known.board == thought.board && known.pair == thought.pair) {
            known.extra += extra;
            return scenario;
        }
    scenario.blocks.push_back({thought.board, thought.pair, extra});
    return scenario;
}

TEST(NextThought, ChangesNothingBeforeNowWhenItTakesLonger) {
    std::mt19937_64 random{31};
    int found = 0;
    for (int n = 0; n < 600; ++n) {
        const Scenario scenario = random_scenario(random);
        const auto trace = record(scenario);
        for (int moment = 0; moment < 6; ++moment) {
            const Time now{draw(random, 0, trace->results().last_reply.count())};
            const auto thought = next_thought(*trace, now);
            if (!thought) continue;
            ++found;
            const auto longer = record(with_longer(scenario, *thought, 77s));
            ASSERT_EQ(past(*longer, now), past(*trace, now)) << "scenario " << n << ", " << clock_text(now);
            ASSERT_EQ(longer->results().master_busy - trace->results().master_busy, 77s);
        }
    }
    EXPECT_GT(found, 2000);
}

TEST(NextThought, OfBothChangesNothingBeforeItsMomentInEitherRun) {
    std::mt19937_64 random{37};
    int found = 0;
    for (int n = 0; n < 300; ++n) {
        const Scenario scenario = random_scenario(random);
        const Scenario sync = in_mode(scenario, Mode::sync);
        const auto trace = record(scenario);
        const auto other = record(sync);
        const Time now{draw(random, 0, trace->results().last_reply.count())};
        const auto at = next_thought_of_both(*trace, *other, now);
        if (!at) continue;
        ++found;
        ASSERT_GE(*at, now);
        const auto thought = next_thought(*trace, *at);
        ASSERT_TRUE(thought);
        const auto move = move_after(*other, *thought);
        ASSERT_TRUE(!move || *move > *at) << "scenario " << n;
        const auto longer = record(with_longer(sync, *thought, 77s));
        ASSERT_EQ(past(*longer, *at), past(*other, *at)) << "scenario " << n;
    }
    EXPECT_GT(found, 100);
}

}  // namespace
}  // namespace simul
