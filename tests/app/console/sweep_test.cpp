#include <algorithm>
#include <csignal>
#include <numeric>
#include <thread>
#include <unistd.h>
#include <vector>

#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>

#include "tests/app/console/console_runner.hpp"

namespace simul::console::testing {
namespace {

TEST(Sweep, PrintsARowForEveryValue) {
    const auto rows = json_of("sweep --vary boards=1..100 --format json").at("rows").as_array();
    ASSERT_EQ(rows.size(), 100U);
    for (std::int64_t i = 0; i < 100; ++i) {
        const auto& row = rows[static_cast<std::size_t>(i)];
        EXPECT_EQ(row.at("boards"), i + 1);
        EXPECT_EQ(row.at("sync").at("last_reply_ms"), (i + 1) * 1'800'000);
        EXPECT_EQ(row.at("async").at("last_reply_ms"),
                  29 * std::max((i + 1) * 5000, std::int64_t{60'000}) + (i + 1) * 5000 + 55'000);
    }
}

TEST(Sweep, TakesEveryNumberOfTheScenario) {
    for (const std::string vary : {"boards=1..3", "pairs=1..3", "master=1s..3s", "opponent=0..2s",
                                   "walk=0..2s", "masters=1..3", "in-play=1..3", "seed=1..3"})
        EXPECT_EQ(lines_of(run("sweep --format csv --vary " + vary).out).size(), 4U) << vary;
    EXPECT_EQ(lines_of(run("sweep --format csv --mode threads --vary slice=1s..3s").out).size(), 4U);
}

TEST(Sweep, FitsNothingThatItSweepsOver) {
    for (const std::string vary : {"in-play=2..3", "masters=2..3", "pairs=2..3 --masters 2 --in-play 3"})
        EXPECT_EQ(run("sweep --format csv --vary " + vary).err, "") << vary;
}

TEST(Sweep, TakesStepsAndSingleValuesAndClockTimes) {
    const auto values = [](const std::string& vary) {
        return lines_of(run("sweep --format csv --vary " + vary).out).size() - 1;
    };
    EXPECT_EQ(values("boards=1..24:5"), 5U);
    EXPECT_EQ(values("boards=7"), 1U);
    EXPECT_EQ(values("opponent=0s..55s:5s"), 12U);
    EXPECT_EQ(values("opponent=0:00:10..0:00:20:0:00:05"), 3U);
    EXPECT_EQ(values("opponent=0:00:10..0:00:20"), 11U);
    EXPECT_EQ(values("master=100ms..1s:300ms"), 4U);
}

TEST(Sweep, OverBoardsHasNoMoreMastersOrGamesInPlayThanBoards) {
    const Outcome masters = run("sweep --vary boards=1..24 --masters 2 --format csv");
    EXPECT_EQ(masters.code, 0);
    EXPECT_EQ(masters.err, "simul-cli: --masters 2: as many as there are boards where boards are fewer\n");
    EXPECT_EQ(lines_of(masters.out).at(1), lines_of(run("sweep --vary boards=1 --format csv").out).at(1));
    EXPECT_EQ(lines_of(masters.out).at(24),
              lines_of(run("sweep --vary boards=24 --masters 2 --format csv").out).at(1));
    EXPECT_EQ(run("sweep --vary boards=2..5 --masters 2 --in-play 3 --mode pool").err,
              "simul-cli: --in-play 3: as many as there are boards where boards are fewer\n");
    EXPECT_EQ(run("sweep --vary boards=3..5 --masters 2 --in-play 3 --mode pool").err, "");
    EXPECT_EQ(run("sweep --vary pairs=1..5 --boards 1 --masters 2").code, 2);
}

TEST(Sweep, OfMastersOrGamesInPlayHasNothingToNote) {
    EXPECT_EQ(run("sweep --mode pool --vary in-play=2..4").err, "");
    EXPECT_EQ(run("sweep --vary masters=2..4").err, "");
}

TEST(Sweep, NamesTheValueAtWhichTheExhibitionLastsTooLong) {
    const Outcome outcome =
        run("sweep --vary pairs=9999..10000 --opponent 24h --blocking-board 1 "
            "--blocking-board 2 --blocking-board 3");
    EXPECT_EQ(outcome.code, 2);
    EXPECT_TRUE(outcome.err.starts_with("simul-cli: --vary pairs=9,999: --boards, --pairs")) << outcome.err;
}

TEST(Sweep, KeepsTheColumnsThatOtherProgramsRead) {
    EXPECT_EQ(run("sweep --format csv --vary walk=1s").out,
              "walk_ms,sync_last_move_ms,sync_last_reply_ms,sync_utilisation,sync_longest_wait_ms,"
              "sync_p95_wait_ms,sync_switches,sync_drops,async_last_move_ms,async_last_reply_ms,"
              "async_utilisation,async_longest_wait_ms,async_p95_wait_ms,async_switches,async_drops,speedup\n"
              "1000,43168000,43223000,0.08328898965828378,1000,0,23,0,4319000,4374000,0.823045267489712,"
              "138000,84000,719,0,9.881801554641061\n");
    EXPECT_TRUE(
        run("sweep --format json --vary boards=1")
            .out.starts_with(
                "{\"vary\": \"boards\", \"rows\": [\n {\"boards\": 1, \"sync\": {\"last_move_ms\": 1745000, "
                "\"last_reply_ms\": 1800000, \"utilisation\": 0.08333333333333333, \"longest_wait_ms\": 0, "
                "\"p95_wait_ms\": 0, \"switches\": 0, \"drops\": 0}, \"async\": {"));
}

TEST(Sweep, ComparesWithTheModeThatIsGiven) {
    const auto lines = lines_of(run("sweep --format csv --mode await-in-turn --vary boards=2").out);
    EXPECT_NE(lines.at(0).find("await_in_turn_last_reply_ms"), std::string::npos);
    EXPECT_NE(run("sweep --mode clones --vary boards=1..3").out.find("cannot exist"), std::string::npos);
}

TEST(Sweep, ComparesWithAnotherModeAtTheLeft) {
    const auto lines = lines_of(run("sweep --format csv --left pool --in-play 4 --vary boards=8").out);
    EXPECT_TRUE(lines.at(0).starts_with("boards,pool_last_move_ms,pool_last_reply_ms,")) << lines.at(0);
    const auto pool = json_of("run --mode pool --in-play 4 --boards 8 --format json");
    EXPECT_NE(lines.at(1).find("," + serialize(pool.at("result").at("last_reply_ms")) + ","),
              std::string::npos);
    EXPECT_EQ(run("sweep --left async --vary boards=8").code, 2) << "there is nothing to compare";
    EXPECT_EQ(run("sweep --left asink --vary boards=8").code, 2);
    EXPECT_EQ(run("run --left pool").code, 2) << "only a sweep compares with something else";
    EXPECT_NE(run("sweep --left clones --vary boards=1..3").out.find("cannot exist"), std::string::npos);
}

TEST(Sweep, OfTwoNumbersHasARowForEveryPairOfValues) {
    const auto lines = lines_of(run("sweep --format csv --vary boards=1,2,5 --vary opponent=10s,55s").out);
    ASSERT_EQ(lines.size(), 7U);
    EXPECT_TRUE(lines.at(0).starts_with("boards,opponent_ms,sync_last_move_ms"));
    EXPECT_TRUE(lines.at(1).starts_with("1,10000,"));
    EXPECT_TRUE(lines.at(2).starts_with("2,10000,"));
    EXPECT_TRUE(lines.at(6).starts_with("5,55000,"));
    const auto alone = lines_of(run("sweep --format csv --vary boards=5 --opponent 10s").out);
    EXPECT_EQ(lines.at(3), "5,10000" + alone.at(1).substr(1));
    const auto json = json_of("sweep --format json --vary boards=1,2 --vary opponent=10s");
    EXPECT_EQ(serialize(json.at("vary")), "[\"boards\",\"opponent_ms\"]");
    EXPECT_EQ(json.at("rows").at(1).at("opponent_ms"), 10'000);
    EXPECT_EQ(run("sweep --vary boards=1..2 --vary boards=3").code, 2);
    EXPECT_EQ(run("sweep --vary boards=1 --vary seed=1 --vary pairs=1").code, 2);
    EXPECT_EQ(run("sweep --vary boards=1..1000 --vary seed=1..101").err,
              "simul-cli: --vary seed=1..101: must be at most 100,000 values together, not 101,000\n");
}

TEST(Sweep, FitsWhatOtherNumberIsSweptToFewBoards) {
    EXPECT_EQ(run("sweep --format csv --vary boards=2..3 --vary masters=1..3").err,
              "simul-cli: --masters 3: as many as there are boards where boards are fewer\n");
}

TEST(Sweep, WithSeedsTellsWhatTheRunsHaveInCommon) {
    const std::string seeds = "--boards 6 --pairs 4 --vary-opponent exponential";
    const auto rows = json_of("sweep --format json --vary boards=6 --seeds 20 " + seeds).at("rows");
    const auto& told = rows.at(0).at("async").at("last_reply_ms");
    std::vector<double> runs;
    for (int seed = 1; seed <= 20; ++seed)
        runs.push_back(
            static_cast<double>(result_ms("--seed " + std::to_string(seed) + " " + seeds, "last_reply_ms")));
    std::ranges::sort(runs);
    EXPECT_EQ(told.at("median").to_number<double>(), runs[9]);
    EXPECT_EQ(told.at("p5").to_number<double>(), runs[0]);
    EXPECT_EQ(told.at("p95").to_number<double>(), runs[18]);
    const double mean = std::accumulate(runs.begin(), runs.end(), 0.0) / 20;
    EXPECT_NEAR(told.at("mean").to_number<double>(), mean, 1e-6);
    EXPECT_LT(told.at("mean_low").to_number<double>(), mean);
    EXPECT_GT(told.at("mean_high").to_number<double>(), mean);
    EXPECT_GT(rows.at(0).at("speedup").at("median").to_number<double>(), 1);
}

TEST(Sweep, WithSeedsHasColumnsForAllThatItTells) {
    const auto lines = lines_of(run("sweep --vary boards=2..3 --seeds 2 --format csv").out);
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(std::ranges::count(lines[0], ','), 15 * 6);
    EXPECT_EQ(std::ranges::count(lines[1], ','), 15 * 6);
    EXPECT_TRUE(lines[0].starts_with("boards,sync_last_move_ms_mean,sync_last_move_ms_median"));
    EXPECT_TRUE(lines[0].ends_with("speedup_p95,speedup_mean_low,speedup_mean_high"));
    EXPECT_NE(run("sweep --vary boards=2..3 --seeds 2").out.find("95th"), std::string::npos);
    EXPECT_EQ(run("sweep --vary seed=2..3 --seeds 2").code, 2);
    EXPECT_EQ(run("sweep --vary boards=2..3 --seeds 1001").code, 2);
    EXPECT_EQ(run("sweep --vary boards=2..3 --seeds 0").code, 2);
}

/// Sends this process Ctrl-C as soon as somebody listens to it.
void interrupt_when_listened_to(const std::stop_token& stop) {
    struct sigaction action {};
    do {
        std::this_thread::yield();
        sigaction(SIGINT, nullptr, &action);
    } while (action.sa_handler == SIG_DFL && !stop.stop_requested());
    if (!stop.stop_requested()) ::kill(::getpid(), SIGINT);
}

TEST(Sweep, KeepsCompleteRowsWhenItIsInterrupted) {
    const std::jthread user{interrupt_when_listened_to};
    const Outcome outcome =
        run("sweep --format csv --vary boards=1,60000 --pairs 10000 --master 1s --opponent 1s");
    EXPECT_EQ(outcome.code, 1);
    EXPECT_NE(outcome.err.find("stopped before the end; "), std::string::npos) << outcome.err;
    EXPECT_NE(outcome.err.find(" of 2 rows are complete"), std::string::npos) << outcome.err;
    const auto lines = lines_of(outcome.out);
    EXPECT_GE(lines.size(), 1U);
    const std::string first =
        run("sweep --format csv --vary boards=1 --pairs 10000 --master 1s --opponent 1s").out;
    EXPECT_TRUE(first.starts_with(outcome.out)) << "nothing but complete rows";
}

}  // namespace
}  // namespace simul::console::testing
