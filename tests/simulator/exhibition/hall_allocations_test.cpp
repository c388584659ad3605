#include <memory>

#include <gtest/gtest.h>

#include "simulator/exhibition/hall.hpp"
#include "tests/simulator/exhibition/counted_allocations.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

/// Allocations after the games have been opened and before the first of them is over.
std::size_t allocations_while_playing(const Scenario& scenario) {
    std::size_t events = 0;
    EventLog log{[&](std::span<const Event> batch) { events += batch.size(); }};
    Hall hall{scenario, &log};
    hall.open();
    hall.play_until(0s);
    const std::size_t before = counted_allocations();
    hall.play_until(29min);
    const std::size_t after = counted_allocations();
    log.flush();
    EXPECT_GT(events, 2U * 24U * 10U);
    return after - before;
}

TEST(HallAllocations, CountThemAtAll) {
    const std::size_t before = counted_allocations();
    const auto number = std::make_unique<std::size_t>(1);
    EXPECT_EQ(counted_allocations(), before + *number);
}

TEST(HallAllocations, AreNoneForAnyEventOfTheClassicExhibition) {
    EXPECT_EQ(allocations_while_playing(Scenario{}), 0U);
}

TEST(HallAllocations, AreNoneWithSlicesWalksAndOtherPolicies) {
    Scenario scenario;
    scenario.mode = Mode::threads;
    scenario.slice = 500ms;
    EXPECT_EQ(allocations_while_playing(scenario), 0U);
    scenario.walk = 1s;
    EXPECT_EQ(allocations_while_playing(scenario), 0U);
    for (const Policy policy : {Policy::fixed_round, Policy::last_ready}) {
        Scenario other;
        other.policy = policy;
        EXPECT_EQ(allocations_while_playing(other), 0U) << word_of(policy_words, policy);
    }
}

}  // namespace
}  // namespace simul
