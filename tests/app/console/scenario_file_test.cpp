#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "simulator/scenario/scenario_json.hpp"
#include "tests/app/console/console_runner.hpp"

namespace simul::console::testing {
namespace {

std::string file_with(const std::string& scenario) {
    const std::string path = fresh_file("scenario.json");
    write(path, R"({"format": "simul-scenario", "version": 1, "scenario": )" + scenario + "}");
    return path;
}

TEST(ScenarioFile, GivesTheConsoleItsValues) {
    const std::string path = file_with(R"({"boards": 12, "mode": "sync"})");
    EXPECT_EQ(result_ms("--scenario " + path, "last_reply_ms"), 21'600'000);
}

TEST(ScenarioFile, IsOverriddenByOptions) {
    const std::string path =
        file_with(R"({"boards": 12, "in_play": 3, "slow": [{"board": 1, "factor": 9}]})");
    EXPECT_EQ(result_ms("--scenario " + path + " --in-play all --slow 1=1", "last_reply_ms"),
              result_ms("--boards 12", "last_reply_ms"));
}

TEST(ScenarioFile, TakesTheScenarioThatAResultPrints) {
    for (const std::string options :
         {"--mode pool --in-play 3 --vary-opponent uniform:20.5 --slow 2=0.3 --block 1:2=10m --policy "
          "last-ready --seed 18446744073709551615 --switch 0:20:00=async",
          "--mode sync --in-play 6", "--mode clones", "--masters 5", "--masters 5 --in-play 5",
          "--mode async --switch 0=sync"}) {
        const Outcome first = run("run --format json " + options);
        const std::string printed = first.out.substr(first.out.find("{\"mode\""));
        const std::string path = file_with(printed.substr(0, printed.find("},\n \"result\"") + 1));
        EXPECT_EQ(run("run --format json --scenario " + path).out, first.out) << options;
    }
}

TEST(ScenarioFile, IsRefusedWithNameAndPlace) {
    const std::vector<std::pair<std::string, std::string>> wrong{
        {R"({"bords": 3})", "scenario.bords"},
        {R"({"boards": "3"})", "scenario.boards \"3\""},
        {R"({"boards": 3.5})", "scenario.boards 3.5"},
        {R"({"boards": 0})", "scenario.boards 0"},
        {R"({"boards": 5, "masters": 6})", "scenario.masters 6"},
        {R"({"slow": [{"board": 1, "factor": 0}]})", "scenario.slow"},
        {R"({"slow": [{"board": 1}]})", "scenario.slow[0]"},
        {R"([])", "scenario []"},
    };
    for (const auto& [scenario, place] : wrong) {
        const std::string path = file_with(scenario);
        const Outcome outcome = run("run --scenario " + path);
        EXPECT_EQ(outcome.code, 2) << scenario;
        EXPECT_EQ(outcome.out, "") << scenario;
        EXPECT_EQ(lines_of(outcome.err).size(), 1U) << outcome.err;
        EXPECT_NE(outcome.err.find(path + ": " + place), std::string::npos) << outcome.err;
    }
}

TEST(SetupFile, GivesTheConsoleItsScenarioWithoutItsWindow) {
    const std::string path = fresh_file("lesson.simul");
    write(path, R"({"format": "simul-setup", "version": 1, "name": "Twelve",
                    "scenario": {"boards": 12}, "window": {"left": "pool", "speed": 600, "page": "code"}})");
    EXPECT_EQ(run("compare --scenario " + path).out, run("compare --boards 12").out);
    EXPECT_EQ(run("run --pairs 3 --scenario " + path).out, run("run --boards 12 --pairs 3").out);
}

TEST(SetupFile, IsRefusedWithNameAndPlace) {
    const std::string path = fresh_file("lesson.simul");
    write(path, R"({"format": "simul-setup", "version": 1, "window": {"speed": 0}})");
    const Outcome outcome = run("--scenario " + path);
    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.err, "simul-cli: --scenario " + path + ": window.speed: 0 is not 1 to 3600\n");
    EXPECT_EQ(outcome.out, "");
}

TEST(SetupFile, IsUsedOrRefusedInOneLineHoweverDamaged) {
    const std::string path = fresh_file("lesson.simul");
    const std::string whole = R"({
  "format": "simul-setup", "version": 1, "name": { "en": "Two", "ko": "둘" }, "note": "a note",
  "scenario": { "boards": 2, "pairs": 2, "mode": "pool", "in_play": 2, "slow": [{"board": 1, "factor": 2}] },
  "window": { "left": "sync", "at_ms": 1000, "speed": 60, "range_ms": [0, 5000], "page": "explore", "board": 2,
              "explore": { "view": "curve", "x": "boards", "to": 48, "y": ["busy"], "log": false }, "unit": "1 ms" },
  "expect": { "left_ms": 1, "right_ms": 2 }
}
)";
    std::mt19937_64 random{18};
    int refused = 0;
    for (int i = 0; refused < 200; ++i) {
        ASSERT_LT(i, 5000);
        std::string damaged = whole;
        if (i % 4 == 0) damaged.resize(random() % (damaged.size() - 2));
        for (std::uint64_t changes = 1 + random() % 3; !damaged.empty() && changes > 0; --changes)
            damaged[random() % damaged.size()] = static_cast<char>(random());
        write(path, damaged);
        const Outcome outcome = run("run --format csv --scenario " + path);
        ASSERT_TRUE(outcome.code == 0 || outcome.code == 2) << damaged;
        if (outcome.code == 0) continue;
        ++refused;
        EXPECT_EQ(outcome.out, "") << damaged;
        EXPECT_EQ(lines_of(outcome.err).size(), 1U) << outcome.err;
        EXPECT_TRUE(outcome.err.starts_with("simul-cli: --scenario " + path + ": ")) << outcome.err;
    }
}

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
          "compare --format events", "script --language cpp"}) {
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
