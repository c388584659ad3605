#include "simulator/live/live.hpp"

#include <exception>
#include <functional>
#include <stdexcept>
#include <utility>
#include <vector>

#include <boost/asio/async_result.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <gtest/gtest.h>

#include "simulator/exhibition/seat.hpp"
#include "simulator/live/drift.hpp"
#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

/// Every event is late, and yet it takes minutes on the wall until the hall has been open for too long.
constexpr double as_fast_as_timers_go = 1e7;
/// The first thing happens after a year on the wall: who waits for it never comes back.
constexpr double a_year_a_second = 1e-7;

struct Played {
    std::vector<Event> events;
    bool cancelled = false;
};

Played play(const Scenario& scenario, double scale, Hall::Game game = play_game,
            const std::function<void(LiveRun&, std::size_t)>& watch = {}) {
    boost::asio::io_context io{1};
    Played played;
    LiveRun* running = nullptr;
    LiveRun live{io, scenario, scale,
                 [&](Event event) {
                     played.events.push_back(event);
                     if (watch) watch(*running, played.events.size());
                 },
                 game};
    running = &live;
    std::exception_ptr failure;
    boost::asio::co_spawn(io, live.play(), [&](std::exception_ptr error) { failure = std::move(error); });
    if (scale == a_year_a_second) boost::asio::post(io, [&] { live.cancel(); });
    io.run();
    if (failure) std::rethrow_exception(failure);
    played.cancelled = live.is_cancelled();
    return played;
}

TEST(LiveRun, PlaysEveryMoveAndReplyInAnyMode) {
    for (const auto& [mode, word] : mode_words) {
        Scenario scenario;
        scenario.boards = 5;
        scenario.pairs = 3;
        scenario.mode = mode;
        const LiveResult result =
            compare_live(record(scenario), play(scenario, as_fast_as_timers_go).events, 1);
        EXPECT_TRUE(result.is_complete) << word;
        EXPECT_EQ(result.events, 30U) << word;
    }
}

TEST(LiveRun, TellsTheTimeInOrder) {
    const Played played = play(Scenario{}, as_fast_as_timers_go);
    for (std::size_t i = 1; i < played.events.size(); ++i)
        EXPECT_GE(played.events[i].time(), played.events[i - 1].time());
}

TEST(LiveRun, EndsAtOnceWhenCancelledWhileItWaits) {
    const Played played = play(Scenario{}, a_year_a_second);
    EXPECT_TRUE(played.cancelled);
    EXPECT_GT(played.events.size(), 0U) << "the doors were open";
    EXPECT_LT(played.events.size(), 100U);
}

TEST(LiveRun, EndsAtOnceWhenCancelledByWhatHappens) {
    const auto at_100 = [](LiveRun& live, std::size_t events) {
        if (events == 100) live.cancel();
    };
    EXPECT_LT(play(Scenario{}, as_fast_as_timers_go, play_game, at_100).events.size(), 110U);
}

TEST(LiveRun, LetsOthersHaveTheirTurnAlthoughEveryEventIsLate) {
    boost::asio::io_context io{1};
    std::size_t events = 0;
    LiveRun live{io, Scenario{}, as_fast_as_timers_go, [&](Event) {
                     if (++events == 100) boost::asio::post(io, [&] { live.cancel(); });
                 }};
    boost::asio::co_spawn(io, live.play(), [](std::exception_ptr) {});
    io.run();
    EXPECT_LT(events, 110U);
}

TEST(LiveRun, DoesNotWaitForASwitchAfterTheEnd) {
    Scenario scenario;
    scenario.boards = 2;
    scenario.pairs = 2;
    scenario.switches = {{limits::span, Mode::sync}};
    const double a_year_in_half_a_minute = 1e6;  // who waits for the switch never ends
    EXPECT_TRUE(
        compare_live(record(scenario), play(scenario, a_year_in_half_a_minute).events, 1).is_complete);
}

struct Knocked : std::runtime_error {
    Knocked() : runtime_error{"a table was knocked over"} {}
};

Coroutine<> knocked_over(Seat& seat) {
    co_await seat.master_moves();
    throw Knocked{};
}

/// Suspends a seat for something that never comes.
struct Silence {
    Seat* seat;

    template <boost::asio::completion_token_for<void()> Token>
    auto operator()(Token&& token) && {
        return boost::asio::async_initiate<Token, void()>(
            [](auto&& handler, Seat* s) { s->suspended().keep(std::forward<decltype(handler)>(handler)); },
            token, seat);
    }
};

Silence nothing_more_from(Seat& seat) { return {&seat}; }

Coroutine<> falls_silent(Seat& seat) {
    co_await seat.master_moves();
    co_await nothing_more_from(seat);
}

TEST(LiveRun, ThrowsWhatAGameThrows) {
    EXPECT_THROW(play(Scenario{}, as_fast_as_timers_go, knocked_over), Knocked);
}

TEST(LiveRun, SaysWhichGamesAreStranded) {
    EXPECT_THROW(play(Scenario{}, as_fast_as_timers_go, falls_silent), Stranded);
}

TEST(LiveRun, WaitsForAMomentThatNoClockCanShowUntilItIsCancelled) {
    boost::asio::io_context io{1};
    std::size_t events = 0;
    LiveRun live{io, Scenario{}, 1e-300, [&](Event) { ++events; }};
    boost::asio::co_spawn(io, live.play(), [](std::exception_ptr) {});
    boost::asio::post(io, [&] { boost::asio::post(io, [&] { live.cancel(); }); });
    io.run();
    EXPECT_TRUE(live.is_cancelled());
    EXPECT_LT(events, 100U) << "the first move is yet to come";
}

TEST(LiveRun, RefusesWhatCannotRun) {
    Scenario scenario;
    scenario.boards = 0;
    EXPECT_THROW(play(scenario, 60), std::invalid_argument);
    EXPECT_THROW(play(Scenario{}, 0), std::invalid_argument);
}

}  // namespace
}  // namespace simul
