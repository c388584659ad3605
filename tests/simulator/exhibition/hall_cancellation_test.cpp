#include <memory>
#include <vector>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <gtest/gtest.h>

#include "simulator/exhibition/hall.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

/// One signal a board; a game is a plain function, so they are found here.
std::vector<std::unique_ptr<boost::asio::cancellation_signal>> signals;

Coroutine<> cancellable_game(Seat& seat) {
    constexpr boost::asio::use_awaitable_t<VirtualTime::executor_type> token;
    auto slot = signals[seat.board()]->slot();
    auto with_slot = boost::asio::bind_cancellation_slot(slot, token);
    auto game = boost::asio::co_spawn(seat.executor(), play_game(seat), with_slot);
    co_await std::move(game);
}

/// Asks the master for its first move again when the wait for it has been cancelled.
Coroutine<> stubborn_game(Seat& seat) {
    if (seat.board() == 0) {
        const auto go_on = boost::asio::this_coro::throw_if_cancelled(false);
        co_await go_on;
        co_await seat.master_moves();  // cancelled
    }
    co_await play_game(seat);
}

Coroutine<> cancellable_stubborn_game(Seat& seat) {
    constexpr boost::asio::use_awaitable_t<VirtualTime::executor_type> token;
    auto slot = signals[seat.board()]->slot();
    auto with_slot = boost::asio::bind_cancellation_slot(slot, token);
    auto game = boost::asio::co_spawn(seat.executor(), stubborn_game(seat), with_slot);
    co_await std::move(game);
}

class HallCancellation : public testing::Test {
  protected:
    HallCancellation() {
        scenario.boards = 4;
        scenario.pairs = 3;
    }
    ~HallCancellation() override { signals.clear(); }

    /// Plays and cancels the game at `board` at `when`; says when the last of the others was over.
    Time others_over(std::uint32_t board, Time when) {
        prepare();
        Time last_reply{0};
        std::uint32_t replies = 0;
        EventLog log{[&](std::span<const Event> events) {
            for (const Event event : events) {
                if (event.kind() != EventKind::reply || event.board() == board) continue;
                last_reply = event.time();
                ++replies;
            }
        }};
        Hall hall{scenario, &log, cancellable_game};
        hall.open();
        hall.play_until(when);
        signals[board]->emit(boost::asio::cancellation_type::terminal);
        try {
            hall.play();
            ADD_FAILURE() << "the cancelled game has ended without an error";
        } catch (const boost::system::system_error& error) {
            EXPECT_EQ(error.code(), boost::asio::error::operation_aborted);
        }
        log.flush();
        EXPECT_TRUE(hall.is_over());
        EXPECT_EQ(replies, (scenario.boards - 1) * scenario.pairs) << "the other games lose no move";
        return last_reply;
    }

    void prepare() {
        signals.clear();
        for (std::uint32_t b = 0; b < scenario.boards; ++b)
            signals.push_back(std::make_unique<boost::asio::cancellation_signal>());
    }

    Scenario scenario;
};

TEST_F(HallCancellation, OfABoardThatWaitsForTheMasterLetsHerVisitTheNext) {
    EXPECT_EQ(others_over(1, 3s), 2min + 15s + 55s);
}

TEST_F(HallCancellation, OfABoardThatIsBeingThoughtAboutFreesTheMasterAtOnce) {
    EXPECT_EQ(others_over(0, 3s), 3s + 2min + 15s + 55s);
}

TEST_F(HallCancellation, OfABoardWhoseOpponentThinksLetsTheOthersGoOn) {
    EXPECT_EQ(others_over(0, 30s), 2min + 20s + 55s);
}

TEST_F(HallCancellation, OfTheBoardWhereSheStandsInAFixedRoundLetsHerWalkOn) {
    scenario.policy = Policy::fixed_round;
    EXPECT_EQ(others_over(0, 30s), 2min + 20s + 55s);
}

TEST_F(HallCancellation, OfABlockingOpponentReleasesTheMaster) {
    scenario.blocking_boards = {0};
    EXPECT_EQ(others_over(0, 30s), 30s + 2min + 15s + 55s);
}

TEST_F(HallCancellation, OfADroppedThoughtLetsTheOthersGoOn) {
    scenario.mode = Mode::threads;
    scenario.slice = 2s;
    EXPECT_EQ(others_over(0, 3s), 2min + 33s + 55s) << "moves at 15 s, 83 s and 151 s, and so on";
}

TEST_F(HallCancellation, OfADroppedThoughtLetsHerBeginItAnew) {
    scenario.boards = 2;
    scenario.pairs = 1;
    scenario.mode = Mode::threads;
    scenario.slice = 4s;
    prepare();
    std::vector<Event> moves;
    EventLog log{[&](std::span<const Event> events) {
        for (const Event event : events)
            if (event.kind() == EventKind::move) moves.push_back(event);
    }};
    Hall hall{scenario, &log, cancellable_stubborn_game};
    hall.open();
    hall.play_until(6s);  // at 4 s she has dropped her thought about board 1
    signals[0]->emit(boost::asio::cancellation_type::terminal);
    hall.play();
    log.flush();
    ASSERT_EQ(moves.size(), 2U);
    // Board 2 is thought about for 4 s, board 1 for 4 s, then both are thought about to their ends.
    EXPECT_EQ(moves[0], (Event{13s, 1, EventKind::move}));
    EXPECT_EQ(moves[1], (Event{14s, 0, EventKind::move}));
}

TEST_F(HallCancellation, OfAPausedGameMakesNoRoomThatWasNotThere) {
    scenario.switches = {{1s, Mode::sync}};
    EXPECT_EQ(others_over(2, 100s), 3min + 2min + 2min) << "board 1, then 2 and 4 with one pair played";
}

TEST_F(HallCancellation, OfTheOnlyGameInPlayOpensTheNext) {
    scenario.mode = Mode::sync;
    EXPECT_EQ(others_over(0, 10s), 10s + 9min);
}

TEST_F(HallCancellation, AfterTheEndOfAGameChangesNothing) {
    prepare();
    Hall hall{scenario, nullptr, cancellable_game};
    hall.open();
    hall.play();
    for (const auto& signal : signals) signal->emit(boost::asio::cancellation_type::terminal);
    EXPECT_NO_THROW(hall.play());
}

TEST_F(HallCancellation, AtAnyMomentOfAnythingLetsTheOthersFinish) {
    RandomScenarios random{31};
    for (int i = 0; i < 500; ++i) {
        scenario = random.anything();
        prepare();
        Hall hall{scenario, nullptr, cancellable_game};
        hall.open();
        for (auto cancelled = random.number(1, 3); cancelled > 0; --cancelled) {
            for (auto steps = random.number(0, 60); steps > 0 && hall.step(); --steps) continue;
            signals[random.number(0, scenario.boards - 1)]->emit(boost::asio::cancellation_type::terminal);
        }
        try {
            hall.play();
        } catch (const boost::system::system_error&) {
        }
        ASSERT_TRUE(hall.is_over()) << "scenario " << i;
    }
}

}  // namespace
}  // namespace simul
