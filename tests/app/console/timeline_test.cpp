#include <chrono>

#include <gtest/gtest.h>

#include "app/console/report/text_lane.hpp"
#include "app/console/report/text_timeline.hpp"
#include "tests/app/console/console_runner.hpp"

namespace simul::console::testing {
namespace {

using namespace std::chrono_literals;

TEST(TextLane, ShowsWhatTookMostOfEachPart) {
    const std::vector<BoardBar> lane{{0s, 4s, BoardPhase::not_open, 0},
                                     {4s, 6s, BoardPhase::served, 0},
                                     {6s, 20s, BoardPhase::opponent_thinking, 0},
                                     {20s, 30s, BoardPhase::waiting, 1}};
    EXPECT_EQ(letters_of(lane, {40s, 4}), ".ow ");
    EXPECT_EQ(letters_of(lane, {30s, 15}), "..Mooooooowwwww");
}

TEST(TextLane, CoversEveryMillisecondOnce) {
    for (const auto ms : {1, 63, 64, 65, 1000, 3'655'000}) {
        const Axis axis{Time{ms}, 64};
        EXPECT_EQ(axis.start_of(0), Time{0});
        EXPECT_EQ(axis.start_of(64), axis.to);
        for (std::size_t i = 0; i < 64; ++i) EXPECT_LE(axis.start_of(i), axis.start_of(i + 1));
    }
}

TEST(TextLane, HoldsTheLongestSpanThereIs) {
    const Axis axis{Time{(1LL << 41) - 1}, 64};
    EXPECT_EQ(axis.start_of(64), axis.to);
    EXPECT_EQ(axis.letter_at(axis.start_of(37)), 37U);
}

TEST(SomeBoards, AreAllOfAFewAndSixOfMany) {
    EXPECT_EQ(some_boards(1).size(), 1U);
    EXPECT_EQ(some_boards(6).size(), 6U);
    EXPECT_EQ(some_boards(7), (std::vector<std::uint32_t>{0, 1, 2, 3, 5, 6}));
    EXPECT_EQ(some_boards(1'000'000).back(), 999'999U);
}

TEST(Timelines, AreLeftOutWhenATraceWouldCostTooMuch) {
    EXPECT_NE(run("run --boards 100").out.find("Timeline"), std::string::npos);
    EXPECT_EQ(run("run --boards 100000 --pairs 11").out.find("Timeline"), std::string::npos);
}

}  // namespace
}  // namespace simul::console::testing
