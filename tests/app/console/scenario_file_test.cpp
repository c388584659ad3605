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

}  // namespace
}  // namespace simul::console::testing
