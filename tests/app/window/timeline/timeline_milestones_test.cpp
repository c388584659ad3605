#include "app/window/timeline/paint/timeline_milestones.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "simulator/trace/trace.hpp"
#include "tests/app/window/timeline/sample_lanes.hpp"

namespace simul::paint {
namespace {

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
    EXPECT_EQ(found.last_move, 3'600'000);
    EXPECT_EQ(found.last_reply, 3'655'000);
    const auto first = of_kind(found, MarkerKind::first_over);
    ASSERT_EQ(first.size(), 1U);
    EXPECT_EQ(first[0].ms, 3'540'000);
    EXPECT_EQ(first[0].number, 0U);
}

TEST(Milestones, OfTheClassicSynchronousRunEndAt12Hours) {
    Scenario scenario;
    scenario.mode = Mode::sync;
    const Milestones found = milestones_of_run(scenario);
    EXPECT_EQ(found.last_reply, 43'200'000);
    EXPECT_EQ(of_kind(found, MarkerKind::first_over).at(0).ms, 1'800'000);
    EXPECT_TRUE(of_kind(found, MarkerKind::stall).empty());
}

TEST(Milestones, MarkABlockingThoughtAsAStall) {
    Scenario scenario;
    scenario.blocks.push_back({2, 4, std::chrono::minutes{10}});
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

TEST(Milestones, StandInOrderOfTimeWithRoundsCountedFromOne) {
    const Lanes lanes = test::lanes_of_sample({});
    const std::vector<Time> rounds{Time{120'000}, Time{240'000}};
    const Milestones found = milestones_of(lanes, rounds);
    EXPECT_TRUE(std::is_sorted(found.markers.begin(), found.markers.end(),
                               [](const Marker& a, const Marker& b) { return a.ms < b.ms; }));
    const auto marked = of_kind(found, MarkerKind::round);
    ASSERT_EQ(marked.size(), 2U);
    EXPECT_EQ(marked[1], (Marker{MarkerKind::round, 240'000, 2}));
}

TEST(Milestones, OfNothingAreZero) {
    const Milestones found = milestones_of({}, {});
    EXPECT_EQ(found.last_move, 0);
    EXPECT_EQ(found.last_reply, 0);
}

TEST(Milestones, MarkWhereItGoesOnAnotherWayUnlessItIsOver) {
    const Lanes lanes = test::lanes_of_sample({2, 2, 5000, 55000, false});
    const std::vector<Time> switches{Time{30'000}, Time{90'000'000}};
    const auto found = of_kind(milestones_of(lanes, {}, switches), MarkerKind::switched);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].ms, 30'000);
}

}  // namespace
}  // namespace simul::paint
