#include <gtest/gtest.h>

#include "simulator/listings/code_place.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

TEST(Resumes, SayWhoWentOn) {
    Scenario scenario;
    scenario.boards = 1;
    scenario.pairs = 1;
    const auto trace = record(scenario);
    const Resume opened{0ms, 0, EventKind::opened, false};
    const Resume moved{5s, 0, EventKind::move, false};
    const Resume replied{60s, 0, EventKind::reply, true};
    EXPECT_EQ(last_resumes(*trace, 0ms), std::vector{opened});
    EXPECT_EQ(last_resumes(*trace, 59999ms), std::vector{moved});
    EXPECT_EQ(last_resumes(*trace, 100s), std::vector{replied});
    EXPECT_EQ(trace->next_resume(0ms), Time{5s});
    EXPECT_EQ(trace->next_resume(60s), Time{60s});
    EXPECT_EQ(trace->previous_resume(60s), Time{5s});
    EXPECT_EQ(trace->previous_resume(0ms), Time{0});
}

TEST(Resumes, LeadToTheSameMomentsForwardAndBackward) {
    RandomScenarios random{1202};
    for (int i = 0; i < 50; ++i) {
        const auto trace = record(random.anything());
        std::vector<Time> forward{Time{0}};
        while (forward.back() < trace->results().last_reply)
            forward.push_back(trace->next_resume(forward.back()));
        for (auto t = forward.rbegin(); t + 1 != forward.rend(); ++t) {
            ASSERT_EQ(trace->previous_resume(*t), *(t + 1));
            ASSERT_EQ(last_resumes(*trace, *t).front().at, *t);
        }
    }
}

}  // namespace
}  // namespace simul
