#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/console/console_runner.hpp"

namespace simul::console::testing {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> keys_of(const boost::json::value& value) {
    std::vector<std::string> keys;
    for (const auto& member : value.as_object()) keys.emplace_back(member.key());
    return keys;
}

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells{""};
    for (const char c : line) {
        if (c == ',')
            cells.emplace_back();
        else
            cells.back() += c;
    }
    return cells;
}

TEST(RunJson, HasExactlyTheKeysOfTheContract) {
    const auto run = json_of("run --mode async --format json");
    EXPECT_THAT(keys_of(run), ElementsAre("scenario", "result", "boards"));
    EXPECT_THAT(keys_of(run.at("scenario")),
                ElementsAre("mode", "boards", "pairs", "master_ms", "opponent_ms", "walk_ms", "masters",
                            "in_play", "slice_ms", "policy", "vary_master", "vary_opponent", "seed", "slow",
                            "blocks", "blocking_boards", "real_lengths", "switches"));
    EXPECT_THAT(keys_of(run.at("result")),
                ElementsAre("last_move_ms", "last_reply_ms", "master_busy_ms", "events", "fingerprint"));
    ASSERT_EQ(run.at("boards").as_array().size(), 24U);
    for (const auto& board : run.at("boards").as_array())
        EXPECT_THAT(keys_of(board), ElementsAre("board", "opened_ms", "over_ms", "opponent_thinking_ms",
                                                "waited_for_master_ms"));
}

TEST(RunJson, HasTheNumbersOfTheExampleInTheContract) {
    const auto run = json_of("run --mode async --format json");
    EXPECT_EQ(run.at("scenario").at("in_play"), 24);
    EXPECT_EQ(run.at("result").at("last_move_ms"), 3'600'000);
    EXPECT_EQ(run.at("result").at("last_reply_ms"), 3'655'000);
    EXPECT_EQ(run.at("result").at("master_busy_ms"), 3'600'000);
    EXPECT_EQ(run.at("result").at("events"), 1440);
    EXPECT_EQ(run.at("result").at("fingerprint").as_string().size(), 16U);
    const auto& first = run.at("boards").at(0);
    EXPECT_EQ(first.at("board"), 1);
    EXPECT_EQ(first.at("opened_ms"), 0);
    EXPECT_EQ(first.at("over_ms"), 3'540'000);
    EXPECT_EQ(first.at("opponent_thinking_ms"), 1'650'000);
}

TEST(RunJson, SaysHowManyGamesMayBeInPlay) {
    const auto in_play = [](const std::string& options) {
        return json_of("run --format json --boards 6 " + options).at("scenario").at("in_play").as_int64();
    };
    EXPECT_EQ(in_play("--mode sync"), 1);
    EXPECT_EQ(in_play("--mode async"), 6);
    EXPECT_EQ(in_play("--mode pool --in-play 3"), 3);
    EXPECT_EQ(in_play("--mode pool --in-play all"), 6);
    EXPECT_EQ(in_play("--mode sync --in-play 3"), 1);
    EXPECT_EQ(in_play("--mode async --switch 0=sync"), 1);
    EXPECT_EQ(in_play("--mode sync --switch 0=async"), 6);
    EXPECT_EQ(in_play("--mode sync --switch 1m=async"), 1);
    EXPECT_EQ(in_play("--masters 4"), 2);
    EXPECT_EQ(in_play("--masters 4 --in-play 3"), 2);
    EXPECT_EQ(in_play("--mode clones"), 1);
}

TEST(RunJson, SaysHowManyMastersThereAre) {
    const auto masters = [](const std::string& options) {
        return json_of("run --format json " + options).at("scenario").at("masters").as_int64();
    };
    EXPECT_EQ(masters(""), 1);
    EXPECT_EQ(masters("--masters 3"), 3);
    EXPECT_EQ(masters("--mode clones"), 24);
    EXPECT_EQ(masters("--mode clones --masters 3"), 24);
}

TEST(RunJson, RepeatsItselfBitForBit) {
    const std::string options =
        "run --format json --vary-opponent lognormal:40 --vary-master exponential --seed 9";
    EXPECT_EQ(run(options).out, run(options).out);
    EXPECT_NE(run(options).out, run(options + " --slow 1=2").out);
}

TEST(CompareJson, HoldsTwoRunsAndTheSpeedUp) {
    const auto compare = json_of("compare --format json");
    EXPECT_THAT(keys_of(compare), ElementsAre("runs", "speedup"));
    ASSERT_EQ(compare.at("runs").as_array().size(), 2U);
    EXPECT_THAT(keys_of(compare.at("runs").at(0)), ElementsAre("scenario", "result", "boards"));
    EXPECT_EQ(compare.at("runs").at(0).at("scenario").at("mode"), "sync");
    EXPECT_EQ(compare.at("runs").at(1).at("scenario").at("mode"), "async");
    EXPECT_NEAR(compare.at("speedup").as_double(), 43200.0 / 3655.0, 1e-9);
}

TEST(ModelsJson, LabelsTheWrongModels) {
    const auto models = json_of("models --format json");
    int wrong = 0;
    for (const auto& model : models.at("models").as_array())
        wrong += model.at("wrong").as_string().empty() ? 0 : 1;
    EXPECT_EQ(models.at("models").as_array().size(), 8U);
    EXPECT_EQ(wrong, 3);
}

TEST(ModelsJson, GivesEveryWayTheNumberItNeedsAndNoOther) {
    const auto models = json_of("models --format json --in-play 3 --masters 2");
    for (const auto& model : models.at("models").as_array()) {
        const auto& mode = model.at("mode").as_string();
        const bool is_processes = mode == "async" && model.at("masters") == 2;
        EXPECT_TRUE(is_processes || mode == "clones" || model.at("masters") == 1) << model;
        const int peak = mode == "pool" ? 3 : mode == "sync" || mode == "await-in-turn" ? 1 : 24;
        EXPECT_EQ(model.at("peak_in_play"), peak) << model;
    }
}

TEST(RunCsv, HasAHeaderAndARowABoard) {
    const auto lines = lines_of(run("run --format csv").out);
    ASSERT_EQ(lines.size(), 25U);
    EXPECT_EQ(lines[0], "board,opened_ms,over_ms,opponent_thinking_ms,waited_for_master_ms");
    EXPECT_EQ(cells_of(lines[24]).front(), "24");
    for (const std::string& line : lines) EXPECT_EQ(cells_of(line).size(), 5U) << line;
}

TEST(CompareCsv, HasARowARun) {
    const auto lines = lines_of(run("compare --format csv").out);
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(cells_of(lines[1])[0], "sync");
    EXPECT_EQ(cells_of(lines[2])[0], "async");
    EXPECT_EQ(cells_of(lines[1]).size(), cells_of(lines[0]).size());
    EXPECT_EQ(cells_of(lines[2]).size(), cells_of(lines[0]).size());
}

TEST(ModelsJson, BoundsEveryModelAndNamesWhoSetsThePace) {
    const auto models = json_of("models --format json --vary-opponent uniform:20");
    for (const auto& model : models.at("models").as_array()) {
        const std::int64_t measured = model.at("last_reply_ms").as_int64();
        EXPECT_LE(model.at("at_least_ms").as_int64(), measured);
        EXPECT_GE(model.at("at_most_ms").as_int64(), measured);
        EXPECT_EQ(model.at("knee").to_number<double>(), 12);
        const bool is_crowded =
            model.at("mode") == "threads" || (model.at("mode") == "async" && model.at("masters") == 1);
        EXPECT_EQ(model.at("bottleneck"), is_crowded ? "master" : "opponents") << model;
    }
}

TEST(ModelsJson, HasExactlyTheKeysOtherProgramsRead) {
    const auto models = json_of("models --format json").at("models");
    for (const auto& model : models.as_array())
        EXPECT_THAT(keys_of(model),
                    ElementsAre("mode", "masters", "wrong", "last_move_ms", "last_reply_ms", "at_least_ms",
                                "at_most_ms", "speedup", "utilisation", "longest_wait_ms", "switches",
                                "drops", "peak_in_play", "knee", "bottleneck"));
}

TEST(ModelsCsv, HasARowAModel) {
    const auto lines = lines_of(run("models --format csv").out);
    EXPECT_TRUE(lines[0].ends_with(",fingerprint,speedup,masters,at_least_ms,at_most_ms,knee,bottleneck"));
    EXPECT_EQ(lines.size(), 9U);
    for (const std::string& line : lines) EXPECT_EQ(cells_of(line).size(), cells_of(lines[0]).size());
}

}  // namespace
}  // namespace simul::console::testing
