#include <memory>
#include <new>

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

/// Wherever the memory ends, the run ends with it, and takes itself down without asking for more.
TEST(HallAllocations, MayFailAtAnyMoment) {
    std::size_t failures = 0;
    for (std::size_t allowed = 0; failures == allowed; ++allowed) {
        allow_allocations(allowed);
        bool has_failed = false;
        try {
            Hall hall{Scenario{}};
            hall.open();
            hall.play();
        } catch (const std::bad_alloc&) {
            has_failed = true;
        }
        allow_allocations({});
        failures += has_failed ? 1 : 0;
    }
    EXPECT_GT(failures, 24U);
}

}  // namespace
}  // namespace simul
