#include "simulator/scenario/prediction.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/thinking_times.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/trace/trace.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

Scenario classic(Mode mode) {
    Scenario scenario;
    scenario.mode = mode;
    return scenario;
}

TEST(Prediction, GivesTheClassicTimesByTheirFormulas) {
    const Prediction sync = predict(classic(Mode::sync));
    EXPECT_EQ(sync.formula, Formula::one_at_a_time);
    EXPECT_EQ(sync.last_reply, 12h);
    EXPECT_EQ(sync.last_move, 12h - 55s);
    const Prediction async = predict(classic(Mode::async));
    EXPECT_EQ(async.formula, Formula::walking_on);
    EXPECT_EQ(async.last_move, 1h);
    EXPECT_EQ(async.last_reply, 1h + 55s);
    EXPECT_EQ(async.at_least, 1h + 55s);
    EXPECT_EQ(async.at_most, 1h + 55s);
}

TEST(Prediction, NamesTheKneeAndWhoSetsThePace) {
    Scenario scenario;
    EXPECT_DOUBLE_EQ(predict(scenario).knee, 12);
    EXPECT_EQ(predict(scenario).bottleneck, Bottleneck::master);
    scenario.boards = 12;
    EXPECT_EQ(predict(scenario).bottleneck, Bottleneck::opponents);
    scenario.boards = 13;
    EXPECT_EQ(predict(scenario).bottleneck, Bottleneck::master);
    scenario.masters = 2;
    EXPECT_EQ(predict(scenario).bottleneck, Bottleneck::opponents);
    EXPECT_EQ(predict(classic(Mode::sync)).bottleneck, Bottleneck::opponents);
}

TEST(Prediction, CountsTheWalkInTheKnee) {
    Scenario scenario;
    scenario.walk = 4s;
    EXPECT_DOUBLE_EQ(predict(scenario).knee, 64.0 / 9);
    EXPECT_DOUBLE_EQ(predict(scenario).greatest_speed_up, 12) << "walking makes nobody faster";
    scenario.boards = 7;
    EXPECT_EQ(predict(scenario).bottleneck, Bottleneck::opponents);
    const Time seven = measure(scenario).last_reply;
    scenario.boards = 8;
    EXPECT_EQ(predict(scenario).bottleneck, Bottleneck::master);
    EXPECT_EQ(measure(scenario).last_reply - seven, 241s) << "8 boards are beyond the knee";
}

TEST(Prediction, AddsUpWhatHappensInARow) {
    Scenario scenario;
    scenario.mode = Mode::sync;
    scenario.walk = 2s;
    scenario.blocks = {{3, 2, 10min}};
    scenario.blocking_boards = {5};
    scenario.policy = Policy::last_ready;
    const Prediction prediction = predict(scenario);
    EXPECT_EQ(prediction.formula, Formula::one_at_a_time);
    EXPECT_EQ(prediction.last_reply, 12h + 10min + 46s);
    EXPECT_EQ(prediction.last_move, 12h + 10min + 46s - 55s);
    scenario.vary_opponent = {Spread::exponential, 0};
    const Results results = measure(scenario);
    EXPECT_EQ(predict(scenario).last_reply, results.last_reply);
    EXPECT_EQ(predict(scenario).last_move, results.last_move);
    scenario.mode = Mode::clones;
    EXPECT_EQ(predict(scenario).last_reply, measure(scenario).last_reply) << "the longest game";
}

TEST(Prediction, CountsTheTimeSheIsHeldInTheLowerBound) {
    Scenario scenario;
    scenario.blocking_boards = {0};
    EXPECT_EQ(predict(scenario).at_least, 1h + 27min + 30s);
    scenario = {};
    scenario.in_play = 13;
    EXPECT_EQ(predict(scenario).at_least, 1h + 55s);
    scenario.in_play = 2;
    scenario.vary_opponent = {Spread::uniform, 10};
    EXPECT_GT(predict(scenario).at_least, 5h + 50min) << "half of all games added up";
}

TEST(Prediction, HasNoFormulaWhereNoneHolds) {
    const auto without_formula = [](void (*change)(Scenario&)) {
        Scenario scenario;
        change(scenario);
        const Prediction prediction = predict(scenario);
        return prediction.formula == Formula::none && !prediction.last_move && !prediction.last_reply;
    };
    EXPECT_TRUE(without_formula([](Scenario& s) { s.vary_master = {Spread::exponential, 0}; }));
    EXPECT_TRUE(without_formula([](Scenario& s) { s.vary_opponent = {Spread::uniform, 10}; }));
    EXPECT_TRUE(without_formula([](Scenario& s) { s.slow = {{3, 2}}; }));
    EXPECT_TRUE(without_formula([](Scenario& s) { s.blocks = {{3, 2, 1s}}; }));
    EXPECT_TRUE(without_formula([](Scenario& s) { s.blocking_boards = {3}; }));
    EXPECT_TRUE(without_formula([](Scenario& s) { s.policy = Policy::fixed_round; }));
    EXPECT_TRUE(without_formula([](Scenario& s) { s.switches = {{1s, Mode::sync}}; }));
    EXPECT_TRUE(without_formula([](Scenario& s) { s.in_play = 13; }));
    EXPECT_TRUE(without_formula([](Scenario& s) {
        s.mode = Mode::threads;
        s.slice = 1s;
    }));
    EXPECT_TRUE(without_formula([](Scenario& s) {
        s.real_lengths = true;
        s.lengths = {20, 30};
    }));
}

TEST(Prediction, CountsTimeSlicesOnlyIfThoughtsCanBeCut) {
    Scenario scenario;
    scenario.walk = 1s;
    scenario.policy = Policy::last_ready;
    const Time uncut = predict(scenario).at_most;
    EXPECT_EQ(uncut, 12h + 720s);
    scenario.slice = 1s;
    EXPECT_EQ(predict(scenario).at_most, uncut);
    scenario.switches = {{0s, Mode::threads}, {0s, Mode::async}};
    EXPECT_EQ(predict(scenario).at_most, uncut);
    scenario.switches = {{1h, Mode::threads}};
    EXPECT_EQ(predict(scenario).at_most, 12h + 5 * 720s);
}

TEST(Prediction, BoundsTheLongestThoughtsWithTheShortestSlices) {
    Scenario scenario;
    scenario.boards = 500;
    scenario.pairs = 10;
    scenario.master = 24h;
    scenario.walk = 24h;
    scenario.slice = 1ms;
    scenario.policy = Policy::last_ready;
    EXPECT_EQ(predict(scenario).at_most, 5000 * (24h + 24h + 55s));
    scenario.mode = Mode::threads;
    EXPECT_EQ(predict(scenario).at_most, limits::span);
    EXPECT_LE(predict(scenario).at_least, limits::span);
}

TEST(HallPrediction, EqualsTheRunWheneverItIsExact) {
    RandomScenarios random{1};
    for (int exact = 0; exact < 300;) {
        const Scenario scenario = random.plain();
        const Prediction prediction = predict(scenario);
        if (!prediction.last_reply) continue;
        const Results results = measure(scenario);
        ASSERT_EQ(*prediction.last_reply, results.last_reply)
            << "scenario " << exact << ": " << scenario.boards << " boards, " << scenario.pairs << " pairs, "
            << word_of(mode_words, scenario.mode) << ", " << scenario.master.count() << " and "
            << scenario.opponent.count() << " ms, walk " << scenario.walk.count() << " ms, "
            << scenario.masters << " masters, " << scenario.in_play.value_or(0) << " in play";
        ASSERT_EQ(*prediction.last_move, results.last_move) << "scenario " << exact;
        ++exact;
    }
}

TEST(HallPrediction, EqualsEveryRunThatPlaysOneGameAtATime) {
    RandomScenarios random{4};
    for (int i = 0; i < 400; ++i) {
        Scenario scenario = random.anything();
        scenario.switches.clear();
        scenario.mode = random.one_in(3) ? Mode::clones : Mode::sync;
        const Prediction prediction = predict(scenario);
        const Results results = measure(scenario);
        ASSERT_EQ(prediction.last_reply, results.last_reply) << "scenario " << i;
        ASSERT_EQ(prediction.last_move, results.last_move) << "scenario " << i;
    }
}

TEST(HallPrediction, BoundsEveryRun) {
    RandomScenarios random{2};
    for (int i = 0; i < 2500; ++i) {
        const Scenario scenario = random.anything();
        const Prediction prediction = predict(scenario);
        const Results results = measure(scenario);
        ASSERT_LE(prediction.at_least, results.last_reply) << "scenario " << i;
        ASSERT_GE(prediction.at_most, results.last_reply) << "scenario " << i;
    }
}

/// What the boards of one master need, board after board, by the simplest means.
struct PlainNeeds {
    std::int64_t boards = 0;
    Duration hers{};
    Duration games{};
    Duration longest_game{};
    Duration walks{};
    Duration tail = Duration::max();

    void add(const Scenario& s, const ThinkingTimes& times, std::uint32_t board) {
        const bool holds = s.mode == Mode::blocking_wait || std::ranges::count(s.blocking_boards, board) > 0;
        const Duration slice = slice_in_use(s);
        Duration game{};
        Duration reply{};
        for (std::uint32_t pair = 0; pair < pairs_of(s, board); ++pair) {
            const Duration thought = times.master(board, pair);
            reply = times.opponent(board, pair);
            game += thought + reply;
            hers += thought + (holds ? reply : 0s);
            const double slices = static_cast<double>(thought.count()) / static_cast<double>(slice.count());
            walks += s.walk * (slice > 0s ? static_cast<std::int64_t>(std::ceil(slices)) : 1);
        }
        ++boards;
        games += game;
        longest_game = std::max(longest_game, game);
        tail = std::min(tail, holds ? 0s : reply);
    }
};

struct Bounds {
    Time at_least{};
    Time at_most{};
};

Bounds plain_bounds(const Scenario& s) {
    const Rules rules = first_rules(s);
    const ThinkingTimes times{s};
    std::vector<PlainNeeds> masters(rules.masters);
    for (std::uint32_t board = 0; board < s.boards; ++board)
        masters[board % rules.masters].add(s, times, board);
    const bool changes = !s.switches.empty() && s.switches.back().at > 0s;
    Bounds bounds;
    for (const PlainNeeds& needs : masters) {
        const std::int64_t in_play =
            changes ? needs.boards : std::min<std::int64_t>(rules.in_play, needs.boards);
        const Duration hers = needs.hers + (needs.boards - 1) * s.walk + needs.tail;
        const Duration shared = (needs.games + Duration{in_play - 1}) / in_play;
        bounds.at_least = std::max({bounds.at_least, hers, needs.longest_game, shared});
        bounds.at_most = std::max(bounds.at_most, needs.games + needs.walks);
    }
    return bounds;
}

TEST(HallPrediction, HasTheBoundsThatFollowFromTheRulesBoardByBoard) {
    RandomScenarios random{5};
    for (int bounded = 0; bounded < 1000;) {
        Scenario scenario = random.anything();
        scenario.blocking_boards.clear();
        for (std::uint32_t board = scenario.boards; board-- > 0;)
            if (random.one_in(2)) scenario.blocking_boards.push_back(board);
        const Prediction prediction = predict(scenario);
        if (prediction.last_reply) continue;
        const Bounds bounds = plain_bounds(scenario);
        ASSERT_EQ(prediction.at_least, bounds.at_least) << "scenario " << bounded;
        ASSERT_EQ(prediction.at_most, bounds.at_most) << "scenario " << bounded;
        ++bounded;
    }
}

TEST(HallPrediction, NeverLetsTheMasterBeMoreThanTheKneeTimesSooner) {
    RandomScenarios random{3};
    for (int i = 0; i < 300; ++i) {
        Scenario scenario = random.plain();
        scenario.masters = 1;
        scenario.walk = 0s;
        const Results sync = measure(in_mode(scenario, Mode::sync));
        const Results async = measure(in_mode(scenario, Mode::async));
        ASSERT_LE(speed_up(sync, async), predict(scenario).greatest_speed_up + 1e-9) << "scenario " << i;
    }
}

TEST(Prediction, TellsWhatAnotherBoardCosts) {
    Scenario scenario;
    scenario.boards = 11;
    EXPECT_EQ(cost_of_another_board(scenario), 5s) << "below the knee";
    scenario.boards = 12;
    EXPECT_EQ(cost_of_another_board(scenario), 150s) << "at the knee it is M J already, not nothing";
    EXPECT_EQ(cost_of_another_board(classic(Mode::sync)), 30min);
    scenario.vary_opponent.spread = Spread::exponential;
    EXPECT_EQ(cost_of_another_board(scenario), std::nullopt) << "nobody knows without playing";
}

TEST(Prediction, IsRightAboutAnotherBoardWheneverItTellsOfOne) {
    RandomScenarios random{4711};
    int told = 0;
    for (int n = 0; n < 3000; ++n) {
        const Scenario scenario = random.anything();
        const auto cost = cost_of_another_board(scenario);
        if (!cost) continue;
        ++told;
        Scenario larger = scenario;
        ++larger.boards;
        ASSERT_EQ(measure(larger).last_reply - measure(scenario).last_reply, *cost) << n;
    }
    EXPECT_GT(told, 200);
}

}  // namespace
}  // namespace simul
