#include "simulator/scenario/ways.hpp"

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "simulator/scenario/scenario.hpp"
#include "simulator/scenario/validation.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"
#include "tests/source_folder.hpp"

namespace simul {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> lines_of_file(const std::string& name) {
    std::ifstream file{in_source_folder(name)};
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

TEST(Ways, AreToldInTheModel) {
    const std::vector<std::string> lines = lines_of_file("resources/docs/model.md");
    for (const WayInfo& way : ways) {
        const std::string mode = "`" + std::string{info_of(way.mode).word} + "`";
        const std::string code = "`" + std::string{way.code.substr(0, way.code.find("{}"))};
        const auto tells = [&](const std::string& line) {
            return line.find(mode) != std::string::npos && line.find(code) != std::string::npos;
        };
        EXPECT_EQ(std::ranges::count_if(lines, tells), 1) << way.word;
    }
}

TEST(Ways, HaveAFingerprintForEveryMode) {
    const std::vector<std::string> lines = lines_of_file("tests/golden/fingerprints.txt");
    for (const auto& [mode, word] : mode_words) {
        const auto is_of_mode = [start = std::string{word} + ": "](const std::string& line) {
            return line.starts_with(start);
        };
        EXPECT_EQ(std::ranges::count_if(lines, is_of_mode), 1) << word;
    }
}

TEST(Ways, SayWhatIsWrongWithThemIfAnythingIs) {
    for (const WayInfo& way : ways) {
        EXPECT_EQ(way.fault.empty(), way.wrong == Wrong::no) << way.word;
        EXPECT_EQ(way.purpose.empty(), info_of(way.mode).id != way.id) << way.word;
        if (way.wrong != Wrong::no) {
            EXPECT_FALSE(way.switchable) << way.word;
        }
    }
    EXPECT_TRUE(is_wrong_model(Mode::clones));
    EXPECT_FALSE(is_wrong_model(Mode::threads));
}

TEST(Ways, ComeInTheResultsWithTheRightOnesFirst) {
    EXPECT_THAT(right_ones_first, ElementsAre(WayId::one_by_one, WayId::asyncio, WayId::thread_pool,
                                              WayId::threads_in_turn, WayId::processes, WayId::everyone_hers,
                                              WayId::awaits_in_turn, WayId::blocking_calls));
}

TEST(Ways, ThatCanBeSwitchedToAreTheRightModes) {
    EXPECT_THAT(words_to_switch_to(), ElementsAre("sync", "async", "pool", "threads"));
}

TEST(Ways, AreThoseTheirScenariosAreCalled) {
    RandomScenarios random{17};
    for (int i = 0; i < 300; ++i) {
        Scenario scenario = random.anything();
        scenario.boards = std::max(scenario.boards, 2U);
        for (const WayInfo& way : ways) {
            const Scenario played = scenario_of_way(scenario, way.id);
            ASSERT_EQ(way_of(played), way.id) << way.word;
            ASSERT_EQ(find_problem(played, true) ? describe(*find_problem(played, true)) : "", "");
            ASSERT_EQ(scenario_of_way(played, way.id), played) << "nothing is left to be added";
        }
    }
}

TEST(Ways, AreThoseOfTheModeAHallHasGoneOverTo) {
    Scenario scenario = in_mode(Scenario{}, Mode::sync);
    EXPECT_EQ(way_of(scenario, Mode::async), WayId::asyncio);
    EXPECT_EQ(count_of(scenario, WayId::asyncio), 24U);
    scenario.in_play = 5;
    EXPECT_EQ(way_of(scenario), WayId::one_by_one);
    EXPECT_EQ(way_of(scenario, Mode::async), WayId::thread_pool);
    EXPECT_EQ(count_of(scenario, WayId::thread_pool), 5U);
    scenario.masters = 3;
    EXPECT_EQ(way_of(scenario, Mode::async), WayId::processes);
    EXPECT_EQ(count_of(scenario, WayId::processes), 3U);
    EXPECT_EQ(way_of(scenario, Mode::pool), WayId::thread_pool);
    EXPECT_EQ(way_of(scenario, Mode::threads), WayId::threads_in_turn);
}

TEST(Ways, GetUsualNumbersIfTheScenarioHasNone) {
    Scenario scenario;
    EXPECT_EQ(scenario_of_way(scenario, WayId::thread_pool).in_play, 4U);
    EXPECT_EQ(scenario_of_way(scenario, WayId::processes).masters, 4U);
    EXPECT_EQ(scenario_of_way(scenario, WayId::threads_in_turn).slice, std::chrono::seconds{1});
    EXPECT_EQ(scenario_of_way(scenario, WayId::asyncio), scenario) << "asyncio needs none";
    scenario.boards = 3;
    EXPECT_EQ(scenario_of_way(scenario, WayId::thread_pool).in_play, 3U);
    EXPECT_EQ(scenario_of_way(scenario, WayId::processes).masters, 3U);
}

TEST(Ways, KeepTheNumberTheyNeedAndNoneThatIsAnotherWay) {
    Scenario scenario;
    scenario.in_play = 23;
    scenario.masters = 6;
    scenario.slice = std::chrono::milliseconds{50};
    EXPECT_EQ(scenario_of_way(scenario, WayId::thread_pool).in_play, 23U);
    EXPECT_EQ(scenario_of_way(scenario, WayId::processes).masters, 6U);
    EXPECT_EQ(scenario_of_way(scenario, WayId::threads_in_turn).slice, scenario.slice);
    for (const WayInfo& way : ways) {
        const Scenario played = scenario_of_way(scenario, way.id);
        EXPECT_EQ(played.in_play.has_value(), way.needs == Need::in_play) << way.word;
        EXPECT_EQ(played.masters > 1, way.needs == Need::masters) << way.word;
    }
}

TEST(Ways, HaveOneLineOfCodeWithTheirNumber) {
    Scenario scenario;
    scenario.masters = 3;
    scenario.in_play = 5;
    EXPECT_EQ(code_of(WayId::processes, count_of(scenario, WayId::processes)),
              "Process(target=asyncio.run)  × 3");
    EXPECT_EQ(code_of(WayId::thread_pool, count_of(scenario, WayId::thread_pool)),
              "ThreadPoolExecutor(5).map(play, games)");
    EXPECT_EQ(code_of(WayId::threads_in_turn, count_of(Scenario{}, WayId::threads_in_turn)),
              "with lock: think()  # in 24 threads");
    for (const WayInfo& way : ways) EXPECT_EQ(code_of(way.id, 7).find_first_of("{}"), std::string::npos);
}

TEST(Ways, NeedAThreadForEveryGameInPlayOrOneForEveryMaster) {
    const auto needed = [](WayId way) {
        Scenario scenario;
        scenario.boards = 10;
        const Workers workers = workers_of(scenario_of_way(scenario, way));
        return std::pair{workers.processes, workers.threads};
    };
    EXPECT_EQ(needed(WayId::one_by_one), std::pair(1U, 1U));
    EXPECT_EQ(needed(WayId::awaits_in_turn), std::pair(1U, 1U));
    EXPECT_EQ(needed(WayId::asyncio), std::pair(1U, 1U));
    EXPECT_EQ(needed(WayId::thread_pool), std::pair(1U, 4U));
    EXPECT_EQ(needed(WayId::threads_in_turn), std::pair(1U, 10U));
    EXPECT_EQ(needed(WayId::processes), std::pair(4U, 4U));
    EXPECT_EQ(needed(WayId::everyone_hers), std::pair(1U, 10U));
    EXPECT_EQ(needed(WayId::blocking_calls), std::pair(1U, 1U));
    Scenario limited;
    limited.in_play = 6;
    EXPECT_EQ(workers_of(limited).threads, 6U) << "that is a pool";
}

}  // namespace
}  // namespace simul
