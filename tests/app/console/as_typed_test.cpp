#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/console/console_runner.hpp"
#include "tests/source_folder.hpp"

namespace simul::console::testing {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;

std::string refusal(const std::vector<std::string>& words) {
    const Outcome outcome = run_words(words);
    EXPECT_EQ(outcome.code, 2) << outcome.err;
    EXPECT_EQ(outcome.out, "");
    return outcome.err;
}

TEST(AsTyped, ACommaIsADecimalCommaOrRefused) {
    EXPECT_EQ(run("run --opponent 2,5").out, run("run --opponent 2.5").out);
    EXPECT_EQ(run("run --slow 3=2,5").out, run("run --slow 3=2.5").out);
    EXPECT_EQ(run("run --vary-opponent uniform:12,5").out, run("run --vary-opponent uniform:12.5").out);
    for (const std::string words : {"--boards 12,5", "--boards 1,000", "--opponent 1,000", "--slow 3=1,000",
                                    "--slow 1,5=2", "--seed 1,5", "--opponent 1,5.5"})
        EXPECT_EQ(run("run " + words).code, 2) << words;
}

TEST(AsTyped, MinutesAndSecondsHaveOneColon) {
    EXPECT_EQ(result_ms("--boards 1 --pairs 1 --master 5:30 --opponent 1:30", "last_reply_ms"), 420'000);
    EXPECT_EQ(run("run --block 1:1=10:00").out, run("run --block 1:1=10m").out);
    EXPECT_EQ(run("run --mode sync --switch 20:00=async").out,
              run("run --mode sync --switch 0:20:00=async").out);
    EXPECT_EQ(run("sweep --vary opponent=0:30..1:30:0:30").out,
              run("sweep --vary opponent=30s..90s:30s").out);
}

TEST(AsTyped, TheSmallestStepIsNamed) {
    for (const std::string words : {"--master 0.0833", "--block 1:1=0.0833", "--switch 0.0833=sync"})
        EXPECT_THAT(run("run " + words).err, EndsWith("the smallest step is 1ms\n")) << words;
    EXPECT_THAT(run("run --master 0").err, HasSubstr("over 0 and up to 24h"));
}

TEST(AsTyped, RangesAreThoseThatAreAccepted) {
    EXPECT_THAT(run("run --in-play x").err,
                HasSubstr("all or a whole number from 1 to the number of boards"));
    EXPECT_THAT(run("run --masters x").err, HasSubstr("a whole number from 1 to the number of boards"));
}

TEST(AsTyped, CharactersAreShownAsThemselvesOrByNumber) {
    EXPECT_THAT(refusal({"run", "--mode", "\u540C\u6B65"}), HasSubstr("--mode \u540C\u6B65:"));
    EXPECT_THAT(refusal({"run", "--mode", "a\tb\u200B"}), HasSubstr("--mode aU+0009bU+200B:"));
    EXPECT_THAT(refusal({"run", "--mode", "br\xE4t"}), HasSubstr("--mode br0xE4t:"));
    EXPECT_THAT(refusal({"run", "--scenario", "/no\nsuch\u202Efile"}), HasSubstr("/noU+000AsuchU+202Efile:"));
    EXPECT_THAT(refusal({"run", "--games", "/no\u00A0file", "--real-lengths"}), HasSubstr("/noU+00A0file:"));
}

TEST(AsTyped, AFolderIsCalledAFolder) {
    for (const std::string words :
         {"--scenario /tmp", "--scenario /", "--real-lengths --games /tmp", "--output /tmp"})
        EXPECT_THAT(run("run " + words).err, HasSubstr("is a folder")) << words;
}

TEST(AsTyped, CapitalsAreNoOtherWord) {
    EXPECT_EQ(run("run --mode Async").out, run("run --mode async").out);
    EXPECT_EQ(run("run --mode SYNC --switch 0:20:00=Async").out,
              run("run --mode sync --switch 0:20:00=async").out);
    EXPECT_EQ(run("run --format JSON --vary-master Uniform:5 --policy FIRST-READY").out,
              run("run --format json --vary-master uniform:5 --policy first-ready").out);
}

TEST(AsTyped, ASuggestionIsNeverTheOpposite) {
    for (const std::string word : {"asink", "asinc", "aync", "asnyc", "a-sync", "assync", "asyncc", "ASNYC"})
        EXPECT_THAT(run("run --mode " + word).err, HasSubstr("did you mean async?")) << word;
    for (const std::string word : {"snc", "synk", "ssync", "sinc", "sycn"})
        EXPECT_THAT(run("run --mode " + word).err, HasSubstr("did you mean sync?")) << word;
    for (const std::string word : {"nosync", "unsync", "desync", "no-sync", "nsync", "nonsync"})
        EXPECT_THAT(run("run --mode " + word).err, Not(HasSubstr("did you mean"))) << word;
}

TEST(UsualNumbers, AreThoseOfTheTableOfModels) {
    EXPECT_EQ(run("run --mode pool").out, run("run --mode pool --in-play 4").out);
    EXPECT_EQ(run("run --mode threads").out, run("run --mode threads --slice 1s").out);
    EXPECT_EQ(run("run --mode pool --boards 3").out, run("run --mode pool --boards 3 --in-play 3").out);
    EXPECT_EQ(run("run --mode sync --switch 20m=threads").out,
              run("run --mode sync --switch 20m=threads --slice 1s").out);
    EXPECT_THAT(run("run --mode pool").out, HasSubstr("at most 4 games in play"));
    EXPECT_THAT(run("run --mode threads").out, HasSubstr("slices of 1s."));
    EXPECT_EQ(result_ms("--mode pool --in-play all", "last_reply_ms"), 3'655'000);
    EXPECT_THAT(run("run --mode threads --slice 0").out, Not(HasSubstr("slices")));
}

TEST(UsualNumbers, GiveWayToWhatAFileOrAnOptionSays) {
    const std::string path = fresh_file("pool.json");
    write(path, R"({"format": "simul-scenario", "version": 1, "scenario": {"mode": "pool"}})");
    EXPECT_EQ(run("run --scenario " + path).out, run("run --mode pool --in-play 4").out);
    EXPECT_EQ(run("run --mode async --scenario " + path).out, run("run").out) << "not a pool any more";
    EXPECT_EQ(run("run --in-play 6 --scenario " + path).out, run("run --mode pool --in-play 6").out);
    write(path,
          R"({"format": "simul-scenario", "version": 1, "scenario": {"in_play": "all", "slice_ms": 0}})");
    EXPECT_EQ(run("run --mode pool --scenario " + path).out, run("run --mode pool --in-play all").out);
    EXPECT_EQ(run("run --mode threads --scenario " + path).out, run("run --mode threads --slice 0").out);
}

TEST(OptionWithoutEffect, IsNamedInOneLine) {
    for (const auto& [words, note] : std::vector<std::pair<std::string, std::string>>{
             {"compare --mode sync", "--mode sync: has no effect on compare: sync is set against async"},
             {"sweep --vary boards=1..3 --mode sync",
              "--mode sync: has no effect on sweep: sync is set against async"},
             {"sweep --vary boards=1..3 --boards 2", "--boards 2: has no effect in a sweep over it"},
             {"models --switch 0:20:00=async",
              "--switch 0:20:00=async: has no effect on models: each way is played from the start"},
             {"models --mode pool",
              "--mode pool: has no effect on models: each way is played from the start"},
             {"run --slice 1s", "--slice 1s: has no effect in mode async"},
             {"run --mode sync --in-play 3", "--in-play 3: has no effect in mode sync"},
             {"run --mode clones --walk 5s", "--walk 5s: has no effect in mode clones"},
             {"run --mode await-in-turn --policy last-ready",
              "--policy last-ready: has no effect in mode await-in-turn"},
             {"run --mode blocking-wait --blocking-board 3",
              "--blocking-board 3: has no effect in mode blocking-wait"},
             {"run --seed 7", "--seed 7: has no effect where no times vary"}}) {
        const Outcome outcome = run(words);
        EXPECT_EQ(outcome.code, 0) << words;
        EXPECT_EQ(outcome.err, "simul-cli: " + note + "\n") << words;
    }
}

TEST(OptionWithoutEffect, IsNotOneThatHasAnEffectLaterOrInAnotherRun) {
    for (const std::string words :
         {"run --mode sync --switch 20m=threads --slice 2s", "run --mode sync --switch 20m=async --in-play 6",
          "models --slice 2s --in-play 5 --masters 3", "compare --in-play 4",
          "compare --mode clones --walk 1s", "sweep --vary seed=1..2 --vary-opponent exponential",
          "run --seed 7 --vary-opponent exponential"})
        EXPECT_EQ(run(words).err, "") << words;
}

TEST(DoubleDash, EndsTheOptions) {
    EXPECT_EQ(run("run --boards 3 --").out, run("run --boards 3").out);
    EXPECT_EQ(run("--boards 3 -- run").out, run("run --boards 3").out);
    EXPECT_THAT(run("run -- --boards 3").err, HasSubstr("--boards: must stand before --"));
    EXPECT_THAT(run("run --output -- x").err, HasSubstr("a value must follow"));
}

TEST(Dash, IsStandardOutput) {
    EXPECT_EQ(run("run --boards 3 --output -").out, run("run --boards 3").out);
    EXPECT_FALSE(std::ifstream{"-"}) << "no file of that name";
}

TEST(CaseFiles, GiveTheirRightValues) {
    const std::string folder = in_source_folder("tests/golden/scenarios/");
    EXPECT_THAT(run("run --scenario " + folder + "master-half-ms.json").err,
                EndsWith("scenario.master_ms 0.5: must be a whole number from 1 to 86,400,000\n"));
    EXPECT_THAT(run("run --scenario " + folder + "percent-with-exponential.json").err,
                EndsWith("scenario.vary_opponent.percent: a spread that is exponential takes none\n"));
    EXPECT_EQ(run("run --scenario " + folder + "pool-without-number.json").out,
              run("run --mode pool --in-play 4").out);
}

}  // namespace
}  // namespace simul::console::testing
