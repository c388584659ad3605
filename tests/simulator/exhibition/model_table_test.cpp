#include <algorithm>
#include <ostream>
#include <string>

#include <gtest/gtest.h>

#include "simulator/scenario/ways.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

/// A row of the model's table: what is changed in the classic exhibition, and what must come out.
struct Row {
    std::string name;
    Mode mode;
    void (*change)(Scenario&);
    std::string last_move;  // empty: not in the table
    std::string last_reply;
};

void as_it_is(Scenario&) {}
template <std::uint32_t boards>
void with_boards(Scenario& s) {
    s.boards = boards;
}
template <std::uint32_t masters>
void with_masters(Scenario& s) {
    s.masters = masters;
}
template <std::uint32_t in_play>
void with_in_play(Scenario& s) {
    s.in_play = in_play;
}
void with_slow_master(Scenario& s) { std::swap(s.master, s.opponent); }
void with_walk(Scenario& s) { s.walk = 5s; }
void with_long_thought(Scenario& s) { s.blocks = {{0, 0, 600s}}; }
void with_blocking_opponent(Scenario& s) { s.blocking_boards = {0}; }
void with_every_opponent_blocking(Scenario& s) {
    for (std::uint32_t board = 0; board < s.boards; ++board) s.blocking_boards.push_back(board);
}

const Row rows[] = {
    {"Sync", Mode::sync, as_it_is, "11:59:05", "12:00:00"},
    {"Async", Mode::async, as_it_is, "1:00:00", "1:00:55"},
    {"Sync12Boards", Mode::sync, with_boards<12>, "", "6:00:00"},
    {"Async12Boards", Mode::async, with_boards<12>, "0:30:00", "0:30:55"},
    {"Sync1Board", Mode::sync, with_boards<1>, "", "0:30:00"},
    {"Async1Board", Mode::async, with_boards<1>, "0:29:05", "0:30:00"},
    {"SyncSlowMaster", Mode::sync, with_slow_master, "", "12:00:00"},
    {"AsyncSlowMaster", Mode::async, with_slow_master, "11:00:00", "11:00:05"},
    {"AsyncOneLongThought", Mode::async, with_long_thought, "1:10:00", "1:10:55"},
    {"SyncWalk", Mode::sync, with_walk, "", "12:01:55"},
    {"AsyncWalk", Mode::async, with_walk, "1:59:55", "2:00:50"},
    {"Async2Masters", Mode::async, with_masters<2>, "", "0:30:55"},
    {"Async4Masters", Mode::async, with_masters<4>, "", "0:30:25"},
    {"Async24Masters", Mode::async, with_masters<24>, "", "0:30:00"},
    {"Pool2", Mode::pool, with_in_play<2>, "", "6:00:05"},
    {"Pool6", Mode::pool, with_in_play<6>, "", "2:00:25"},
    {"Pool11", Mode::pool, with_in_play<11>, "", "1:30:05"},
    {"Pool12", Mode::pool, with_in_play<12>, "", "1:00:55"},
    {"Pool23", Mode::pool, with_in_play<23>, "", "1:27:30"},
    {"Pool24", Mode::pool, with_in_play<24>, "", "1:00:55"},
    {"AsyncOneBlockingOpponent", Mode::async, with_blocking_opponent, "", "1:28:25"},
    {"AsyncEveryOpponentBlocking", Mode::async, with_every_opponent_blocking, "", "12:00:00"},
    {"BlockingWait", Mode::blocking_wait, as_it_is, "", "12:00:00"},
    {"Clones", Mode::clones, as_it_is, "", "0:30:00"},
    {"AwaitInTurn", Mode::await_in_turn, as_it_is, "", "12:00:00"},
    {"ThreadsWithoutSlice", Mode::threads, as_it_is, "1:00:00", "1:00:55"},
};

void PrintTo(const Row& row, std::ostream* out) { *out << row.name; }

class HallModelTable : public testing::TestWithParam<Row> {};

Scenario scenario_of(const Row& row) {
    Scenario scenario;
    scenario.mode = row.mode;
    row.change(scenario);
    return scenario;
}

TEST_P(HallModelTable, GivesTheTimesOfTheDesign) {
    const Row& row = GetParam();
    const Scenario scenario = scenario_of(row);
    const Results results = measure(scenario);
    if (!row.last_move.empty()) {
        EXPECT_EQ(clock_text(results.last_move), row.last_move);
    }
    EXPECT_EQ(clock_text(results.last_reply), row.last_reply);
    EXPECT_EQ(results.plies, 2U * scenario.boards * scenario.pairs);
}

INSTANTIATE_TEST_SUITE_P(Rows, HallModelTable, testing::ValuesIn(rows),
                         [](const auto& row) { return row.param.name; });

TEST(HallModel, HasARowForEveryWayToPlay) {
    for (const WayInfo& way : ways) {
        const auto is_of_way = [&](const Row& row) { return way_of(scenario_of(row)) == way.id; };
        EXPECT_TRUE(std::ranges::any_of(rows, is_of_way)) << way.word;
    }
}

TEST(HallModel, PlaysTheClassicExhibitionWithoutASettingTouched) {
    const Results results = measure(Scenario{});
    EXPECT_EQ(results.last_reply, 1h + 55s);
    EXPECT_EQ(results.master_busy, 1h);
    EXPECT_EQ(results.boards.front().opened, 0s);
    EXPECT_EQ(results.boards.front().over, 59min);
}

TEST(HallModel, IsSlowerWith23GamesInPlayThanWith12) {
    Scenario scenario;
    scenario.mode = Mode::pool;
    scenario.in_play = 23;
    const Results many = measure(scenario);
    scenario.in_play = 12;
    EXPECT_GT(many.last_reply, measure(scenario).last_reply);
}

TEST(HallModel, PaysForEveryContextSwitchOfThreads) {
    Scenario scenario;
    scenario.mode = Mode::threads;
    scenario.slice = 1s;
    scenario.walk = 100ms;
    const Results threads = measure(scenario);
    EXPECT_GT(threads.drops, 0U);
    EXPECT_EQ(threads.master_busy, 1h) << "broken thoughts are thought to the end, never twice";
    EXPECT_EQ(threads.master_walking, threads.turns * 100ms);
    EXPECT_GT(threads.last_reply, measure(in_mode(scenario, Mode::async)).last_reply);
}

TEST(HallModel, KeepsEveryMasterToHerOwnBoards) {
    Scenario scenario;
    scenario.boards = 7;
    scenario.masters = 3;
    scenario.in_play = 1;
    scenario.mode = Mode::pool;
    const Results results = measure(scenario);
    EXPECT_EQ(results.boards[0].over, 30min);
    EXPECT_EQ(results.boards[3].opened, 30min);
    EXPECT_EQ(results.boards[5].over, 1h);
    EXPECT_EQ(results.last_reply, 90min) << "board 7 is the third of the first master";
}

}  // namespace
}  // namespace simul
