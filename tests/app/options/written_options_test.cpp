#include "app/options/written_options.hpp"

#include <gtest/gtest.h>

#include "app/options/arguments.hpp"
#include "app/options/scenario_options.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul::options {
namespace {

Scenario scenario_of_words(const std::vector<WrittenOption>& written) {
    std::vector<std::string> words;
    for (const auto& [name, value] : written) {
        words.push_back(name);
        if (value) words.push_back(*value);
    }
    static const std::vector<OptionInfo> all = scenario_options();
    return scenario_of(take_apart(words, {all}));
}

TEST(WrittenOptions, AreReadBackAsTheSameScenario) {
    RandomScenarios random{17};
    for (int i = 0; i < 2000; ++i) {
        Scenario scenario = random.anything();
        scenario.lengths.clear();  // they come from a file
        const auto written = written_options(scenario);
        ASSERT_EQ(scenario_of_words(written), scenario) << command_line_of("simul", written);
    }
}

TEST(WrittenOptions, SayNothingOfTheClassic) {
    EXPECT_EQ(command_line_of("simul", written_options(Scenario{})), "simul");
}

TEST(WrittenOptions, SayWhatWouldBeAsUsualOtherwise) {
    Scenario scenario;
    scenario.mode = Mode::pool;
    EXPECT_EQ(command_line_of("simul", written_options(scenario)), "simul --in-play all --mode pool");
    EXPECT_EQ(command_line_of("simul", written_options(Scenario{}, Mode::pool)), "simul --in-play all");
}

TEST(WrittenOptions, AreQuotedForAShell) {
    const std::vector<WrittenOption> written{
        {"--games", "it's here.pgn"}, {"--strict", std::nullopt}, {"--at", ""}};
    EXPECT_EQ(command_line_of("simul", written), R"(simul --games 'it'\''s here.pgn' --strict --at '')");
}

}  // namespace
}  // namespace simul::options
