#include <algorithm>

#include <gtest/gtest.h>

#include "simulator/scenario/thinking_times.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/trace/trace.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

struct Thinking {
    Duration master{};
    Duration opponents{};
    bool operator==(const Thinking&) const = default;
};

Thinking thinking_in(const Results& results) {
    Thinking sum;
    for (const BoardResult& board : results.boards) {
        sum.master += board.master_thinking;
        sum.opponents += board.opponent_thinking;
    }
    return sum;
}

/// The same draws whatever is done with them, added up without a run.
Thinking thinking_of(const Scenario& scenario) {
    const ThinkingTimes times{scenario};
    Thinking sum;
    for (std::uint32_t board = 0; board < scenario.boards; ++board)
        for (std::uint32_t pair = 0; pair < pairs_of(scenario, board); ++pair) {
            sum.master += times.master(board, pair);
            sum.opponents += times.opponent(board, pair);
        }
    return sum;
}

class HallCommonNumbers : public testing::TestWithParam<Spread> {};

TEST_P(HallCommonNumbers, ThinkForTheSameTimeInEveryMode) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        RandomScenarios random{seed};
        Scenario scenario = random.anything_unswitched();
        scenario.seed = seed;
        scenario.vary_master = {GetParam(), 40};
        scenario.vary_opponent = {GetParam(), 80};
        const Thinking expected = thinking_of(scenario);
        for (const auto& [mode, word] : mode_words)
            ASSERT_EQ(thinking_in(measure(in_mode(scenario, mode))), expected) << word << ", seed " << seed;
    }
}

TEST_P(HallCommonNumbers, MakeTheSynchronousSpanTheirSum) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Scenario scenario;
        scenario.mode = Mode::sync;
        scenario.seed = seed;
        scenario.vary_master = {GetParam(), 40};
        scenario.vary_opponent = {GetParam(), 80};
        const Thinking sum = thinking_of(scenario);
        ASSERT_EQ(measure(scenario).last_reply, sum.master + sum.opponents) << "seed " << seed;
    }
}

INSTANTIATE_TEST_SUITE_P(Spreads, HallCommonNumbers,
                         testing::Values(Spread::constant, Spread::uniform, Spread::exponential,
                                         Spread::lognormal),
                         [](const auto& spread) { return std::string{word_of(spread_words, spread.param)}; });

TEST(ThinkingTimes, KeepTheirMean) {
    for (const auto& [spread, word] : spread_words) {
        Scenario scenario;
        scenario.boards = 200;
        scenario.pairs = 200;
        scenario.vary_opponent = {spread, 50};
        scenario.vary_master = {spread, 50};
        const Thinking sum = thinking_of(scenario);
        EXPECT_NEAR(static_cast<double>(sum.opponents.count()) / 40'000, 55'000, 1'000) << word;
        EXPECT_NEAR(static_cast<double>(sum.master.count()) / 40'000, 5'000, 100) << word;
    }
}

TEST(ThinkingTimes, StayWithinTheWidthOfAUniformSpread) {
    Scenario scenario;
    scenario.vary_opponent = {Spread::uniform, 20};
    const ThinkingTimes times{scenario};
    Duration least = 24h;
    Duration most = 0h;
    for (std::uint32_t pair = 0; pair < 10'000; ++pair) {
        least = std::min(least, times.opponent(0, pair));
        most = std::max(most, times.opponent(0, pair));
    }
    EXPECT_GE(least, 44s);
    EXPECT_LT(least, 44s + 100ms);
    EXPECT_LE(most, 66s);
    EXPECT_GT(most, 66s - 100ms);
}

TEST(ThinkingTimes, AreTheNominalOnesWithoutASpread) {
    Scenario scenario;
    for (const Spread spread : {Spread::constant, Spread::uniform, Spread::lognormal}) {
        scenario.vary_master = scenario.vary_opponent = {spread, 0};
        EXPECT_EQ(ThinkingTimes{scenario}.master(3, 4), 5s);
        EXPECT_EQ(ThinkingTimes{scenario}.opponent(3, 4), 55s);
    }
}

TEST(ThinkingTimes, AreNeverNothingForTheMasterNorOverADay) {
    Scenario scenario;
    scenario.master = 1ms;
    scenario.opponent = 24h;
    scenario.vary_master = {Spread::exponential, 0};
    scenario.vary_opponent = {Spread::lognormal, 1000};
    scenario.slow = {{0, 1000}};
    const ThinkingTimes times{scenario};
    for (std::uint32_t pair = 0; pair < 5'000; ++pair) {
        ASSERT_GE(times.master(0, pair), 1ms);
        ASSERT_GE(times.opponent(0, pair), 0ms);
        ASSERT_LE(times.opponent(0, pair), 24h);
    }
}

TEST(ThinkingTimes, AddIncidentsToTheirPairAndFactorsToTheirBoard) {
    Scenario scenario;
    scenario.blocks = {{2, 7, 10min}, {1, 0, 1s}, {2, 7, 5s}};
    scenario.slow = {{3, 2}, {1, 0.5}, {3, 1.5}};
    const ThinkingTimes times{scenario};
    EXPECT_EQ(times.master(2, 7), 5s + 10min + 5s);
    EXPECT_EQ(times.master(1, 0), 6s);
    EXPECT_EQ(times.master(2, 6), 5s);
    EXPECT_EQ(times.opponent(3, 0), 165s);
    EXPECT_EQ(times.opponent(1, 9), 27500ms);
    EXPECT_EQ(times.opponent(0, 0), 55s);
}

TEST(ThinkingTimes, DependOnSeedBoardPairAndPersonOnly) {
    Scenario scenario;
    scenario.vary_master = scenario.vary_opponent = {Spread::exponential, 0};
    scenario.opponent = scenario.master;
    const ThinkingTimes times{scenario};
    scenario.boards = 7;
    scenario.mode = Mode::sync;
    scenario.walk = 3s;
    EXPECT_EQ(ThinkingTimes{scenario}.opponent(5, 6), times.opponent(5, 6));
    EXPECT_NE(times.opponent(5, 6), times.opponent(6, 5));
    EXPECT_NE(times.opponent(5, 6), times.master(5, 6));
    scenario.seed = 2;
    EXPECT_NE(ThinkingTimes{scenario}.opponent(5, 6), times.opponent(5, 6));
}

}  // namespace
}  // namespace simul
