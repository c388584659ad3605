#include "app/window/base/window_limits.hpp"

#include <gtest/gtest.h>

#include "simulator/trace/trace.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

std::size_t events_of(const Scenario& scenario) { return record(scenario)->events().size(); }

TEST(EstimatedEvents, AreNeverFewerThanTheTraceHas) {
    RandomScenarios random{71};
    for (int i = 0; i < 4000; ++i) {
        const Scenario scenario = random.anything();
        ASSERT_GE(estimated_events(scenario), events_of(scenario)) << "scenario " << i;
    }
}

TEST(EstimatedEvents, AreNotManyMoreThanThereCanBe) {
    Scenario scenario;
    EXPECT_EQ(estimated_events(scenario), events_of(scenario) + scenario.boards);
    scenario.mode = Mode::threads;
    scenario.slice = 100ms;
    EXPECT_LT(static_cast<double>(estimated_events(scenario)),
              1.1 * static_cast<double>(events_of(scenario)));
    scenario.vary_master = {Spread::exponential, 0};
    EXPECT_LT(static_cast<double>(estimated_events(scenario)),
              1.1 * static_cast<double>(events_of(scenario)));
}

TEST(EstimatedEvents, CountTheLongestThoughtsInTheirSlices) {
    Scenario scenario;
    scenario.slice = 1s;
    const std::uint64_t before = estimated_events(scenario);
    scenario.blocks = {{3, 2, 10min}};
    EXPECT_EQ(estimated_events(scenario), before + 2 * 600);
}

}  // namespace
}  // namespace simul
