#include "simulator/scenario/scenario_json.hpp"

#include <gtest/gtest.h>

#include "simulator/text/number_text.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

std::string with(const std::string& scenario) {
    return R"({"format": "simul-scenario", "version": 1, "scenario": )" + scenario + "}";
}

std::string error_of(const std::string& text) {
    try {
        read_scenario(text);
    } catch (const JsonError& error) {
        return error.what();
    }
    return "no error";
}

TEST(ScenarioJson, GivesEveryScenarioBackAsItWas) {
    RandomScenarios random{11};
    for (int i = 0; i < 3000; ++i) {
        Scenario scenario = random.anything();
        scenario.lengths.clear();  // they come from a PGN file
        EXPECT_EQ(read_scenario(scenario_file_text(scenario)), scenario) << scenario_file_text(scenario);
    }
}

TEST(ScenarioJson, KeepsNumbersToTheLastBit) {
    Scenario scenario;
    scenario.seed = UINT64_MAX;
    for (const double factor : {0.1, 0.3, 2.5, 1.0 / 3, 999.9999999999999, 1e-300, 5e-324, 1e3}) {
        scenario.slow = {{0, factor}};
        EXPECT_EQ(read_scenario(scenario_file_text(scenario)), scenario) << factor;
    }
}

TEST(ScenarioJson, HasDefaultsForMissingKeys) {
    EXPECT_EQ(read_scenario(with("{}")), Scenario{});
    EXPECT_EQ(read_scenario("\n" + with("{\"boards\": 7}") + "\n\n").boards, 7U);
}

TEST(ScenarioJson, NamesThePlaceTheValueAndWhatIsAllowed) {
    EXPECT_EQ(error_of(with(R"({"boards": 0})")),
              "scenario.boards 0: must be a whole number from 1 to 1,000,000");
    EXPECT_TRUE(
        error_of(with(R"({"mode": "asink"})")).starts_with("scenario.mode \"asink\": must be one of "));
    EXPECT_EQ(error_of(with(R"({"slow": [{"board": 1, "factor": 1}, {"board": 2, "factor": "x"}]})")),
              "scenario.slow[1].factor \"x\": must be a number");
    EXPECT_EQ(error_of(R"({"format": "simul-scenario", "version": 3, "scenario": {"new": 1}})"),
              "version 3: must be 1 or 2 (a newer Simul has written this file)");
    EXPECT_EQ(error_of(R"({"format": "simul-scenario", "version": 3, "new": 1})"),
              "version 3: must be 1 or 2 (a newer Simul has written this file)");
    EXPECT_EQ(error_of(R"({"format": "other", "version": 1, "scenario": {}})"),
              "format \"other\": must be \"simul-scenario\"");
    EXPECT_EQ(error_of("{\n  \"format\": tru"), "line 2, column 16: the text ends too early");
    EXPECT_EQ(error_of("{\"format\": 1, \"format\": 2}"),
              "line 1, column 22: the key \"format\" stands here for the second time");
}

TEST(ScenarioJson, NamesTheItemOfAListThatIsOutOfRange) {
    EXPECT_EQ(error_of(with(R"({"slow": [{"board": 1, "factor": 2}, {"board": 25, "factor": 2}]})")),
              "scenario.slow[1].board 25: must be for a board from 1 to 24");
    EXPECT_EQ(error_of(with(R"({"slow": [{"board": 1, "factor": 0}]})")),
              "scenario.slow[0].factor 0: must be a factor over 0 and up to 1,000");
    EXPECT_EQ(error_of(with(R"({"blocks": [{"board": 1, "pair": 31, "extra_ms": 1}]})")),
              "scenario.blocks[0].pair 31: must be for a pair from 1 to 30");
    EXPECT_EQ(error_of(with(R"({"blocking_boards": [3, 25]})")),
              "scenario.blocking_boards[1] 25: must be for a board from 1 to 24");
    EXPECT_EQ(error_of(with(R"({"switches": [{"at_ms": 5, "mode": "clones"}]})")),
              "scenario.switches[0].mode \"clones\": must be a switch to sync, async, pool or threads");
    EXPECT_EQ(error_of(with(R"({"switches": [{"at_ms": 5, "mode": "sync"}, {"at_ms": 4, "mode": "sync"}]})")),
              "scenario.switches[1].at_ms 4: must be in order of time, from 0 on");
    EXPECT_EQ(error_of(with(R"({"master_ms": 0})")),
              "scenario.master_ms 0: must be a whole number from 1 to 86,400,000");
    EXPECT_EQ(error_of(with(R"({"vary_master": {"spread": "uniform", "percent": 101}})")),
              "scenario.vary_master.percent 101: must be 0 to 100 per cent");
}

TEST(ScenarioJson, RefusesTooManySwitchesAtOnce) {
    std::string switches;
    for (int i = 0; i < 100'000; ++i) switches += R"({"at_ms": 5, "mode": "sync"},)";
    switches.pop_back();
    EXPECT_EQ(error_of(with("{\"switches\": [" + switches + "]}")),
              "scenario.switches (100,000 of them): must be at most 1,000 switches");
}

TEST(ScenarioJson, TakesWholeNumbersHoweverTheyAreWritten) {
    for (const char* seven : {"7", "7.0", "0.7e1", "70E-1"})
        EXPECT_EQ(read_scenario(with("{\"boards\": " + std::string{seven} + "}")).boards, 7U) << seven;
    EXPECT_EQ(read_scenario(with(R"({"opponent_ms": 1e3})")).opponent, Duration{1000});
}

TEST(ScenarioJson, ReadsWholeNumbersToTheLastDigit) {
    for (const auto& [written, seed] :
         std::vector<std::pair<std::string, std::uint64_t>>{{"9007199254740993.0", 9'007'199'254'740'993},
                                                            {"1e19", 10'000'000'000'000'000'000U},
                                                            {"18446744073709551615.00", UINT64_MAX},
                                                            {"9007199254740993e0", 9'007'199'254'740'993},
                                                            {"0.0e99", 0}})
        EXPECT_EQ(read_scenario(with("{\"seed\": " + written + "}")).seed, seed) << written;
    EXPECT_EQ(error_of(with(R"({"boards": 9007199254740993.0})")),
              "scenario.boards 9007199254740993: must be a whole number from 1 to 1,000,000");
    for (const char* written : {"9007199254740993.5", "18446744073709551616.0", "1e20", "-1.0", "1e-1"})
        EXPECT_NE(error_of(with("{\"seed\": " + std::string{written} + "}")), "") << written;
}

TEST(ScenarioJson, NamesTheRangeThatIsAccepted) {
    EXPECT_EQ(error_of(with(R"({"master_ms": 0.5})")),
              "scenario.master_ms 0.5: must be a whole number from 1 to 86,400,000");
    EXPECT_EQ(error_of(with(R"({"opponent_ms": 0.5})")),
              "scenario.opponent_ms 0.5: must be a whole number from 0 to 86,400,000");
    EXPECT_EQ(error_of(with(R"({"in_play": 0})")),
              "scenario.in_play 0: must be \"all\" or a whole number from 1 to the number of boards");
    EXPECT_EQ(error_of(R"({"format": "simul-scenario", "version": 0, "scenario": {}})"),
              "version 0: must be 1 or 2");
}

TEST(ScenarioJson, RefusesAPercentageThatASpreadDoesNotTake) {
    for (const std::string spread : {"constant", "exponential"})
        EXPECT_EQ(error_of(with(R"({"vary_opponent": {"spread": ")" + spread + R"(", "percent": 50}})")),
                  "scenario.vary_opponent.percent: a spread that is " + spread + " takes none");
    Scenario switched;  // as a window leaves it
    switched.vary_opponent = {Spread::exponential, 50};
    EXPECT_EQ(read_scenario(scenario_file_text(switched)).vary_opponent.spread, Spread::exponential);
}

TEST(ScenarioJson, ShowsCharactersAsTheyAre) {
    EXPECT_EQ(error_of("{\n\u2013}"), "line 2, column 1: not JSON (syntax error) at \"\u2013\"");
    EXPECT_EQ(error_of("{\n\t\x01}"), "line 2, column 2: not JSON (syntax error) at U+0001");
    EXPECT_EQ(error_of(with("{\"br\u00E4ter\": 1}")), "scenario.br\u00E4ter: there is no such key");
}

TEST(ScenarioJson, GivesAPoolAndThreadsTheUsualNumbers) {
    EXPECT_EQ(read_scenario(with(R"({"mode": "pool"})")).in_play, 4U);
    EXPECT_EQ(read_scenario(with(R"({"mode": "pool", "boards": 3})")).in_play, 3U);
    EXPECT_EQ(read_scenario(with(R"({"mode": "pool", "in_play": 7})")).in_play, 7U);
    EXPECT_EQ(read_scenario(with(R"({"mode": "pool", "in_play": "all"})")).in_play, std::nullopt);
    EXPECT_EQ(read_scenario(with(R"({"mode": "sync", "switches": [{"at_ms": 5, "mode": "pool"}]})")).in_play,
              4U);
    EXPECT_EQ(read_scenario(with(R"({"mode": "threads"})")).slice, Duration{1000});
    EXPECT_EQ(read_scenario(with(R"({"mode": "threads", "slice_ms": 0})")).slice, Duration{0});
    EXPECT_EQ(read_scenario(with(R"({"mode": "async"})")).in_play, std::nullopt);
}

TEST(ScenarioJson, MayBeginWithAByteOrderMark) {
    EXPECT_EQ(read_scenario("\xEF\xBB\xBF" + with("{}")), Scenario{});
    EXPECT_EQ(error_of("\xEF\xBB\xBF{]"), error_of("{]"));
}

TEST(ScenarioJson, RefusesWhatIsNotAScenario) {
    for (const char* text :
         {"", " ", "null", "[]", "1", "{", "}", "{}", "\xFF", "{\"format\": \"simul-scenario\"}",
          "{\"format\": \"simul-scenario\", \"version\": 1}", "// comment"})
        EXPECT_NE(error_of(text), "no error") << text;
    for (const char* scenario :
         {"null",
          "[]",
          "3",
          R"({"bords": 3})",
          R"({"boards": -1})",
          R"({"boards": 1e9})",
          R"({"boards": 3.5})",
          R"({"boards": 1e300})",
          R"({"boards": -0.5})",
          R"({"boards": true})",
          R"({"boards": null})",
          R"({"boards": 99999999999999999999})",
          R"({"master_ms": 0})",
          R"({"master_ms": 86400001})",
          R"({"opponent_ms": -1})",
          R"({"in_play": 25})",
          R"({"masters": 0})",
          R"({"seed": -1})",
          R"({"seed": 1.5})",
          R"({"real_lengths": 1})",
          R"({"slow": {}})",
          R"({"slow": [1]})",
          R"({"slow": [{"board": 0, "factor": 1}]})",
          R"({"slow": [{"board": 25, "factor": 1}]})",
          R"({"slow": [{"board": 1, "factor": 1e999}]})",
          R"({"blocks": [{"board": 1, "pair": 1}]})",
          R"({"blocks": [{"board": 1, "pair": 31, "extra_ms": 1}]})",
          R"({"blocking_boards": [0]})",
          R"({"switches": [{"at_ms": 5, "mode": "sync"}, {"at_ms": 4, "mode": "async"}]})",
          R"({"switches": [{"at_ms": 5, "mode": "clones"}]})",
          R"({"vary_master": {"percent": 5}})",
          R"({"vary_master": {"spread": "uniform", "percent": 101}})",
          R"({"vary_master": "uniform"})",
          R"({"vary_master": {"spread": "uniform"}})",
          R"({"slow": [{"board": 1, "factor": 1}, {"board": 1, "factor": 1}]})",
          R"({"blocking_boards": [3, 3]})"})
        EXPECT_NE(error_of(with(scenario)), "no error") << scenario;
    EXPECT_NE(error_of(with("{}") + "x"), "no error");
}

TEST(ScenarioJson, RefusesEveryTruncation) {
    Scenario scenario;
    scenario.slow = {{2, 2.5}};
    scenario.switches = {{Time{1000}, Mode::sync}};
    const std::string text = scenario_file_text(scenario);
    for (std::size_t length = 0; length + 2 < text.size(); ++length)
        EXPECT_NE(error_of(text.substr(0, length)), "no error") << length;
}

TEST(ScenarioJson, SurvivesChangedBytes) {
    RandomScenarios random{13};
    const std::string whole = scenario_file_text(random.anything());
    for (int i = 0; i < 5000; ++i) {
        std::string text = whole;
        for (std::uint64_t n = random.number(1, 3); n > 0; --n)
            text[random.number(0, text.size() - 1)] = static_cast<char>(random.number(0, 255));
        const std::string error = error_of(text);
        EXPECT_EQ(error.find('\n'), std::string::npos) << error;
    }
}

}  // namespace
}  // namespace simul
