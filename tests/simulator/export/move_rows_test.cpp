#include "simulator/export/move_rows.hpp"

#include <sstream>

#include <gtest/gtest.h>

#include "simulator/trace/trace.hpp"
#include "tests/simulator/export/sample_runs.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

std::vector<TimedMove> moves_of(const Scenario& scenario) {
    std::vector<TimedMove> moves;
    for_each_move(scenario, [&](const TimedMove& move) { moves.push_back(move); });
    return moves;
}

TEST(MoveRows, TellWhoMovedWhenAndHowLongTheBoardHadWaited) {
    Scenario scenario;
    scenario.boards = 2;
    scenario.pairs = 1;
    std::ostringstream out;
    write_moves_csv(out, sample_runs(scenario));
    EXPECT_EQ(out.str(),
              "hall,board,pair,who,from_ms,to_ms,waited_ms\n"
              "left,1,1,master,0,5000,0\nleft,1,1,opponent,5000,60000,0\n"
              "left,2,1,master,60000,65000,0\nleft,2,1,opponent,65000,120000,0\n"
              "right,1,1,master,0,5000,0\nright,2,1,master,5000,10000,5000\n"
              "right,1,1,opponent,5000,60000,0\nright,2,1,opponent,10000,65000,0\n");
}

TEST(MoveRows, TakeTheSlicesOfAThoughtTogether) {
    Scenario scenario;
    scenario.mode = Mode::threads;
    scenario.boards = 2;
    scenario.pairs = 1;
    scenario.slice = 3s;
    // 0 to 3 board 1, 3 to 6 board 2, 6 to 8 board 1, 8 to 10 board 2
    const auto moves = moves_of(scenario);
    EXPECT_EQ(moves[0], (TimedMove{0, 0, true, 0s, 8s, 3s}));
    EXPECT_EQ(moves[1], (TimedMove{1, 0, true, 3s, 10s, 5s}));
}

TEST(MoveRows, ComeToTheResults) {
    RandomScenarios random{20};
    for (int i = 0; i < 300; ++i) {
        const Scenario scenario = random.anything();
        const Results results = measure(scenario);
        std::vector<BoardResult> boards(scenario.boards);
        std::uint64_t moves = 0;
        Time last{};
        for_each_move(scenario, [&](const TimedMove& move) {
            ++moves;
            EXPECT_GE(move.to, last);
            EXPECT_LE(move.from, move.to);
            last = move.to;
            if (move.by_master)
                boards[move.board].waited_for_master += move.waited;
            else
                boards[move.board].opponent_thinking += move.to - move.from;
        });
        EXPECT_EQ(moves, results.plies);
        EXPECT_EQ(last, results.last_reply);
        for (std::uint32_t b = 0; b < scenario.boards; ++b) {
            EXPECT_EQ(boards[b].waited_for_master, results.boards[b].waited_for_master);
            EXPECT_EQ(boards[b].opponent_thinking, results.boards[b].opponent_thinking);
        }
    }
}

}  // namespace
}  // namespace simul
