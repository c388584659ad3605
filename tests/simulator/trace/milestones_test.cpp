#include "simulator/trace/milestones.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

std::vector<Marker> of_kind(const Milestones& milestones, MarkerKind kind) {
    std::vector<Marker> found;
    std::copy_if(milestones.markers.begin(), milestones.markers.end(), std::back_inserter(found),
                 [kind](const Marker& marker) { return marker.kind == kind; });
    return found;
}

Milestones milestones_of_run(const Scenario& scenario) {
    return milestones_of(lanes_of(*record(scenario)), {});
}

TEST(Milestones, OfTheClassicAsynchronousRunEndAt1HourAnd55SecondsLater) {
    const Milestones found = milestones_of_run({});
    EXPECT_EQ(found.last_move, 1h);
    EXPECT_EQ(found.last_reply, 1h + 55s);
    const auto first = of_kind(found, MarkerKind::first_over);
    ASSERT_EQ(first.size(), 1U);
    EXPECT_EQ(first[0].at, 59min);
    EXPECT_EQ(first[0].number, 0U);
}

TEST(Milestones, OfTheClassicSynchronousRunEndAt12Hours) {
    Scenario scenario;
    scenario.mode = Mode::sync;
    const Milestones found = milestones_of_run(scenario);
    EXPECT_EQ(found.last_reply, 12h);
    EXPECT_EQ(of_kind(found, MarkerKind::first_over).at(0).at, 30min);
    EXPECT_TRUE(of_kind(found, MarkerKind::stall).empty());
}

TEST(Milestones, MarkABlockingThoughtAsAStall) {
    Scenario scenario;
    scenario.blocks.push_back({2, 4, 10min});
    const auto stalls = of_kind(milestones_of_run(scenario), MarkerKind::stall);
    ASSERT_EQ(stalls.size(), 1U);
    EXPECT_EQ(stalls[0].number, 2U);
}

TEST(Milestones, MarkABlockingOpponentOncePerReply) {
    Scenario scenario;
    scenario.blocking_boards.push_back(0);
    EXPECT_EQ(of_kind(milestones_of_run(scenario), MarkerKind::stall).size(), 30U);
}

TEST(Milestones, MarkOnlyTheLongestOfManyStalls) {
    Scenario scenario;
    scenario.mode = Mode::blocking_wait;
    EXPECT_EQ(of_kind(milestones_of_run(scenario), MarkerKind::stall).size(), most_stalls);
}

/// One master's lane of thoughts of these lengths, one after the other.
Lanes thoughts(std::initializer_list<Duration> lengths) {
    Lanes lanes;
    lanes.masters.resize(1);
    Time at{};
    for (const Duration length : lengths) {
        lanes.masters[0].push_back({at, at + length, MasterPhase::thinking, 0, false});
        at += length;
    }
    return lanes;
}

TEST(Milestones, CallAThoughtAStallThatLastsFiveTypicalOnes) {
    EXPECT_EQ(of_kind(milestones_of(thoughts({4s, 4s, 20s}), {}), MarkerKind::stall),
              (std::vector{Marker{MarkerKind::stall, 8s, 0}}));
    EXPECT_TRUE(of_kind(milestones_of(thoughts({4s, 4s, 19'999ms}), {}), MarkerKind::stall).empty());
}

TEST(Milestones, StandInOrderOfTimeWithRoundsCountedFromOne) {
    const Lanes lanes = lanes_of(*record({}));
    const std::vector<Time> rounds{2min, 4min};
    const Milestones found = milestones_of(lanes, rounds);
    EXPECT_TRUE(std::is_sorted(found.markers.begin(), found.markers.end(),
                               [](const Marker& a, const Marker& b) { return a.at < b.at; }));
    const auto marked = of_kind(found, MarkerKind::round);
    ASSERT_EQ(marked.size(), 2U);
    EXPECT_EQ(marked[1], (Marker{MarkerKind::round, 4min, 2}));
}

TEST(Milestones, OfNothingAreZero) {
    const Milestones found = milestones_of({}, {});
    EXPECT_EQ(found.last_move, 0s);
    EXPECT_EQ(found.last_reply, 0s);
}

TEST(Milestones, MarkWhereItGoesOnAnotherWayUnlessItIsOver) {
    Scenario scenario;
    scenario.boards = 2;
    scenario.pairs = 2;
    const Lanes lanes = lanes_of(*record(scenario));
    const std::vector<Time> switches{30s, 25h};
    const auto found = of_kind(milestones_of(lanes, {}, switches), MarkerKind::switched);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].at, 30s);
}

}  // namespace
}  // namespace simul
