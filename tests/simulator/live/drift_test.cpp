#include "simulator/live/drift.hpp"

#include <gtest/gtest.h>

#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

std::vector<Event> later(const Scenario& scenario, Duration by) {
    const auto trace = record(scenario);
    std::vector<Event> events;
    for (const Event event : trace->events())
        events.emplace_back(event.time() + by, event.board(), event.kind());
    return events;
}

TEST(LiveComparison, OfARunInTimeHasNoDrift) {
    const LiveResult result = compare_live(record(Scenario{}), later(Scenario{}, 0ms), 3600);
    EXPECT_TRUE(result.is_complete);
    EXPECT_EQ(result.events, 1440U);
    EXPECT_EQ(result.simulated, 3655s);
    EXPECT_EQ(result.measured, 3655s);
    EXPECT_EQ(result.worst_drift, 0ms);
    EXPECT_EQ(result.relative_drift(), 0);
}

TEST(LiveComparison, SaysHowMuchLaterMovesAndRepliesHappened) {
    const LiveResult result = compare_live(record(Scenario{}), later(Scenario{}, 36550ms), 3600);
    EXPECT_EQ(result.measured, 3655s + 36550ms);
    EXPECT_EQ(result.median_drift, 36550ms);
    EXPECT_EQ(result.p99_drift, 36550ms);
    EXPECT_DOUBLE_EQ(result.relative_drift(), 0.01);
}

TEST(LiveComparison, TellsTheWorstDriftFromTheUsualOne) {
    std::vector<Event> events = later(Scenario{}, 0ms);
    events.back() = Event{events.back().time() + 7s, events.back().board(), events.back().kind()};
    const LiveResult result = compare_live(record(Scenario{}), events, 1);
    EXPECT_EQ(result.median_drift, 0ms);
    EXPECT_EQ(result.p99_drift, 0ms);
    EXPECT_EQ(result.worst_drift, 7s);
}

TEST(LiveComparison, CountsTheHundredthsOfTheDrifts) {
    std::vector<Event> events = later(Scenario{}, 0ms);
    Duration drift{};
    for (Event& event : events)
        if (event.is_ply()) event = Event{event.time() + drift++, event.board(), event.kind()};
    const LiveResult result = compare_live(record(Scenario{}), events, 1);
    EXPECT_EQ(result.events, 1440U);
    EXPECT_EQ(result.median_drift, 720ms);
    EXPECT_EQ(result.p99_drift, 1424ms) << "15 of 1440 are later";
    EXPECT_EQ(result.worst_drift, 1439ms);
}

TEST(LiveComparison, OfARunThatWasStoppedComparesWhatHappened) {
    std::vector<Event> events = later(Scenario{}, 0ms);
    std::erase_if(events, [](Event event) { return event.time() > 600s; });
    const LiveResult result = compare_live(record(Scenario{}), events, 60);
    EXPECT_FALSE(result.is_complete);
    EXPECT_EQ(result.measured, 600s);
    EXPECT_EQ(result.simulated, 600s);
}

TEST(LiveComparison, OfNothingIsNothing) {
    const LiveResult result = compare_live(record(Scenario{}), {}, 60);
    EXPECT_FALSE(result.is_complete);
    EXPECT_EQ(result.events, 0U);
    EXPECT_EQ(result.relative_drift(), 0);
}

TEST(LiveComparison, KeepsTimeBelowOnePerCent) {
    EXPECT_TRUE(compare_live(record(Scenario{}), later(Scenario{}, 36549ms), 1).keeps_time());
    EXPECT_FALSE(compare_live(record(Scenario{}), later(Scenario{}, 36550ms), 1).keeps_time());
}

TEST(DriftMeter, KnowsTheRunSoFar) {
    DriftMeter meter{record(Scenario{}), 3600};
    EXPECT_EQ(meter.so_far().events, 0U);
    for (const Event event : later(Scenario{}, 3s)) {
        meter.note(event);
        if (meter.so_far().events == 0) continue;
        EXPECT_EQ(meter.so_far().measured - meter.so_far().simulated, 3s);
        EXPECT_EQ(meter.so_far().worst_drift, 3s);
    }
    EXPECT_EQ(meter.so_far().scale, 3600);
    EXPECT_TRUE(meter.so_far().is_complete);
}

}  // namespace
}  // namespace simul
