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
              "walk_ms,sync_last_move_ms,sync_last_reply_ms,sync_utilisation,async_last_move_ms,"
              "async_last_reply_ms,async_utilisation,speedup\n"
              "1000,43168000,43223000,0.08328898965828378,4319000,4374000,0.823045267489712,"
              "9.881801554641061\n");
    EXPECT_TRUE(
        run("sweep --format json --vary boards=1")
            .out.starts_with(
                "{\"vary\": \"boards\", \"rows\": [\n {\"boards\": 1, \"sync\": {\"last_move_ms\": 1745000, "
                "\"last_reply_ms\": 1800000, \"utilisation\": 0.08333333333333333}, \"async\": {"));
}

TEST(Sweep, ComparesWithTheModeThatIsGiven) {
    const auto lines = lines_of(run("sweep --format csv --mode await-in-turn --vary boards=2").out);
    EXPECT_NE(lines.at(0).find("await_in_turn_last_reply_ms"), std::string::npos);
    EXPECT_NE(run("sweep --mode clones --vary boards=1..3").out.find("cannot exist"), std::string::npos);
}

}  // namespace
}  // namespace simul::console::testing
