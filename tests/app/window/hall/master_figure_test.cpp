#include "app/window/hall/models/master_figure.hpp"

#include <map>

#include <gtest/gtest.h>

#include "tests/app/window/support/random_scenario.hpp"

namespace simul {
namespace {

MasterFigure figure_at(const Recording& recording, std::int64_t ms, std::uint32_t master = 0) {
    return master_figure(recording, recording.trace->at(Time{ms}), master);
}

TEST(MasterFigure, StandsAtHerFirstBoardAtTheStart) {
    const MasterFigure figure = figure_at(make_recording(Scenario{}), 0);
    EXPECT_EQ(figure.from, 0U);
    EXPECT_EQ(figure.to, 0U);
    EXPECT_EQ(figure.phase, MasterPhase::thinking);
    EXPECT_EQ(figure.thought, 0);
}

TEST(MasterFigure, GlidesForASecondWhenWalkingTakesNoTime) {
    const Recording recording = make_recording(Scenario{});
    const MasterFigure gliding = figure_at(recording, 5250);
    EXPECT_EQ(gliding.from, 0U);
    EXPECT_EQ(gliding.to, 1U);
    EXPECT_DOUBLE_EQ(gliding.walked, 0.25);
    EXPECT_EQ(gliding.visit_began, Time{5000});
    const MasterFigure there = figure_at(recording, 6000);
    EXPECT_EQ(there.from, 1U);
    EXPECT_EQ(there.walked, 1);
    EXPECT_DOUBLE_EQ(there.thought, 0.2);
}

TEST(MasterFigure, GlidesForAFifthOfAShortThought) {
    Scenario scenario;
    scenario.master = Duration{1000};
    EXPECT_DOUBLE_EQ(figure_at(make_recording(scenario), 1100).walked, 0.5);
    EXPECT_EQ(figure_at(make_recording(scenario), 1200).from, 1U);
}

TEST(MasterFigure, WalksAsLongAsWalkingTakes) {
    Scenario scenario;
    scenario.walk = Duration{4000};
    const Recording recording = make_recording(scenario);
    const MasterFigure figure = figure_at(recording, 6000);
    EXPECT_EQ(figure.phase, MasterPhase::walking);
    EXPECT_EQ(figure.from, 0U);
    EXPECT_EQ(figure.to, 1U);
    EXPECT_DOUBLE_EQ(figure.walked, 0.25);
    EXPECT_EQ(figure.thought, 0);
    EXPECT_EQ(figure_at(recording, 9000).phase, MasterPhase::thinking);
}

TEST(MasterFigure, StaysAtTheBoardOfASynchronousGame) {
    const Recording recording = make_recording(in_mode(Scenario{}, Mode::sync));
    for (const std::int64_t ms : {1000, 30'000, 60'000, 60'100})
        EXPECT_EQ(figure_at(recording, ms).from, 0U) << ms;
    const MasterFigure next_game = figure_at(recording, 1'800'500);
    EXPECT_EQ(next_game.from, 0U);
    EXPECT_EQ(next_game.to, 1U);
}

TEST(MasterFigure, IsDoneAfterHerLastMove) {
    const Recording recording = make_recording(Scenario{});
    EXPECT_FALSE(figure_at(recording, 3'599'999).done);
    EXPECT_TRUE(figure_at(recording, 3'600'000).done);
    EXPECT_TRUE(figure_at(recording, 9'000'000).done);
}

TEST(MasterFigure, ShowsEveryCloneAtABoardOfHerOwn) {
    const Recording recording = make_recording(in_mode(Scenario{}, Mode::clones));
    for (std::uint32_t m = 0; m < 24; ++m) {
        EXPECT_EQ(figure_at(recording, 70'000, m).from, m);
        EXPECT_EQ(figure_at(recording, 70'000, m).to, m);
    }
}

/// Before a reply and after it the way to its board is the same.
TEST(MasterFigure, TakesAsLongForAWayWhetherTheReplyIsThereOrNot) {
    Scenario scenario;
    scenario.boards = 2;
    scenario.policy = Policy::fixed_round;
    scenario.master = Duration{4000};
    scenario.opponent = Duration{4300};
    scenario.vary_master = {Spread::uniform, 90};
    const Recording recording = make_recording(scenario);
    std::map<Time, Duration> ways;
    int seen = 0;
    for (std::int64_t ms = 0; ms <= recording.trace->results().last_move.count(); ms += 50) {
        const MasterFigure figure = figure_at(recording, ms);
        if (figure.from == figure.to) continue;
        const auto [first, is_new] = ways.emplace(figure.visit_began, figure.way);
        EXPECT_EQ(first->second, figure.way) << "at " << ms << " ms";
        if (figure.phase == MasterPhase::standing) ++seen;
    }
    EXPECT_GT(seen, 0) << "she waits on her way";
}

/// She is drawn without a leap: where one walk ends, the next begins.
TEST(MasterFigure, NeverLeapsFromBoardToBoard) {
    std::mt19937_64 random{23};
    for (int n = 0; n < 120; ++n) {
        Scenario scenario = random_scenario(random);
        scenario.slice = Duration{};  // a slice shorter than the glide would break it off
        const Recording recording = make_recording(scenario);
        const std::int64_t end = recording.trace->results().last_reply.count();
        std::uint32_t stood = 0;
        for (std::int64_t ms = 0; ms <= end; ms += 100) {
            const MasterFigure figure = figure_at(recording, ms);
            ASSERT_GE(figure.walked, 0);
            ASSERT_LE(figure.walked, 1);
            ASSERT_GE(figure.thought, 0);
            ASSERT_LE(figure.thought, 1);
            if (figure.walked < 1) {
                ASSERT_EQ(figure.from, stood) << "scenario " << n << " at " << ms;
            } else {
                ASSERT_EQ(figure.from, figure.to);
                stood = figure.to;
            }
        }
    }
}

}  // namespace
}  // namespace simul
