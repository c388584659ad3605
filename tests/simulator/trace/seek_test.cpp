#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "simulator/trace/trace.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

/// The hall at `t` by the simplest means: everything from the start on.
HallState replayed(const Trace& trace, Time t) {
    const Fold fold{trace.scenario()};
    HallState state = fold.start();
    for (const Event event : trace.events()) {
        if (event.time() > t) break;
        fold.play(state, event);
    }
    state.now = t;
    return state;
}

Time any_time(RandomScenarios& random, const Trace& trace) {
    if (random.one_in(3)) {  // at an event, or just before or after one
        const auto at = random.number(0, trace.events().size() - 1);
        return std::max(trace.events()[at].time() + Time{random.number(0, 2)} - 1ms, Time{0});
    }
    return Time{random.number(0, static_cast<std::uint64_t>(trace.results().last_reply.count()) + 1000)};
}

TEST(Seek, FindsTheStateThatAReplayFromTheStartFinds) {
    RandomScenarios random{71};
    for (int i = 0; i < 300; ++i) {
        const auto trace = record(random.anything());
        for (int k = 0; k < 10; ++k) {
            const Time t = any_time(random, *trace);
            ASSERT_EQ(trace->at(t), replayed(*trace, t)) << "scenario " << i << " at " << t.count();
        }
    }
}

TEST(Seek, AdvancesToTheSameStateForwardAndBackward) {
    RandomScenarios random{72};
    for (int i = 0; i < 200; ++i) {
        const auto trace = record(random.anything());
        HallState state = trace->at(any_time(random, *trace));
        for (int k = 0; k < 20; ++k) {
            const Time t = any_time(random, *trace);
            trace->advance(state, t);
            ASSERT_EQ(state, trace->at(t)) << "scenario " << i << " at " << t.count();
        }
    }
}

TEST(Seek, CrossesCheckpointsOfALongTraceInBothDirections) {
    Scenario scenario;
    scenario.boards = 100;
    scenario.vary_opponent = {Spread::exponential, 0};
    const auto trace = record(scenario);
    ASSERT_GT(trace->events().size(), 8000U);
    HallState forward = trace->at(0ms);
    const Time end = trace->results().last_reply;
    for (Time t{0}; t <= end; t += 9973ms) {
        trace->advance(forward, t);
        ASSERT_EQ(forward, replayed(*trace, t));
    }
    HallState backward = trace->at(end);
    for (Time t = end; t >= 0ms; t -= 9973ms) {
        trace->advance(backward, t);
        ASSERT_EQ(backward, replayed(*trace, t));
    }
}

TEST(Seek, StaysWhereItIsAtEveryBoundaryOfCheckpoints) {
    const auto trace = record(Scenario{});
    for (std::size_t position = 255; position < trace->events().size(); position += 128) {
        const Time t = trace->events()[position].time();
        HallState state = trace->at(t);
        const HallState before = state;
        trace->advance(state, t);
        ASSERT_EQ(state, before);
        ASSERT_EQ(state, replayed(*trace, t));
    }
}

TEST(Seek, ShowsTwoGamesOverAtTheEndOfTheOtherHall) {
    Scenario scenario;
    scenario.mode = Mode::sync;
    const auto trace = record(scenario);
    const HallState state = trace->at(1h + 55s);
    EXPECT_EQ(state.games_over, 2U);
    EXPECT_EQ(state.games_in_play, 1U);
    EXPECT_EQ(std::ranges::count(state.boards, BoardPhase::over, &BoardState::phase), 2);
    HallState moved = state;
    trace->advance(moved, trace->next_event(moved.now));
    EXPECT_NE(moved, state);
    trace->advance(moved, 1h + 55s);
    EXPECT_EQ(moved, state) << "stepping forward and back";
}

TEST(Seek, StartsWithEveryMasterAtHerFirstBoard) {
    Scenario scenario;
    scenario.masters = 3;
    scenario.walk = 5s;
    const HallState state = record(scenario)->at(0ms);
    for (std::uint32_t m = 0; m < 3; ++m) {
        EXPECT_EQ(state.masters[m].board, m);
        EXPECT_EQ(phase_of(state, m), MasterPhase::thinking) << "no walk to the board where she stands";
    }
    EXPECT_EQ(phase_at(state, 3), BoardPhase::waiting);
}

TEST(Seek, ShowsABoardSheWalksToAsWaiting) {
    Scenario scenario;
    scenario.walk = 10s;
    const auto trace = record(scenario);
    const HallState walking = trace->at(7s);
    EXPECT_EQ(phase_of(walking, 0), MasterPhase::walking);
    EXPECT_EQ(walking.masters[0].board, 1U);
    EXPECT_EQ(phase_at(walking, 1), BoardPhase::waiting);
    EXPECT_EQ(thinking_since(walking, 1), 15s);
    const HallState there = trace->at(15s);
    EXPECT_EQ(phase_of(there, 0), MasterPhase::thinking);
    EXPECT_EQ(phase_at(there, 1), BoardPhase::served);
}

}  // namespace
}  // namespace simul
