#include "simulator/scenario/recorded.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "simulator/scenario/prediction.hpp"
#include "simulator/scenario/scenario_json.hpp"
#include "simulator/scenario/thinking_times.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/setup/setup_file.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

using Games = std::vector<Recorded::Game>;

/// Two boards: two pairs at the first, one at the second.
Recorded three_pairs() { return Recorded{{{{1s, 20s}, {0ms, 31s, true}}, {{2s, 5s}}}}; }

Scenario three_recorded_pairs() {
    Scenario scenario;
    take_times(scenario, three_pairs());
    return scenario;
}

std::string times_error_of(const std::string& text) {
    try {
        read_times(text);
    } catch (const TimesError& error) {
        return error.what();
    }
    return "";
}

std::string recorded_error_of(const std::string& members) {
    try {
        read_scenario(R"({"format": "simul-scenario", "version": 2, "scenario": {"recorded": )" + members +
                      "}}");
    } catch (const JsonError& error) {
        return error.what();
    }
    return "";
}

TEST(Recorded, GivesTheNumbersThatAreAskedForElsewhere) {
    const Scenario scenario = three_recorded_pairs();
    EXPECT_EQ(scenario.boards, 2U);
    EXPECT_EQ(scenario.pairs, 2U);
    EXPECT_TRUE(scenario.real_lengths);
    EXPECT_EQ(scenario.master, 1s);
    EXPECT_EQ(scenario.opponent, 18'667ms);
    EXPECT_EQ(find_problem(scenario, true), std::nullopt);
}

TEST(Recorded, ComesAgainBeyondItsBoardsAndPairs) {
    Scenario scenario = three_recorded_pairs();
    scenario.boards = 5;
    scenario.pairs = 4;
    scenario.real_lengths = false;
    scenario.blocks.push_back({2, 0, 9s});
    const ThinkingTimes times{scenario};
    EXPECT_EQ(times.opponent(4, 3), 31s);
    EXPECT_EQ(times.opponent(3, 3), 5s);
    EXPECT_EQ(times.master(2, 0), 10s) << "a blocking thought is longer still";
    EXPECT_EQ(times.master(0, 1), 1ms) << "she never thinks for no time at all";
}

TEST(Recorded, EqualsWhatHoldsTheSameTimes) {
    EXPECT_EQ(three_pairs(), three_pairs());
    EXPECT_EQ(three_pairs().digest(), three_pairs().digest());
    EXPECT_NE(three_pairs(), Recorded{});
    const Recorded other{{{{1s, 20s}, {0ms, 31s}}, {{2s, 5s}}}};
    EXPECT_NE(three_pairs(), other) << "nobody stood in";
    EXPECT_NE(three_pairs().digest(), other.digest());
}

TEST(Recorded, RefusesWhatIsBeyondItsLimits) {
    EXPECT_THROW(Recorded(Games{}), std::invalid_argument);
    EXPECT_THROW(Recorded(Games(1)), std::invalid_argument);
    EXPECT_THROW(Recorded({{{-1ms, 1s}}}), std::invalid_argument);
    EXPECT_THROW(Recorded({{{1s, 24h + 1ms}}}), std::invalid_argument);
    EXPECT_THROW(Recorded(Games(1001, {{1s, 1s}})), std::invalid_argument);
}

TEST(Recorded, MakesAFileOfVersion2ThatIsReadBackBitForBit) {
    const Scenario scenario = three_recorded_pairs();
    const std::string text = scenario_file_text(scenario);
    EXPECT_THAT(
        text, testing::HasSubstr(
                  R"("recorded": {"thought_ms": [[1000, 0], [2000]], "reply_ms": [[20000, 31000], [5000]], )"
                  R"("stand_in": [[1, 2]]})"));
    EXPECT_THAT(text, testing::HasSubstr("\"version\": 2,"));
    EXPECT_EQ(read_scenario(text), scenario);
    EXPECT_THAT(scenario_file_text({}), testing::HasSubstr("\"version\": 1,"));
    const simul::Setup setup{{}, {}, {}, scenario, {}, {}};
    EXPECT_THAT(setup_text(setup), testing::HasSubstr("\"version\": 2,"));
    EXPECT_EQ(read_setup(setup_text(setup)), setup);
}

TEST(Recorded, IsRefusedInAFileWithThePlace) {
    const std::vector<std::pair<std::string, std::string>> wrong{
        {"{}", "scenario.recorded: the key \"thought_ms\" is missing"},
        {R"({"thought_ms": [[1]], "reply_ms": [[1, 2]]})",
         "scenario.recorded.reply_ms: must have as many boards and pairs as thought_ms"},
        {R"({"thought_ms": [[1]], "reply_ms": [[-1]]})",
         "scenario.recorded.reply_ms[0][0] -1: must be a whole number from 0 to 86,400,000"},
        {R"({"thought_ms": [], "reply_ms": []})",
         "scenario.recorded.thought_ms []: must be a list of 1 to 1,000 boards"},
        {R"({"thought_ms": [[]], "reply_ms": [[]]})",
         "scenario.recorded.thought_ms[0] []: must be a list of 1 to 1,000 times"},
        {R"({"thought_ms": [[1]], "reply_ms": [[1]], "stand_in": [[1, 2]]})",
         "scenario.recorded.stand_in[0]: must be a board and a pair that are recorded"},
        {R"({"thought_ms": [[1]], "reply_ms": [[1]], "stand_in": [3]})",
         "scenario.recorded.stand_in[0] 3: must be [BOARD, PAIR]"},
        {R"({"thought_ms": [[1]], "reply_ms": [[1]], "names": []})",
         "scenario.recorded.names: there is no such key"},
    };
    for (const auto& [members, said] : wrong) EXPECT_EQ(recorded_error_of(members), said) << members;
}

TEST(Recorded, StandsBesideNothingThatWouldChangeIt) {
    Scenario scenario = three_recorded_pairs();
    scenario.vary_opponent = {Spread::uniform, 20};
    EXPECT_EQ(describe(find_problem(scenario, false).value()),
              "--vary-opponent uniform: must be constant where the times are recorded");
    scenario.vary_opponent = {};
    scenario.slow = {{1, 3}};
    EXPECT_EQ(describe(find_problem(scenario, false).value()),
              "--slow 2=3: must be left out where the times are recorded");
}

TEST(Recorded, HasNoFormulaButExactSums) {
    const Scenario scenario = three_recorded_pairs();
    EXPECT_FALSE(has_formula(scenario));
    EXPECT_EQ(predict(in_mode(scenario, Mode::sync)).last_reply, Time{59s + 1ms});
}

TEST(TimesFile, IsReadInAnyOrderOfRows) {
    EXPECT_EQ(read_times("\xEF\xBB\xBF"
                         "board, pair, thought_ms, reply_ms\r\n2,1,2000,5000\r\n\n"
                         "1,2,0,31000\n1,1,1000,20000"),
              (Recorded{{{{1s, 20s}, {0ms, 31s}}, {{2s, 5s}}}}));
}

TEST(TimesFile, IsRefusedWithTheLine) {
    const std::string header = "board,pair,thought_ms,reply_ms\n";
    const std::vector<std::pair<std::string, std::string>> wrong{
        {"", "line 1: must be board,pair,thought_ms,reply_ms"},
        {"board,pair\n1,1\n", "line 1: must be board,pair,thought_ms,reply_ms"},
        {header, "line 2: must be the times of a pair"},
        {header + "1,1,5\n", "line 2: must have 4 columns: board,pair,thought_ms,reply_ms"},
        {header + "1,1,5,5,5\n", "line 2: must have 4 columns: board,pair,thought_ms,reply_ms"},
        {header + "1,1,5,5.5\n", "line 2: reply_ms 5.5: must be a whole number from 0 to 86,400,000"},
        {header + "1,1,5,86400001\n",
         "line 2: reply_ms 86400001: must be a whole number from 0 to 86,400,000"},
        {header + "0,1,5,5\n", "line 2: board 0: must be a whole number from 1 to 1,000"},
        {header + "1,1001,5,5\n", "line 2: pair 1001: must be a whole number from 1 to 1,000"},
        {header + "1,1,5,5\n1,3,5,5\n", "line 3: board 1, pair 3: the one before it is missing"},
        {header + "2,1,5,5\n", "line 2: board 2, pair 1: the one before it is missing"},
        {header + "1,1,5,5\n1,2,5,5\n1,1,6,6\n", "line 4: board 1, pair 1 stands in line 2 already"},
    };
    for (const auto& [text, said] : wrong) EXPECT_EQ(times_error_of(text), said) << text;
}

}  // namespace
}  // namespace simul
