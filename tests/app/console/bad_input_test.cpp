#include <gtest/gtest.h>

#include "tests/app/console/console_runner.hpp"

namespace simul::console::testing {
namespace {

void expect_refusal(const Outcome& outcome, const std::string& place, const std::string& command) {
    EXPECT_EQ(outcome.code, 2) << command;
    EXPECT_EQ(outcome.out, "") << command;
    EXPECT_EQ(lines_of(outcome.err).size(), 1U) << command << "\n" << outcome.err;
    EXPECT_TRUE(outcome.err.starts_with("simul-cli: ")) << outcome.err;
    EXPECT_TRUE(outcome.err.ends_with("\n")) << outcome.err;
    EXPECT_NE(outcome.err.find(place), std::string::npos) << command << "\n" << outcome.err;
}

TEST(BadInput, CountsMustBeWholeNumbersWithinTheirLimits) {
    for (const std::string option : {"--boards", "--pairs", "--masters", "--in-play"})
        for (const std::string value :
             {"0", "-1", "+1", "1e9", "1.0", "abc", "nan", "24x", "0x10", "1,000", " 5", "", "4294967297",
              "18446744073709551617", "99999999999999999999999", "1000001"})
            expect_refusal(run_words({"run", option, value}), option, option + " " + value);
    expect_refusal(run("run --pairs 10001"), "10,000", "--pairs");
    expect_refusal(run("run --boards 1000001"), "1,000,000", "--boards");
    expect_refusal(run("run --boards 5 --masters 6"), "--masters 6", "--masters");
    expect_refusal(run("run --boards 5 --in-play 6"), "--in-play 6", "--in-play");
}

TEST(BadInput, DurationsMustBeDurationsWithinADay) {
    for (const std::string option : {"--master", "--opponent", "--walk", "--slice"})
        for (const std::string value :
             {"-1",      "-5s",  "25h",  "24h1ms", "86400001ms", "99999999999999999999h",
              "1e9",     "nan",  "inf",  "5 s",    "s",          "",
              "5x",      "1m1h", "1s1s", "0.0001", "1:2:3",      "0:60:00",
              "0:00:60", "1:60", "::",   "5s5",    ".5",         "5.",
              "1..2"})
            expect_refusal(run_words({"run", option, value}), option, option + " " + value);
    expect_refusal(run("run --master 0"), "--master", "--master 0");
}

TEST(BadInput, WordsMustBeKnown) {
    expect_refusal(run("run --mode asink"), "did you mean async?", "mode");
    expect_refusal(run("run --policy newest"), "first-ready", "policy");
    expect_refusal(run("run --format xml"), "text, json, csv, events, trace or perfetto", "format");
    expect_refusal(run("rnu"), "did you mean run?", "rnu");
    expect_refusal(run("run --bords 5"), "did you mean --boards?", "--bords");
    expect_refusal(run("run --bords=5"), "did you mean --boards?", "--bords=");
    expect_refusal(run("run -b 5"), "-b", "-b");
    expect_refusal(run("run sweep"), "sweep: only one command may be given, and run", "two commands");
    expect_refusal(run("run run"), "only one command may be given", "one command twice");
    expect_refusal(run("help rnu"), "did you mean run?", "help rnu");
    expect_refusal(run("run 5"), "5", "stray number");
    expect_refusal(run("sweep --vary bords=1..5"), "did you mean boards?", "--vary");
    expect_refusal(run("run --vary boards=1..5"), "sweep", "--vary outside sweep");
}

TEST(BadInput, OptionsNeedTheirValueOnce) {
    expect_refusal(run("run --boards"), "--boards", "no value");
    expect_refusal(run("run --boards --pairs 5"), "--boards", "no value");
    expect_refusal(run("run --boards= 5"), "5", "no value");
    EXPECT_EQ(run("run --boards=").err, run_words({"run", "--boards", ""}).err);
    expect_refusal(run("run --boards 5 --boards 6"), "once", "twice");
    expect_refusal(run("--boards 5 run --boards 5"), "once", "twice");
    expect_refusal(run("run --real-lengths=maybe"), "--real-lengths", "flag with a value");
    expect_refusal(run("sweep"), "--vary", "sweep without --vary");
}

TEST(BadInput, VariationsMustBeComplete) {
    for (const std::string option : {"--vary-opponent", "--vary-master"})
        for (const std::string value : {"uniform", "uniform:", "uniform:x", "uniform:-1", "uniform:101",
                                        "uniform:nan", "lognormal", "lognormal:1e400", "lognormal:1001",
                                        "constant:5", "exponential:5", "normal:5", "", ":", "uniform:20%"})
            expect_refusal(run_words({"run", option, value}), option, option + " " + value);
}

TEST(BadInput, IncidentsMustNameABoardThatIsThere) {
    for (const std::string value :
         {"3", "3=", "=2", "0=2", "25=2", "3=0", "3=-1", "3=1001", "3=nan", "x=2", "3=2x"})
        expect_refusal(run_words({"run", "--slow", value}), "--slow", value);
    for (const std::string value : {"1", "1:1", "1:1=", "0:1=5s", "1:0=5s", "25:1=5s", "1:31=5s", "1:1=25h",
                                    "1=5s", "1:1:1=5s", "a:b=c"})
        expect_refusal(run_words({"run", "--block", value}), "--block", value);
    for (const std::string value : {"0", "25", "-1", "x", ""})
        expect_refusal(run_words({"run", "--blocking-board", value}), "--blocking-board", value);
    for (const std::string value : {"0:20:00", "=async", "x=async", "0:20:00=", "0:20:00=clones", "0=asynk"})
        expect_refusal(run_words({"run", "--switch", value}), "--switch", value);
}

TEST(BadInput, RangesMustRiseWithinTheLimits) {
    for (const std::string value : {"boards",
                                    "boards=",
                                    "boards=..",
                                    "boards=1..",
                                    "boards=..5",
                                    "boards=5..1",
                                    "boards=0..5",
                                    "boards=1..5:0",
                                    "boards=1..5:x",
                                    "boards=1..1000001",
                                    "boards=1..1000000",
                                    "boards=1...5",
                                    "boards=1..5..7",
                                    "=1..5",
                                    "",
                                    "master=0s..5s",
                                    "master=1s..25h",
                                    "master=1s..5s:0s",
                                    "in-play=1..25",
                                    "seed=-1..5",
                                    "slice=1s..5s",
                                    "seed=0..18446744073709551616"})
        expect_refusal(run_words({"sweep", "--vary", value}), "--vary", value);
}

TEST(BadInput, ExhibitionsMustNotLastTooLongInAnyCommand) {
    const std::string too_long =
        " --pairs 10000 --opponent 24h --blocking-board 1 --blocking-board 2 --blocking-board 3";
    for (const std::string command : {"run", "compare --mode async", "models", "sweep --vary seed=1..2"})
        expect_refusal(run(command + too_long), "--boards, --pairs, --master, --opponent", command);
    expect_refusal(run("live --scale 1" + too_long), "--boards, --pairs, --master, --opponent", "live");
    expect_refusal(run("live --boards 1000000 --pairs 1074 --master 1ms"), "--boards and --pairs", "live");
}

TEST(BadInput, FilesMustBeThere) {
    expect_refusal(run("run --scenario /nonexistent/a.json"), "/nonexistent/a.json", "scenario");
    expect_refusal(run("run --real-lengths --games /nonexistent/a.pgn"), "/nonexistent/a.pgn", "games");
    expect_refusal(run("run --games a.pgn"), "--real-lengths", "games without real lengths");
    expect_refusal(run("run --scenario /"), "--scenario /", "folder");
    const std::string junk = fresh_file("junk.pgn");
    write(junk, "[Event \"x\"]\n\n1. e5 e4 *\n");
    expect_refusal(run_words({"run", "--real-lengths", "--games", junk}), "line 3", "junk game");
    write(junk, "");
    expect_refusal(run_words({"run", "--real-lengths", "--games", junk}), "game", "no game");
}

TEST(BadInput, StaysOneLineWhateverTheTextIs) {
    expect_refusal(run_words({"run", "--boards", "1\n2\t3"}), "--boards", "newline");
    expect_refusal(run_words({"a\nb"}), "a", "newline");
    expect_refusal(run_words({"--a\nb"}), "--a", "newline");
    expect_refusal(run_words({"run", "--output", "/x\ny/z"}), "--output", "newline");
    expect_refusal(run_words({"run", "--scenario", "/x\ny/z"}), "--scenario", "newline");
    expect_refusal(run_words({"run", "--boards", std::string(100'000, '9')}), "--boards", "long");
    expect_refusal(run_words({"run", "--boards", ""}), "''", "empty");
    expect_refusal(run_words({""}), "''", "empty word");
}

}  // namespace
}  // namespace simul::console::testing
