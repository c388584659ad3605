#include "simulator/trace/results.hpp"

#include <algorithm>
#include <numeric>

#include <gtest/gtest.h>

#include "simulator/trace/trace.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

TEST(Results, AreTheSameWhetherTheEventsAreKeptOrNot) {
    RandomScenarios random{91};
    for (int i = 0; i < 300; ++i) {
        const Scenario scenario = random.anything();
        ASSERT_EQ(record(scenario)->results(), measure(scenario)) << "scenario " << i;
    }
    Scenario large;
    large.boards = 500;
    EXPECT_EQ(record(large)->results(), measure(large)) << "many batches of events";
}

TEST(Results, SplitEveryGameIntoFourWithoutRest) {
    RandomScenarios random{92};
    for (int i = 0; i < 500; ++i) {
        const Results results = measure(random.anything());
        Duration sum{};
        for (const BoardResult& board : results.boards) {
            sum += board.over - board.opened;
            ASSERT_EQ(board.over - board.opened, board.master_thinking + board.opponent_thinking +
                                                     board.waited_for_master + board.paused)
                << "scenario " << i;
            ASSERT_LE(board.longest_wait, board.waited_for_master);
            ASSERT_LE(board.longest_wait, results.longest_wait);
            ASSERT_LE(board.over, results.last_reply);
        }
        ASSERT_EQ(results.sum_of_boards, sum) << "scenario " << i;
    }
}

TEST(Results, AddTheMastersUp) {
    RandomScenarios random{93};
    for (int i = 0; i < 300; ++i) {
        const Scenario scenario = random.anything();
        const Results results = measure(scenario);
        Duration thinking{};
        for (const BoardResult& board : results.boards) thinking += board.master_thinking;
        ASSERT_EQ(results.master_busy, thinking) << "scenario " << i;
        ASSERT_LE(results.master_walking, results.turns * scenario.walk);
        ASSERT_LE(results.master_busy + results.master_walking + results.master_held,
                  results.masters * results.last_reply);
        ASSERT_LE(results.last_move, results.last_reply);
        ASSERT_LE(results.peak_in_play, scenario.boards);
    }
}

TEST(Results, OfTheClassicExhibitionAreThoseOfTheLesson) {
    Scenario scenario;
    const Results async = measure(scenario);
    scenario.mode = Mode::sync;
    const Results sync = measure(scenario);
    EXPECT_EQ(async.plies, 1440U);
    EXPECT_EQ(async.peak_in_play, 24U);
    EXPECT_EQ(sync.peak_in_play, 1U);
    EXPECT_NEAR(speed_up(sync, async), 11.82, 0.005);
    EXPECT_NEAR(sync.utilisation(), 1.0 / 12, 1e-9);
    EXPECT_NEAR(async.utilisation(), 3600.0 / 3655, 1e-9);
    EXPECT_EQ(sync.sum_of_boards, 12h) << "here the sum is the span";
    EXPECT_EQ(async.sum_of_boards, 24 * (59min) + 24 * 23 / 2 * 5s) << "and here it is not";
    EXPECT_EQ(async.turns, 719U) << "she is at another board with every move";
    EXPECT_EQ(sync.turns, 23U);
    EXPECT_EQ(sync.drops, 0U);
    EXPECT_EQ(async.longest_wait, 23 * 5s) << "the last board, before its first move";
}

TEST(Results, CountWalksAndDropsAsTheyHappen) {
    Scenario scenario;
    scenario.mode = Mode::threads;
    scenario.slice = 1s;
    scenario.walk = 100ms;
    const auto trace = record(scenario);
    const auto drops = std::ranges::count(trace->events(), EventKind::drop, &Event::kind);
    EXPECT_EQ(trace->results().drops, static_cast<std::uint64_t>(drops));
    EXPECT_EQ(trace->results().master_walking, trace->results().turns * 100ms);
    EXPECT_EQ(trace->results().master_busy, 1h);
}

TEST(Results, WriteAFingerprintWithSixteenDigits) {
    EXPECT_EQ(fingerprint_text(0), "0000000000000000");
    EXPECT_EQ(fingerprint_text(0xFFFF'0000'ABCD'EF01ULL), "ffff0000abcdef01");
}

}  // namespace
}  // namespace simul
