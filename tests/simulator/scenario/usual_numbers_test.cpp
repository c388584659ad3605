#include "simulator/scenario/usual_numbers.hpp"

#include <gtest/gtest.h>

namespace simul {
namespace {

TEST(UsualNumbers, GiveAPoolFourWorkersAndAThreadASlice) {
    Scenario pool;
    pool.mode = Mode::pool;
    EXPECT_EQ(with_usual_numbers(pool).in_play, 4U);
    pool.boards = 3;
    EXPECT_EQ(with_usual_numbers(pool).in_play, 3U);
    Scenario threads;
    threads.mode = Mode::threads;
    EXPECT_EQ(with_usual_numbers(threads).slice, std::chrono::seconds{1});
    EXPECT_EQ(with_usual_numbers(Scenario{}), Scenario{}) << "async needs none";
}

TEST(UsualNumbers, LeaveTheScenarioItsOwn) {
    Scenario pool;
    pool.mode = Mode::pool;
    pool.in_play = 23;
    EXPECT_EQ(with_usual_numbers(pool), pool);
    Scenario threads;
    threads.mode = Mode::threads;
    threads.slice = std::chrono::milliseconds{50};
    EXPECT_EQ(with_usual_numbers(threads), threads);
}

TEST(UsualNumbers, AreFourProcessesUnlessThereAreFewerBoards) {
    Scenario scenario;
    EXPECT_EQ(with_processes(scenario).masters, 4U);
    scenario.masters = 6;
    EXPECT_EQ(with_processes(scenario).masters, 6U);
    scenario.boards = 2;
    EXPECT_EQ(with_processes(scenario).masters, 2U);
}

}  // namespace
}  // namespace simul
