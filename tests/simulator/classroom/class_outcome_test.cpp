#include "simulator/classroom/class_outcome.hpp"

#include <gtest/gtest.h>

namespace simul {
namespace {

using namespace std::chrono_literals;

TEST(ClassOutcome, SaysWhatTheSamePeopleWouldHaveWaitedFor) {
    Scenario scenario;
    take_times(scenario, Recorded{{{{1s, 20s}, {1s, 8s}}, {{1s, 30s}, {2s, 9s}}, {{1s, 5s}, {1s, 6s}}}});
    const ClassOutcome outcome = outcome_of_class(scenario);
    EXPECT_EQ(outcome.modes.back(), (std::pair{Mode::sync, Time{85s}}));
    EXPECT_EQ(outcome.modes.front(), (std::pair{Mode::async, Time{43s}}));
    EXPECT_EQ(outcome.in_sync, (std::vector<std::pair<Time, Time>>{{0s, 30s}, {30s, 72s}, {72s, 85s}}));
}

}  // namespace
}  // namespace simul
