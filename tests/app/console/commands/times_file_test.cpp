#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/console/console_runner.hpp"

namespace simul::console::testing {
namespace {

/// Two boards of two pairs: 4 s of her thoughts, 60 s of replies.
std::string two_boards_of_times() {
    const std::string path = fresh_file("times.csv");
    write(path,
          "board,pair,thought_ms,reply_ms\n1,1,1000,10000\n1,2,1000,20000\n2,1,1000,5000\n2,2,1000,25000\n");
    return " --times " + path;
}

TEST(TimesFile, SaysHowManyPlayAndHowLongTheyThink) {
    const std::string times = two_boards_of_times();
    EXPECT_EQ(result_ms("--mode sync" + times, "last_reply_ms"), 64'000);
    EXPECT_EQ(result_ms("--mode async" + times, "last_reply_ms"), 33'000);
    EXPECT_EQ(result_ms("--mode pool --in-play 1" + times, "last_reply_ms"), 64'000);
    EXPECT_EQ(result_ms("--mode sync --boards 3" + times, "last_reply_ms"), 96'000) << "board 1 comes again";
}

TEST(TimesFile, IsUnderstoodByEveryCommand) {
    const std::string times = two_boards_of_times();
    for (const std::string command :
         {"compare", "run", "models", "sweep --vary boards=1..4", "script", "live --scale 1000000",
          "compare --format csv", "run --format json", "run --moves", "run --format trace",
          "compare --format events", "script --language c++"}) {
        const Outcome outcome = run(command + times);
        EXPECT_EQ(outcome.code, 0) << command << outcome.err;
        EXPECT_EQ(outcome.err, "") << command;
    }
    EXPECT_THAT(run("run" + times).out, ::testing::HasSubstr("The times are recorded: on average"));
    EXPECT_THAT(run("run --format json" + times).out, ::testing::HasSubstr("\"recorded\": {\"thought_ms\""));
    EXPECT_THAT(run("script" + times).out, ::testing::HasSubstr("[10000, 20000]"));
}

TEST(TimesFile, SaysWhichOptionsHaveNoEffectBesideIt) {
    const Outcome outcome = run("run --master 9s --seed 3" + two_boards_of_times());
    EXPECT_EQ(outcome.err,
              "simul-cli: --master 9s: has no effect where the times are recorded\n"
              "simul-cli: --seed 3: has no effect where no times vary\n");
}

TEST(TimesFile, IsRefusedInOneLine) {
    const std::string path = fresh_file("times.csv");
    write(path, "board,pair,thought_ms,reply_ms\n1,1,x,2\n");
    EXPECT_EQ(run("run --times " + path).err,
              "simul-cli: --times " + path +
                  ": line 2: thought_ms x: must be a whole number from 0 to 86,400,000\n");
    EXPECT_EQ(run("run --times " + path + ".none").code, 2);
    EXPECT_EQ(run("run --slow 1=2" + two_boards_of_times()).err,
              "simul-cli: --slow 1=2: must be left out where the times are recorded\n");
    EXPECT_EQ(run("run --real-lengths --games x.pgn" + two_boards_of_times()).err,
              "simul-cli: --games x.pgn: must stand without recorded times\n");
}

}  // namespace
}  // namespace simul::console::testing
