#include "simulator/listings/script.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace simul {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

std::string refusal(const ScriptOrder& order) {
    try {
        script_of(order);
    } catch (const NotExported& refused) {
        return refused.what();
    }
    return {};
}

TEST(Script, HoldsItsListingWordForWord) {
    for (const WayInfo& way : ways) {
        Scenario scenario = scenario_of_way(Scenario{}, way.id);
        EXPECT_THAT(script_of({scenario, {}, {}, {}}), HasSubstr(cpp_listing().text())) << way.word;
        EXPECT_THAT(script_of({scenario, Language::python, {}, {}}), HasSubstr(python_listing(way.id).text()))
            << way.word;
    }
    for (const auto& [mistake, word] : mistake_words)
        EXPECT_THAT(script_of({Scenario{}, Language::python, mistake, {}}),
                    HasSubstr(python_listing(mistake).text()));
}

TEST(Script, WritesNumbersOnceAndTablesOnlyWhereTheyVary) {
    Scenario scenario;
    scenario.boards = 2;
    scenario.pairs = 3;
    EXPECT_THAT(script_of({scenario, Language::python, {}, {}}), HasSubstr("\nOPPONENT_MS = 55000\n"));
    scenario.slow = {{1, 2.0}};
    const std::string script = script_of({scenario, Language::python, {}, {}});
    EXPECT_THAT(script,
                HasSubstr("OPPONENT_MS = [\n    [55000, 55000, 55000],\n    [110000, 110000, 110000],\n]"));
    EXPECT_THAT(script, HasSubstr("\nMASTER_MS = 5000\n"));
    EXPECT_THAT(script_of({scenario, Language::cpp, {}, {}}), HasSubstr("{110000, 110000, 110000}"));
}

TEST(Script, RunsSlowerWhereManyTakeTurns) {
    EXPECT_EQ(usual_scale({Scenario{}, Language::python, {}, {}}), 3600);
    EXPECT_EQ(usual_scale({scenario_of_way(Scenario{}, WayId::processes), Language::python, {}, {}}), 600);
    EXPECT_EQ(usual_scale({scenario_of_way(Scenario{}, WayId::threads_in_turn), Language::python, {}, {}}),
              600);
    EXPECT_EQ(usual_scale({scenario_of_way(Scenario{}, WayId::threads_in_turn), Language::cpp, {}, {}}),
              3600);
    EXPECT_EQ(usual_scale({Scenario{}, Language::python, {}, 7.0}), 7);
}

TEST(Script, RefusesWithAReasonWhatItCannotPlay) {
    Scenario scenario;
    scenario.switches = {{1s, Mode::sync}};
    EXPECT_THAT(refusal({scenario, Language::python, {}, {}}), HasSubstr("--switch: not exported"));
    EXPECT_THAT(refusal({scenario, Language::cpp, {}, {}}), HasSubstr("--switch: not exported"));
    scenario = {};
    scenario.policy = Policy::last_ready;
    EXPECT_THAT(refusal({scenario, Language::python, {}, {}}),
                HasSubstr("--policy last-ready: not exported"));
    scenario = {};
    scenario.boards = 10'001;
    scenario.pairs = 10;
    EXPECT_EQ(refusal({scenario, Language::python, {}, {}}), "");
    scenario.slow = {{1, 2.0}};
    EXPECT_EQ(refusal({scenario, Language::python, {}, {}}),
              "100,010 replies: not exported; at most 100,000 times are written into a script");
    scenario = {};
    scenario.mode = Mode::threads;
    scenario.boards = 1001;
    scenario.pairs = 1;
    EXPECT_THAT(refusal({scenario, Language::python, {}, {}}), HasSubstr("1,001 threads: not exported"));
    EXPECT_EQ(refusal({scenario, Language::cpp, {}, {}}), "");
}

TEST(Script, RefusesCombinationsThatPythonHasNoCodeFor) {
    Scenario scenario;
    scenario.masters = 2;
    EXPECT_EQ(refusal({scenario, Language::python, {}, {}}), "");
    scenario.in_play = 1;
    EXPECT_EQ(refusal({scenario, Language::python, {}, {}}),
              "--in-play 1 with --masters: not exported to Python; --mode pool is");
    EXPECT_EQ(refusal({scenario, Language::cpp, {}, {}}), "");
    scenario.mode = Mode::sync;
    EXPECT_THAT(refusal({scenario, Language::python, {}, {}}), HasSubstr("--masters 2 with --mode sync"));
    scenario = {};
    scenario.mode = Mode::blocking_wait;
    scenario.in_play = 3;
    EXPECT_THAT(refusal({scenario, Language::python, {}, {}}),
                HasSubstr("--in-play 3 with --mode blocking-wait"));
}

TEST(Script, ShowsAMistakeInPythonAndWithOneLoopOnly) {
    Scenario scenario;
    EXPECT_THAT(refusal({scenario, Language::cpp, Mistake::missing_await, {}}),
                HasSubstr("not exported to C++"));
    scenario.mode = Mode::sync;
    EXPECT_THAT(refusal({scenario, Language::python, Mistake::missing_await, {}}), HasSubstr("--mode async"));
}

TEST(Script, IsNotCalledLikeAModuleOfPython) {
    for (const WayInfo& way : ways) {
        const Scenario scenario = scenario_of_way(Scenario{}, way.id);
        EXPECT_THAT(script_file_name({scenario, Language::python, {}, {}}), ::testing::StartsWith("simul_"));
    }
}

}  // namespace
}  // namespace simul
