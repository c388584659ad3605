#include "app/window/pages/explore/models/curve_finding.hpp"

#include <gtest/gtest.h>

#include "app/window/pages/explore/models/explore_choice.hpp"
#include "app/window/pages/explore/models/explore_domain.hpp"
#include "app/window/pages/explore/models/sweep_line.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;
using Kind = CurveFinding::Kind;

std::vector<CurvePoint> points_of(const std::vector<double>& replies) {
    std::vector<CurvePoint> points;
    std::uint64_t x = 0;
    for (const double reply : replies) points.push_back({++x, reply, 7});
    return points;
}

TEST(CurveFinding, SaysNothingThatTheRunsDoNotSay) {
    EXPECT_EQ(find_in(Field::boards, points_of({1, 2, 3}), 2, 2, true).kind, Kind::nothing) << "too few";
    EXPECT_EQ(find_in(Field::boards, points_of({1, 2, 4, 5, 7, 9, 12}), 3, 2, true).kind, Kind::nothing);
    EXPECT_EQ(find_in(Field::boards, points_of({1, 2, 3, 9, 15, 21}), 3, 2, true),
              (CurveFinding{Kind::knee_inside, 3, 0, 1, 6}));
    EXPECT_EQ(find_in(Field::pairs, points_of({1, 2, 3, 4, 5}), 0, 2, true).kind, Kind::nothing);
    auto open = points_of({1, 2, 3, 9, 15, 21});
    open[1].reply.reset();
    EXPECT_EQ(find_in(Field::boards, open, 3, 2, true).kind, Kind::nothing) << "one is not known";
}

TEST(CurveFinding, NamesFewerGamesInPlayOnlyIfTheyAreBetterByOnePercent) {
    EXPECT_EQ(find_in(Field::in_play, points_of({300, 100, 200, 200}), 0, 4, true),
              (CurveFinding{Kind::fewer_in_play, 4, 2, 0, 0}));
    EXPECT_EQ(find_in(Field::in_play, points_of({300, 199, 200, 200}), 0, 4, true).kind, Kind::nothing);
}

TEST(PaceChange, IsNowhereWhereGamesDoNotOverlap) {
    const Scenario sync = in_mode(Scenario{}, Mode::sync);
    const SweepJob::Side side = side_at(Field::boards, sync, sync);
    EXPECT_FALSE(pace_change(Field::boards, side, sync, 1, 100));
    const Scenario async;
    EXPECT_EQ(pace_change(Field::boards, side_at(Field::boards, async, sync), async, 1, 100), 12);
    EXPECT_FALSE(pace_change(Field::pairs, side_at(Field::pairs, async, sync), async, 1, 100));
}

TEST(ExploreDomain, EndsAtARoundNumberOfAtLeastTwiceWhatMatters) {
    const FieldInfo& boards = info_of(Field::boards);
    const auto to = [&](std::vector<double> values) { return domain_of(boards, values, 10'000, false).to; };
    EXPECT_EQ(to({24, 12}), 48U);
    EXPECT_EQ(to({25, 12}), 100U);
    EXPECT_EQ(to({3, 12}), 24U);
    EXPECT_EQ(to({900}), 1000U);
    const FieldInfo& opponent = info_of(Field::opponent);
    const std::vector<double> times{55'000, 115'000};
    EXPECT_EQ(domain_of(opponent, times, opponent.number.most, false), (ExploreDomain{0, 300'000, false}));
    EXPECT_EQ(domain_of(opponent, times, opponent.number.most, true), (ExploreDomain{300, 300'000, true}));
    const std::vector<double> few{4};
    EXPECT_EQ(domain_of(info_of(Field::masters), few, 6, false).to, 6U) << "not more than there are boards";
}

TEST(ExploreSamples, AreEveryWholeNumberOrAtMost200AndWhatMatters) {
    const FieldInfo& boards = info_of(Field::boards);
    EXPECT_EQ(samples_of({0, 5, false}, boards, {}), (std::vector<std::uint64_t>{1, 2, 3, 4, 5}));
    const std::vector<double> knee{11.5};
    for (const bool is_log : {false, true}) {
        const auto values = samples_of({is_log ? 1U : 0U, 1000, is_log}, boards, knee);
        EXPECT_LE(values.size(), most_samples + 4);
        EXPECT_EQ(values.front(), 1U);
        EXPECT_EQ(values.back(), 1000U);
        EXPECT_TRUE(std::ranges::binary_search(values, 11U));
        EXPECT_TRUE(std::ranges::binary_search(values, 12U));
        EXPECT_TRUE(std::ranges::is_sorted(values));
    }
    EXPECT_EQ(samples_of({0, 300'000, false}, info_of(Field::master), {}).front(), 1U) << "0 is refused";
}

TEST(SideAt, GivesMastersToTheHallThatHasChosenThem) {
    Scenario processes;
    processes.masters = 4;
    Scenario sync = in_mode(processes, Mode::sync);
    sync.masters = 1;
    const Axis masters{Field::masters, {}};
    const Scenario at = scenario_at(masters, 6, processes);
    EXPECT_EQ(side_at(Field::masters, processes, sync)(at).masters, 6U);
    EXPECT_EQ(side_at(Field::masters, sync, processes)(at).masters, 1U);
    const Scenario alone;
    EXPECT_EQ(side_at(Field::masters, alone, in_mode(alone, Mode::sync))(at).masters, 6U) << "both";
}

TEST(SweepLine, HasOptionsForWhatDiffersFromTheClassicExhibition) {
    Scenario right;
    right.master = 2s;
    right.mode = Mode::pool;
    right.in_play = 4;
    right.vary_opponent = {Spread::lognormal, 50};
    const std::vector<Axis> axes{{Field::boards, {1, 2, 3, 4}}};
    EXPECT_EQ(sweep_line(in_mode(right, Mode::sync), right, axes, 20),
              "simul-cli sweep --vary boards=1..4 --seeds 20 --mode pool --master 2s --in-play 4 "
              "--vary-opponent lognormal:50");
    EXPECT_EQ(sweep_line(right, right, axes), "") << "nothing to compare";
    const std::vector<Axis> slices{{Field::slice, {0, 1000}}};
    EXPECT_EQ(sweep_line(in_mode(right, Mode::sync), right, slices), "") << "no hall has slices";
    right.slow = {{0, 2}};
    EXPECT_EQ(sweep_line(in_mode(right, Mode::sync), right, axes), "");
}

}  // namespace
}  // namespace simul
