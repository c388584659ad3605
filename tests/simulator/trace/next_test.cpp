#include <algorithm>

#include <gtest/gtest.h>

#include "simulator/trace/trace.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

bool is_any(Event) { return true; }
bool is_ply(Event event) { return event.kind() == EventKind::move || event.kind() == EventKind::reply; }

/// The first moment after `t` at which such an event happens, or the end.
Time next_by_search(const Trace& trace, Time t, bool (*wanted)(Event)) {
    for (const Event event : trace.events())
        if (event.time() > t && wanted(event)) return event.time();
    return trace.results().last_reply;
}

Time previous_by_search(const Trace& trace, Time t, bool (*wanted)(Event)) {
    Time found{0};
    for (const Event event : trace.events())
        if (event.time() < t && wanted(event)) found = event.time();
    return found;
}

TEST(Steps, FindTheNearestEventAndPlyOnBothSides) {
    RandomScenarios random{111};
    for (int i = 0; i < 200; ++i) {
        const auto trace = record(random.anything());
        const auto end = static_cast<std::uint64_t>(trace->results().last_reply.count());
        for (int k = 0; k < 10; ++k) {
            const Time t = random.one_in(2)
                               ? Time{random.number(0, end + 10)}
                               : trace->events()[random.number(0, trace->events().size() - 1)].time();
            ASSERT_EQ(trace->next_event(t), next_by_search(*trace, t, is_any)) << "scenario " << i;
            ASSERT_EQ(trace->previous_event(t), previous_by_search(*trace, t, is_any));
            ASSERT_EQ(trace->next_ply(t), next_by_search(*trace, t, is_ply));
            ASSERT_EQ(trace->previous_ply(t), previous_by_search(*trace, t, is_ply));
        }
    }
}

TEST(Steps, GoThroughTheWholeClassicExhibitionAndBack) {
    const auto trace = record(Scenario{});
    int forward = 0;
    Time t{0};
    for (; t < trace->results().last_reply; t = trace->next_ply(t)) ++forward;
    int backward = 0;
    for (; t > 0s; t = trace->previous_ply(t)) ++backward;
    EXPECT_EQ(forward, backward);
    EXPECT_EQ(trace->next_ply(0s), 5s);
    EXPECT_EQ(trace->previous_ply(5s), 0s);
    EXPECT_EQ(trace->next_event(2h), trace->results().last_reply);
}

}  // namespace
}  // namespace simul
