#include "simulator/trace/live.hpp"

#include <stdexcept>

#include <gtest/gtest.h>

#include "simulator/exhibition/limits.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

constexpr double as_fast_as_timers_go = 1e9;

std::vector<Event> later(const Scenario& scenario, Duration by) {
    const auto trace = record(scenario);
    std::vector<Event> events;
    for (const Event event : trace->events())
        events.emplace_back(event.time() + by, event.board(), event.kind());
    return events;
}

TEST(LiveComparison, OfARunInTimeHasNoDrift) {
    const LiveResult result = compare_live(*record(Scenario{}), later(Scenario{}, 0ms), 3600);
    EXPECT_TRUE(result.is_complete);
    EXPECT_EQ(result.events, 1440U);
    EXPECT_EQ(result.simulated, 3655s);
    EXPECT_EQ(result.measured, 3655s);
    EXPECT_EQ(result.worst_drift, 0ms);
    EXPECT_EQ(result.relative_drift(), 0);
}

TEST(LiveComparison, SaysHowMuchLaterMovesAndRepliesHappened) {
    const LiveResult result = compare_live(*record(Scenario{}), later(Scenario{}, 36550ms), 3600);
    EXPECT_EQ(result.measured, 3655s + 36550ms);
    EXPECT_EQ(result.median_drift, 36550ms);
    EXPECT_EQ(result.p99_drift, 36550ms);
    EXPECT_DOUBLE_EQ(result.relative_drift(), 0.01);
}

TEST(LiveComparison, TellsTheWorstDriftFromTheUsualOne) {
    std::vector<Event> events = later(Scenario{}, 0ms);
    events.back() = Event{events.back().time() + 7s, events.back().board(), events.back().kind()};
    const LiveResult result = compare_live(*record(Scenario{}), events, 1);
    EXPECT_EQ(result.median_drift, 0ms);
    EXPECT_EQ(result.p99_drift, 0ms);
    EXPECT_EQ(result.worst_drift, 7s);
}

TEST(LiveComparison, OfARunThatWasStoppedComparesWhatHappened) {
    std::vector<Event> events = later(Scenario{}, 0ms);
    std::erase_if(events, [](Event event) { return event.time() > 600s; });
    const LiveResult result = compare_live(*record(Scenario{}), events, 60);
    EXPECT_FALSE(result.is_complete);
    EXPECT_EQ(result.measured, 600s);
    EXPECT_EQ(result.simulated, 600s);
}

TEST(LiveComparison, OfNothingIsNothing) {
    const LiveResult result = compare_live(*record(Scenario{}), {}, 60);
    EXPECT_FALSE(result.is_complete);
    EXPECT_EQ(result.events, 0U);
    EXPECT_EQ(result.relative_drift(), 0);
}

TEST(LiveHall, PlaysEveryMoveAndReplyInAnyMode) {
    for (const auto& [mode, word] : mode_words) {
        Scenario scenario;
        scenario.boards = 5;
        scenario.pairs = 3;
        scenario.mode = mode;
        const LiveResult result = play_live(scenario, as_fast_as_timers_go);
        EXPECT_TRUE(result.is_complete) << word;
        EXPECT_EQ(result.events, 30U) << word;
    }
}

TEST(LiveHall, StopsWhenItIsTold) {
    const std::atomic<bool> stop = true;
    const LiveResult result = play_live(Scenario{}, as_fast_as_timers_go, &stop);
    EXPECT_FALSE(result.is_complete);
    EXPECT_EQ(result.events, 0U);
}

TEST(LiveHall, EndsWithTheLastGameAndNotWithTheLastSwitch) {
    Scenario scenario;
    scenario.boards = 2;
    scenario.pairs = 1;
    scenario.switches = {{limits::span, Mode::sync}};
    const LiveResult result = play_live(scenario, 1e6);  // the switch is due in 25 days on the wall
    EXPECT_TRUE(result.is_complete);
    EXPECT_EQ(result.events, 4U);
    EXPECT_EQ(result.simulated, 65s);
}

TEST(LiveHall, RefusesWhatLastsTooLongBeforePlaying) {
    Scenario scenario;
    scenario.pairs = 10'000;
    scenario.opponent = 24h;
    scenario.blocking_boards = {0, 1, 2};
    EXPECT_THROW(play_live(scenario, 1), std::overflow_error);
}

TEST(LiveHall, RefusesWhatCannotRun) {
    Scenario scenario;
    scenario.boards = 0;
    EXPECT_THROW(play_live(scenario, 60), std::invalid_argument);
}

}  // namespace
}  // namespace simul
