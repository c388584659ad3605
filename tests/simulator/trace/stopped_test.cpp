#include "simulator/trace/stopped.hpp"

#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "simulator/exhibition/hall.hpp"
#include "simulator/trace/lanes.hpp"
#include "simulator/trace/trace.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

std::stop_token stopped() {
    std::stop_source source;
    source.request_stop();
    return source.get_token();
}

TEST(StoppedRun, ThrowsWhatItIs) {
    EXPECT_THROW(record(Scenario{}, stopped()), Stopped);
    EXPECT_THROW(measure(Scenario{}, stopped()), Stopped);
    const auto trace = record(Scenario{});
    const std::vector<Event> events{trace->events().begin(), trace->events().end()};
    EXPECT_THROW(Trace(Scenario{}, events, stopped()), Stopped);
    EXPECT_THROW(lanes_of(*trace, stopped()), Stopped);
    EXPECT_STREQ(Stopped{}.what(), "stopped before the end");
}

TEST(StoppedRun, IsWholeUnlessSomebodyAsksForItsEnd) {
    const std::stop_source source;
    EXPECT_EQ(record(Scenario{}, source.get_token())->results(), record(Scenario{})->results());
    EXPECT_EQ(measure(Scenario{}, source.get_token()), measure(Scenario{}));
}

TEST(StoppedRun, OfABillionEventsEndsWhenAnotherThreadAsksForIt) {
    Scenario scenario;
    scenario.boards = 60'000;
    scenario.master = std::chrono::seconds{3};
    scenario.pairs = 10'000;
    std::stop_source source;
    const std::jthread other{[&] { source.request_stop(); }};
    EXPECT_THROW(measure(scenario, source.get_token()), Stopped);
}

/// How often a run looks at its events after it has been stopped with the batch of this number (from 1).
int looks_after_a_stop(const Scenario& scenario, int stop_with) {
    std::stop_source source;
    int batches = 0;
    EventLog log{[&](std::span<const Event>) {
        if (++batches == stop_with) source.request_stop();
        throw_if_stopped(source.get_token());
    }};
    Hall hall{scenario, &log};
    try {
        hall.open();
        hall.play();
        log.flush();
    } catch (const Stopped&) {
        return batches - stop_with;
    }
    return 0;
}

TEST(StoppedRun, EndsWithTheBatchWhereverTheStopMeetsIt) {
    RandomScenarios random{61};
    for (int i = 0; i < 300; ++i) {
        Scenario scenario = random.anything();
        scenario.pairs = 300;
        ASSERT_EQ(looks_after_a_stop(scenario, static_cast<int>(random.number(1, 8))), 0) << "scenario " << i;
    }
}

TEST(StoppedEvents, AreNotPlayedOnForLong) {
    const std::vector<Event> events(100'000, Event{Time{0}, 0, EventKind::visit});
    std::stop_source source;
    std::size_t played = 0;
    const auto play = [&](Event) {
        if (++played == 10'000) source.request_stop();
    };
    EXPECT_THROW(play_unless_stopped(events, source.get_token(), play), Stopped);
    EXPECT_LT(played, 20'000U);
    played = 10'000;
    play_unless_stopped(events, {}, play);
    EXPECT_EQ(played, 110'000U);
}

}  // namespace
}  // namespace simul
