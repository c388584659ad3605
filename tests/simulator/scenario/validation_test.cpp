#include "simulator/scenario/validation.hpp"

#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "simulator/scenario/ways.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;
using Change = std::function<void(Scenario&)>;

/// The message for the classic exhibition with this change; empty if it can run.
std::string refusal(const Change& change, bool with_trace = true) {
    Scenario scenario;
    change(scenario);
    const auto problem = find_problem(scenario, with_trace);
    return problem ? describe(*problem) : "";
}

TEST(Validation, AcceptsTheClassicExhibitionInEveryMode) {
    for (const auto& [mode, word] : mode_words)
        EXPECT_EQ(refusal([mode = mode](Scenario& s) { s.mode = mode; }), "") << word;
}

TEST(Validation, LimitsBoardsAndPairs) {
    const auto boards = [](std::uint32_t n) { return refusal([n](Scenario& s) { s.boards = n; }, false); };
    EXPECT_EQ(boards(1), "");
    EXPECT_EQ(boards(1'000'000), "");
    EXPECT_EQ(boards(0), "--boards 0: must be 1 to 1,000,000");
    EXPECT_EQ(boards(1'000'001), "--boards 1000001: must be 1 to 1,000,000");
    const auto pairs = [](std::uint32_t n) { return refusal([n](Scenario& s) { s.pairs = n; }); };
    EXPECT_EQ(pairs(1), "");
    EXPECT_EQ(pairs(10'000), "");
    EXPECT_EQ(pairs(0), "--pairs 0: must be 1 to 10,000");
    EXPECT_EQ(pairs(10'001), "--pairs 10001: must be 1 to 10,000");
}

TEST(Validation, LimitsDurations) {
    const auto message = [](Duration Scenario::*field, Duration value) {
        return refusal([=](Scenario& s) { s.*field = value; });
    };
    EXPECT_EQ(message(&Scenario::master, 1ms), "");
    EXPECT_EQ(message(&Scenario::master, 24h), "");
    EXPECT_EQ(message(&Scenario::master, 0ms), "--master 0s: must be over 0 and up to 24 h");
    EXPECT_EQ(message(&Scenario::opponent, 0ms), "");
    EXPECT_EQ(message(&Scenario::opponent, 24h), "");
    EXPECT_EQ(message(&Scenario::opponent, 24h + 1ms), "--opponent 24h1ms: must be 0 to 24 h");
    EXPECT_NE(message(&Scenario::opponent, -1ms), "");
    EXPECT_EQ(message(&Scenario::walk, 24h), "");
    EXPECT_EQ(message(&Scenario::walk, 25h), "--walk 25h: must be 0 to 24 h");
    EXPECT_EQ(message(&Scenario::slice, 24h), "");
    EXPECT_EQ(message(&Scenario::slice, 48h), "--slice 48h: must be 0 to 24 h");
}

TEST(Validation, LimitsMastersAndGamesInPlayToTheBoards) {
    const auto masters = [](std::uint32_t n) { return refusal([n](Scenario& s) { s.masters = n; }); };
    EXPECT_EQ(masters(24), "");
    EXPECT_EQ(masters(0), "--masters 0: must be 1 to 24");
    EXPECT_EQ(masters(25), "--masters 25: must be 1 to 24");
    const auto in_play = [](std::uint32_t n) { return refusal([n](Scenario& s) { s.in_play = n; }); };
    EXPECT_EQ(in_play(24), "");
    EXPECT_EQ(in_play(0), "--in-play 0: must be 1 to 24");
    EXPECT_EQ(in_play(25), "--in-play 25: must be 1 to 24");
}

TEST(Validation, LimitsVariation) {
    const auto opponent = [](Spread spread, double percent) {
        return refusal([=](Scenario& s) { s.vary_opponent = {spread, percent}; });
    };
    EXPECT_EQ(opponent(Spread::uniform, 100), "");
    EXPECT_EQ(opponent(Spread::uniform, 100.5), "--vary-opponent uniform:100.5: must be 0 to 100 per cent");
    EXPECT_EQ(opponent(Spread::lognormal, 1000), "");
    EXPECT_EQ(opponent(Spread::lognormal, 1001),
              "--vary-opponent lognormal:1001: must be 0 to 1000 per cent");
    EXPECT_EQ(opponent(Spread::uniform, -1), "--vary-opponent uniform:-1: must be 0 to 100 per cent");
    EXPECT_NE(opponent(Spread::lognormal, std::nan("")), "");
    EXPECT_EQ(refusal([](Scenario& s) {
                  s.vary_master = {Spread::uniform, 200};
              }),
              "--vary-master uniform:200: must be 0 to 100 per cent");
}

TEST(Validation, LimitsIncidentsToBoardsAndPairsThatExist) {
    const auto slow = [](std::uint32_t board, double factor) {
        return refusal([=](Scenario& s) { s.slow = {{board, factor}}; });
    };
    EXPECT_EQ(slow(23, 1000), "");
    EXPECT_EQ(slow(24, 2), "--slow 25=2: must be for a board from 1 to 24");
    EXPECT_EQ(slow(0, 0), "--slow 1=0: must be a factor over 0 and up to 1,000");
    EXPECT_EQ(slow(0, 1000.5), "--slow 1=1000.5: must be a factor over 0 and up to 1,000");
    EXPECT_NE(slow(0, std::nan("")), "");
    const auto block = [](std::uint32_t board, std::uint32_t pair, Duration extra) {
        return refusal([=](Scenario& s) { s.blocks = {{board, pair, extra}}; });
    };
    EXPECT_EQ(block(23, 29, 24h), "");
    EXPECT_EQ(block(24, 0, 1s), "--block 25:1=1s: must be for a board from 1 to 24");
    EXPECT_EQ(block(0, 30, 1s), "--block 1:31=1s: must be for a pair from 1 to 30");
    EXPECT_EQ(block(0, 0, 24h + 1s), "--block 1:1=24h1s: must be a thought longer by 0 to 24 h");
    EXPECT_EQ(refusal([](Scenario& s) { s.blocking_boards = {24}; }),
              "--blocking-board 25: must be for a board from 1 to 24");
    EXPECT_EQ(refusal([](Scenario& s) { s.blocking_boards = {0xFFFF'FFFF}; }),
              "--blocking-board 4294967296: must be for a board from 1 to 24");
}

TEST(Validation, RefusesGamesWithoutAMove) {
    EXPECT_EQ(refusal([](Scenario& s) {
                  s.real_lengths = true;
                  s.lengths = {20, 0};
              }),
              "--real-lengths 0: must be games of 1 pair or more");
    EXPECT_EQ(refusal([](Scenario& s) { s.lengths = {20, 0}; }), "") << "they are not used";
}

TEST(Validation, WantsSwitchesInOrderAndOnlyBetweenRightModels) {
    const auto switches = [](std::vector<Switch> all) {
        return refusal([&](Scenario& s) { s.switches = all; });
    };
    EXPECT_EQ(switches({{0s, Mode::sync}, {0s, Mode::async}, {1h, Mode::threads}, {2h, Mode::pool}}), "");
    EXPECT_EQ(switches({{2h, Mode::sync}, {1h, Mode::async}}),
              "--switch 1:00:00=async: must be in order of time, from 0 on");
    EXPECT_EQ(switches({{Time{1LL << 41U}, Mode::sync}}),
              "--switch 610839:47:35.552=sync: must be within 69 years");
    for (const Mode mode : {Mode::clones, Mode::await_in_turn, Mode::blocking_wait}) {
        EXPECT_EQ(switches({{1h, mode}}), "--switch 1:00:00=" + std::string{word_of(mode_words, mode)} +
                                              ": must be a switch to sync, async, pool or threads");
        EXPECT_NE(refusal([&](Scenario& s) {
                      s.mode = mode;
                      s.switches = {{1h, Mode::sync}};
                  }),
                  "");
    }
}

TEST(Validation, LimitsSwitches) {
    const auto switches = [](std::size_t count) {
        return refusal([count](Scenario& s) { s.switches.assign(count, {1h, Mode::sync}); });
    };
    EXPECT_EQ(switches(1000), "");
    EXPECT_EQ(switches(1001), "--switch (1,001 of them): must be at most 1,000 switches");
}

TEST(Validation, LimitsAllBlockingThoughtsOfAPairTogether) {
    const auto second = [](Duration extra) {
        return refusal([extra](Scenario& s) {
            s.blocks = {{2, 1, 23h}, {2, 0, 24h}, {3, 1, 24h}, {2, 1, extra}};
        });
    };
    EXPECT_EQ(second(1h), "");
    EXPECT_EQ(second(1h + 1ms), "--block 3:2=24h1ms in all: must be a thought longer by 0 to 24 h");
    EXPECT_EQ(second(24h), "--block 3:2=47h in all: must be a thought longer by 0 to 24 h");
}

TEST(Validation, WantsOneFactorAndOneHoldForABoard) {
    EXPECT_EQ(refusal([](Scenario& s) {
                  s.slow = {{4, 2}, {3, 2}, {4, 2}};
              }),
              "--slow for board 5: must be given once for a board");
    EXPECT_EQ(refusal([](Scenario& s) {
                  s.blocking_boards = {0, 7, 3, 7};
              }),
              "--blocking-board for board 8: must be given once for a board");
}

TEST(Validation, LimitsEventsOnlyWhereATraceIsKept) {
    const auto many = [](std::uint32_t pairs) {
        return [pairs](Scenario& s) {
            s.boards = 1'000'000;
            s.pairs = pairs;
            s.master = 1ms;
        };
    };
    EXPECT_EQ(refusal(many(1073), true), "");
    EXPECT_EQ(refusal(many(1074), true),
              "--boards and --pairs (2,148,000,000 events): must be for at most 2,147,483,648 events to keep "
              "a trace");
    EXPECT_EQ(refusal(many(1074), false), "");
}

TEST(Validation, RefusesExhibitionsThatLastLongerThanATraceCanTell) {
    const auto long_one = [](Mode mode) {
        return refusal([mode](Scenario& s) {
            s.mode = mode;
            s.boards = 1000;
            s.pairs = 10'000;
            s.opponent = 24h;
        });
    };
    EXPECT_EQ(long_one(Mode::async), "");
    EXPECT_EQ(long_one(Mode::sync),
              "--boards, --pairs, --master, --opponent and --walk (about 27,380 years): must be for an "
              "exhibition of at most 69 years");
}

TEST(Validation, CountsNoWalksWhereThereIsOneBoard) {
    const auto long_game = [](std::uint32_t boards) {
        return refusal([boards](Scenario& s) {
            s.mode = Mode::sync;
            s.boards = boards;
            s.pairs = 10'000;
            s.master = s.opponent = s.walk = 24h;
        });
    };
    EXPECT_EQ(long_game(1), "") << "55 years of thinking";
    EXPECT_NE(long_game(2), "");
}

TEST(Validation, RefusesMoreWorkThanAMasterCanDoInThatTime) {
    const auto work = [](std::uint32_t boards, std::uint32_t masters) {
        return refusal([=](Scenario& s) {
            s.boards = boards;
            s.pairs = 10'000;
            s.master = 24h;
            s.opponent = 24h;
            s.masters = masters;
        });
    };
    EXPECT_EQ(work(1, 1), "") << "55 years: the longest game there is";
    EXPECT_EQ(work(2, 1), "") << "they overlap";
    EXPECT_EQ(
        work(3, 1),
        "--boards, --pairs, --master, --opponent and --walk (about 82 years): must be for an exhibition of "
        "at most 69 years");
    EXPECT_EQ(work(6, 3), "");
}

TEST(Validation, RefusesSlicesThatWouldNeverEnd) {
    EXPECT_EQ(refusal([](Scenario& s) {
                  s.mode = Mode::threads;
                  s.slice = 1ms;
              }),
              "");
    EXPECT_EQ(refusal([](Scenario& s) {
                  s.mode = Mode::threads;
                  s.slice = 1ms;
                  s.master = 24h;
              }),
              "--slice 1ms: must be long enough for at most 2,147,483,648 slices in all");
}

TEST(Validation, IsAskedBeforeARun) {
    Scenario scenario;
    scenario.boards = 0;
    EXPECT_THROW(measure(scenario), std::invalid_argument);
    EXPECT_THROW(record(scenario), std::invalid_argument);
}

TEST(Rules, AreAFewNumbersForEachMode) {
    Scenario s;
    s.in_play = 7;
    s.slice = 2s;
    s.masters = 3;
    EXPECT_EQ(rules_of(s, Mode::sync), (Rules{3, 1, 0s, false}));
    EXPECT_EQ(rules_of(s, Mode::await_in_turn), (Rules{3, 1, 0s, false}));
    EXPECT_EQ(rules_of(s, Mode::async), (Rules{3, 7, 0s, false}));
    EXPECT_EQ(rules_of(s, Mode::pool), (Rules{3, 7, 0s, false}));
    EXPECT_EQ(rules_of(s, Mode::threads), (Rules{3, 7, 2s, false}));
    EXPECT_EQ(rules_of(s, Mode::clones).masters, 24U);
    EXPECT_TRUE(rules_of(s, Mode::blocking_wait).opponents_block);
    s.in_play.reset();
    EXPECT_EQ(rules_of(s, Mode::async).in_play, 24U);
}

TEST(Rules, CapRealLengthsAndRepeatThem) {
    Scenario s;
    s.lengths = {20, 40};
    EXPECT_EQ(pairs_of(s, 0), 30U);
    s.real_lengths = true;
    EXPECT_EQ(pairs_of(s, 0), 20U);
    EXPECT_EQ(pairs_of(s, 1), 30U);
    EXPECT_EQ(pairs_of(s, 2), 20U);
    s.lengths.clear();
    EXPECT_EQ(pairs_of(s, 0), 30U);
}

TEST(Rules, ForAComparisonDropSwitches) {
    Scenario s;
    s.switches = {{1h, Mode::sync}};
    s.in_play = 3;
    EXPECT_EQ(in_mode(s, Mode::sync).mode, Mode::sync);
    EXPECT_TRUE(in_mode(s, Mode::sync).switches.empty());
    EXPECT_FALSE(in_mode(s, Mode::sync).in_play);
    EXPECT_EQ(in_mode(s, Mode::pool).in_play, 3U);
}

}  // namespace
}  // namespace simul
