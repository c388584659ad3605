#include <array>
#include <functional>

#include <gtest/gtest.h>

#include "app/window/base/window_limits.hpp"
#include "app/window/settings/models/settings.hpp"
#include "simulator/scenario/ways.hpp"
#include "tests/app/window/support/random_scenario.hpp"

namespace simul {
namespace {

using Random = std::mt19937_64;

/// Numbers that are often just inside or just outside of something.
std::int64_t edgy(Random& random) {
    constexpr std::array<std::int64_t, 16> edges{
        -1, 0, 1, 2, 5, 23, 24, 25, 100, 999, 1000, 1001, 10000, 86'400'000, 86'400'001, 4'000'000'000};
    return draw(random, 0, 3) == 0 ? draw(random, -10, 2000) : edges[random() % edges.size()];
}

int edgy_int(Random& random) { return static_cast<int>(std::min<std::int64_t>(edgy(random), 2'000'000'000)); }
double edgy_number(Random& random) { return static_cast<double>(edgy(random)) / (random() % 2 == 0 ? 1 : 8); }

const std::array<std::function<void(Settings&, Random&)>, 18> edits{
    [](Settings& s, Random& r) { s.setBoards(edgy_int(r)); },
    [](Settings& s, Random& r) { s.setPairs(edgy_int(r)); },
    [](Settings& s, Random& r) { s.setMasterMs(edgy_number(r)); },
    [](Settings& s, Random& r) { s.setOpponentMs(edgy_number(r)); },
    [](Settings& s, Random& r) { s.setWalkMs(edgy_number(r)); },
    [](Settings& s, Random& r) { s.setMasters(edgy_int(r)); },
    [](Settings& s, Random& r) { s.setInPlay(edgy_int(r)); },
    [](Settings& s, Random& r) { s.setSliceMs(edgy_number(r)); },
    [](Settings& s, Random& r) { s.setPolicy(static_cast<choice::ServePolicy>(draw(r, -1, 3))); },
    [](Settings& s, Random& r) { s.setMasterSpread(static_cast<choice::TimeSpread>(draw(r, -1, 4))); },
    [](Settings& s, Random& r) { s.setMasterSpreadPercent(edgy_number(r)); },
    [](Settings& s, Random& r) { s.setOpponentSpread(static_cast<choice::TimeSpread>(draw(r, -1, 4))); },
    [](Settings& s, Random& r) { s.setOpponentSpreadPercent(edgy_number(r)); },
    [](Settings& s, Random& r) { s.setSeed(QString::number(edgy(r))); },
    [](Settings& s, Random& r) { s.setSlowBoard(edgy_int(r), edgy_number(r)); },
    [](Settings& s, Random& r) { s.setBlockingThought(edgy_int(r), edgy_int(r), edgy_number(r)); },
    [](Settings& s, Random& r) { s.setBlockingBoard(edgy_int(r), r() % 2 == 0); },
    [](Settings& s, Random& r) { s.setRealLengths(r() % 2 == 0); },
};

void expect_runnable(const Settings& settings) {
    for (const auto& [mode, word] : mode_words) {
        const Scenario scenario = settings.toScenario(mode);
        const auto problem = find_problem(scenario, true);
        ASSERT_FALSE(problem) << word << ": " << describe(*problem);
        ASSERT_LE(scenario.boards, window_limits::boards);
    }
    ASSERT_LE(estimated_events(settings.toScenario(Mode::threads)), window_limits::events) << "in any mode";
}

TEST(RandomSettings, AreValidInEveryModeWhateverIsEntered) {
    Random random{2024};
    for (int walk = 0; walk < 20; ++walk) {
        Settings settings;
        settings.setGameLengths({30, 41, 33});
        for (int edit = 0; edit < 150; ++edit) {
            edits[random() % edits.size()](settings, random);
            expect_runnable(settings);
            if (HasFatalFailure()) return;
        }
    }
}

TEST(RandomSettings, ChangeNothingWhenTheyShowAProblem) {
    Random random{7};
    Settings settings;
    for (int edit = 0; edit < 2000; ++edit) {
        const Scenario before = settings.toScenario(Mode::async);
        edits[random() % edits.size()](settings, random);
        if (settings.hasProblem()) {
            ASSERT_EQ(settings.toScenario(Mode::async), before);
        }
    }
}

TEST(RandomSettings, SurviveBeingLoadedAgain) {
    Random random{99};
    for (int n = 0; n < 300; ++n) {
        const Scenario scenario = random_scenario(random);
        Settings first;
        ASSERT_TRUE(first.load(scenario));
        Settings second;
        ASSERT_TRUE(second.load(first.toScenario(Mode::async)));
        ASSERT_EQ(first.toScenario(Mode::pool), second.toScenario(Mode::pool));
    }
}

}  // namespace
}  // namespace simul
