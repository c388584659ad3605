#include "simulator/trace/lanes.hpp"

#include <algorithm>
#include <map>

#include <gtest/gtest.h>

#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

template <class Bar>
void expect_without_gaps(const std::vector<Bar>& lane, Time end) {
    ASSERT_FALSE(lane.empty());
    ASSERT_EQ(lane.front().from, 0ms);
    ASSERT_EQ(lane.back().to, end);
    for (std::size_t i = 0; i < lane.size(); ++i) {
        ASSERT_LT(lane[i].from, lane[i].to);
        if (i > 0) {
            ASSERT_EQ(lane[i - 1].to, lane[i].from);
        }
    }
}

class LanesOfAnything : public testing::Test {
  protected:
    /// Calls `check` with many random traces and their lanes.
    template <class Check>
    void for_many(std::uint64_t seed, Check check) {
        RandomScenarios random{seed};
        for (int i = 0; i < 400 && !HasFatalFailure(); ++i) {
            SCOPED_TRACE("scenario " + std::to_string(i));
            const auto trace = record(random.anything());
            check(*trace, lanes_of(*trace));
        }
    }
};

TEST_F(LanesOfAnything, CoverEverythingFromTheOpeningToTheLastReply) {
    for_many(81, [](const Trace& trace, const Lanes& lanes) {
        const Time end = trace.results().last_reply;
        ASSERT_EQ(lanes.boards.size(), trace.scenario().boards);
        ASSERT_EQ(lanes.masters.size(), trace.results().masters);
        if (end == 0ms) return;
        for (const auto& lane : lanes.boards) ASSERT_NO_FATAL_FAILURE(expect_without_gaps(lane, end));
        for (const auto& lane : lanes.masters) ASSERT_NO_FATAL_FAILURE(expect_without_gaps(lane, end));
    });
}

TEST_F(LanesOfAnything, AddUpToTheResults) {
    for_many(82, [](const Trace& trace, const Lanes& lanes) {
        for (std::size_t b = 0; b < lanes.boards.size(); ++b) {
            std::map<BoardPhase, Duration> sums;
            for (const BoardBar& bar : lanes.boards[b]) sums[bar.phase] += bar.to - bar.from;
            const BoardResult& result = trace.results().boards[b];
            ASSERT_EQ(sums[BoardPhase::served], result.master_thinking);
            ASSERT_EQ(sums[BoardPhase::waiting], result.waited_for_master);
            ASSERT_EQ(sums[BoardPhase::opponent_thinking], result.opponent_thinking);
            ASSERT_EQ(sums[BoardPhase::paused], result.paused);
            ASSERT_EQ(sums[BoardPhase::not_open], result.opened);
            ASSERT_EQ(sums[BoardPhase::over], trace.results().last_reply - result.over);
        }
        std::map<MasterPhase, Duration> sums;
        for (const auto& lane : lanes.masters)
            for (const MasterBar& bar : lane) sums[bar.phase] += bar.to - bar.from;
        ASSERT_EQ(sums[MasterPhase::thinking], trace.results().master_busy);
        ASSERT_EQ(sums[MasterPhase::walking], trace.results().master_walking);
        ASSERT_EQ(sums[MasterPhase::held], trace.results().master_held);
    });
}

TEST_F(LanesOfAnything, LetAMasterThinkExactlyWhereABoardIsServed) {
    for_many(83, [](const Trace& trace, const Lanes& lanes) {
        const auto masters = lanes.masters.size();
        std::vector<std::vector<std::pair<Time, Time>>> served(lanes.boards.size());
        std::vector<std::vector<std::pair<Time, Time>>> thought(lanes.boards.size());
        for (std::size_t b = 0; b < lanes.boards.size(); ++b)
            for (const BoardBar& bar : lanes.boards[b])
                if (bar.phase == BoardPhase::served) served[b].emplace_back(bar.from, bar.to);
        for (std::size_t m = 0; m < masters; ++m)
            for (const MasterBar& bar : lanes.masters[m]) {
                if (bar.phase == MasterPhase::idle) continue;
                ASSERT_EQ(bar.board % masters, m) << "her own boards only";
                if (bar.phase == MasterPhase::thinking) thought[bar.board].emplace_back(bar.from, bar.to);
            }
        ASSERT_EQ(served, thought) << "and so never in two places, as her lane has no overlaps";
        ASSERT_LE(trace.results().utilisation(), 1.0);
    });
}

TEST_F(LanesOfAnything, AgreeWithTheStateAtTheirMiddle) {
    for_many(84, [](const Trace& trace, const Lanes& lanes) {
        for (std::uint32_t b = 0; b < lanes.boards.size(); ++b)
            for (const BoardBar& bar : lanes.boards[b]) {
                const HallState state = trace.at(bar.from + (bar.to - bar.from) / 2);
                ASSERT_EQ(phase_at(state, b), bar.phase) << "board " << b << " from " << bar.from.count();
                if (bar.phase != BoardPhase::over) {
                    ASSERT_EQ(state.boards[b].replies(), bar.pair);
                }
            }
        for (std::uint32_t m = 0; m < lanes.masters.size(); ++m)
            for (const MasterBar& bar : lanes.masters[m]) {
                const HallState state = trace.at(bar.from + (bar.to - bar.from) / 2);
                ASSERT_EQ(phase_of(state, m), bar.phase) << "master " << m << " from " << bar.from.count();
                if (bar.phase != MasterPhase::idle) {
                    ASSERT_EQ(state.masters[m].board, bar.board);
                }
            }
    });
}

TEST(Lanes, TellABrokenThoughtFromAFinishedOne) {
    Scenario scenario;
    scenario.mode = Mode::threads;
    scenario.slice = 2s;
    scenario.boards = 2;
    scenario.pairs = 1;
    const Lanes lanes = lanes_of(*record(scenario));
    std::vector<MasterBar> thinking;
    std::ranges::copy_if(lanes.masters[0], std::back_inserter(thinking),
                         [](const MasterBar& bar) { return bar.phase == MasterPhase::thinking; });
    const std::vector<MasterBar> expected{
        {0s, 2s, MasterPhase::thinking, true, 0},  {2s, 4s, MasterPhase::thinking, true, 1},
        {4s, 6s, MasterPhase::thinking, true, 0},  {6s, 8s, MasterPhase::thinking, true, 1},
        {8s, 9s, MasterPhase::thinking, false, 0}, {9s, 10s, MasterPhase::thinking, false, 1}};
    EXPECT_EQ(thinking, expected);
}

TEST(Lanes, TellTheFirstPairOfTheClassicExhibition) {
    const Lanes lanes = lanes_of(*record(Scenario{}));
    EXPECT_EQ(lanes.boards[1][0], (BoardBar{0s, 5s, BoardPhase::waiting, 0}));
    EXPECT_EQ(lanes.boards[1][1], (BoardBar{5s, 10s, BoardPhase::served, 0}));
    EXPECT_EQ(lanes.boards[1][2], (BoardBar{10s, 65s, BoardPhase::opponent_thinking, 0}));
    EXPECT_EQ(lanes.boards[1][3], (BoardBar{65s, 125s, BoardPhase::waiting, 1}));
}

}  // namespace
}  // namespace simul
