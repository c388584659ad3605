#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "simulator/trace/trace.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

Scenario switched(Scenario scenario, std::vector<Switch> switches) {
    scenario.switches = std::move(switches);
    return scenario;
}

Scenario right_model(RandomScenarios& random) {
    Scenario scenario = random.anything_unswitched();
    scenario.mode = random.mode(false);
    return scenario;
}

TEST(HallSwitches, AtTheStartAreTheOtherModeFromTheStart) {
    RandomScenarios random{41};
    for (int i = 0; i < 200; ++i) {
        const Scenario scenario = right_model(random);
        const Mode to = random.mode(false);
        Scenario other = scenario;
        other.mode = to;
        ASSERT_EQ(measure(switched(scenario, {{0s, to}})), measure(other)) << "scenario " << i;
        ASSERT_EQ(measure(switched(scenario, {{0s, Mode::sync}, {0s, to}})), measure(other))
            << "the last one counts, scenario " << i;
    }
}

TEST(HallSwitches, AfterTheEndChangeNothing) {
    RandomScenarios random{42};
    for (int i = 0; i < 200; ++i) {
        const Scenario scenario = right_model(random);
        const Results results = measure(scenario);
        const Time after = results.last_reply + random.duration(1ms, 10s);
        ASSERT_EQ(measure(switched(scenario, {{after, random.mode(false)}})), results) << "scenario " << i;
    }
}

TEST(HallSwitches, BackAndForthLoseNoMove) {
    RandomScenarios random{43};
    for (int i = 0; i < 300; ++i) {
        Scenario scenario = right_model(random);
        const Time span = measure(scenario).last_reply;
        for (auto switches = random.number(1, 12); switches > 0; --switches)
            scenario.switches.push_back({random.duration(0ms, span), random.mode(false)});
        std::ranges::stable_sort(scenario.switches, {}, &Switch::at);
        const auto trace = record(scenario);
        std::vector<std::uint32_t> plies(scenario.boards);
        for (const Event event : trace->events()) {
            if (event.kind() != EventKind::move && event.kind() != EventKind::reply) continue;
            ASSERT_EQ(plies[event.board()]++ % 2 == 0, event.kind() == EventKind::move) << "scenario " << i;
        }
        for (std::uint32_t board = 0; board < scenario.boards; ++board)
            ASSERT_EQ(plies[board], 2 * pairs_of(scenario, board)) << "scenario " << i;
    }
}

TEST(HallSwitches, DuringTheLastRepliesOfALargeHallEndAsSoonAsThoseOfASmallOne) {
    Scenario scenario;
    scenario.boards = 200'000;
    scenario.pairs = 1;
    scenario.master = 1ms;
    scenario.opponent = 1h;
    scenario.switches = {{30min, Mode::sync}};
    EXPECT_EQ(measure(scenario).last_reply, 200s + 1h);
}

TEST(HallSwitches, ToMoreGamesInPlayOpenThemAtOnce) {
    Scenario scenario;
    scenario.mode = Mode::sync;
    scenario.switches = {{10min, Mode::async}};
    const auto trace = record(scenario);
    EXPECT_EQ(trace->at(10min - 1ms).games_in_play, 1U);
    EXPECT_EQ(trace->at(10min).games_in_play, 24U);
    for (std::uint32_t board = 1; board < 24; ++board)
        EXPECT_EQ(trace->results().boards[board].opened, 10min);
}

TEST(HallSwitches, ToFewerGamesInPlayPauseTheLatestOpenedAtTheirNextReply) {
    Scenario scenario;
    scenario.boards = 4;
    scenario.pairs = 3;
    scenario.in_play = 4;
    scenario.switches = {{61s, Mode::sync}};
    const auto trace = record(scenario);
    // Replies at 60 s, 65 s, 70 s and 75 s: board 1 stays in play, the others pause with their score kept.
    const HallState state = trace->at(80s);
    EXPECT_EQ(phase_at(state, 0), BoardPhase::opponent_thinking);
    for (std::uint32_t board = 1; board < 4; ++board) {
        EXPECT_EQ(phase_at(state, board), BoardPhase::paused);
        EXPECT_EQ(state.boards[board].plies, 2U);
    }
    EXPECT_EQ(trace->results().boards[0].over, 180s);
    EXPECT_EQ(trace->results().boards[1].over, 300s) << "in order of opening";
    EXPECT_EQ(trace->results().boards[1].paused, 180s - 65s);
    EXPECT_EQ(trace->results().last_reply, 540s);
}

TEST(HallSwitches, ResumePausedGamesInOrderOfOpeningWhenThereIsRoomAgain) {
    Scenario scenario;
    scenario.boards = 4;
    scenario.pairs = 3;
    scenario.switches = {{61s, Mode::sync}, {90s, Mode::async}};
    std::vector<std::uint32_t> resumed;
    const auto trace = record(scenario);
    for (const Event event : trace->events()) {
        if (event.kind() != EventKind::resume) continue;
        EXPECT_EQ(event.time(), 90s);
        resumed.push_back(event.board());
    }
    EXPECT_EQ(resumed, (std::vector<std::uint32_t>{1, 2, 3}));
}

TEST(HallSwitches, ChangeTheSliceFromTheNextSliceOn) {
    Scenario scenario;
    scenario.boards = 2;
    scenario.pairs = 2;
    scenario.slice = 1s;
    scenario.switches = {{2s, Mode::threads}};
    const auto trace = record(scenario);
    std::vector<Time> moves;
    for (const Event event : trace->events())
        if (event.kind() == EventKind::move) moves.push_back(event.time());
    EXPECT_EQ(moves.front(), 5s) << "the thought that was going on is not broken off";
    EXPECT_EQ(trace->results().drops, 0U) << "nobody else is ready later";
}

}  // namespace
}  // namespace simul
