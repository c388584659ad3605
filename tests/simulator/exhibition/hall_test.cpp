#include "simulator/exhibition/hall.hpp"

#include <algorithm>
#include <thread>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "simulator/trace/trace.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

/// A hall together with everything that happens in it.
struct Observed {
    explicit Observed(const Scenario& scenario, Hall::Game game = play_game) : hall{scenario, &log, game} {
        hall.open();
    }
    const std::vector<Event>& all() {
        log.flush();
        return events;
    }
    std::int64_t replies_at(std::uint32_t board) {
        return std::ranges::count_if(
            all(), [&](Event event) { return event.board() == board && event.kind() == EventKind::reply; });
    }

    std::vector<Event> events;
    EventLog log{
        [this](std::span<const Event> batch) { events.insert(events.end(), batch.begin(), batch.end()); }};
    Hall hall;
};

Scenario small(Mode mode, std::uint32_t boards) {
    Scenario scenario;
    scenario.mode = mode;
    scenario.boards = boards;
    scenario.pairs = 3;
    return scenario;
}

std::vector<Event> events_of(const Scenario& scenario) {
    const auto trace = record(scenario);
    return {trace->events().begin(), trace->events().end()};
}

TEST(Hall, PlaysTheSameInStepsInStretchesAndAtOnce) {
    RandomScenarios random{11};
    for (int i = 0; i < 100; ++i) {
        const Scenario scenario = random.anything();
        const std::vector<Event> expected = events_of(scenario);
        Observed stepped{scenario};
        while (stepped.hall.step()) continue;
        ASSERT_EQ(stepped.all(), expected) << "scenario " << i;
        Observed stretched{scenario};
        while (!stretched.hall.is_over()) {
            const Time until = stretched.hall.time().now() + random.duration(1ms, 30s);
            stretched.hall.play_until(until);
            ASSERT_EQ(stretched.hall.time().now(), until);
        }
        ASSERT_EQ(stretched.all(), expected) << "scenario " << i;
    }
}

TEST(Hall, ShowsTheClockOfWhoeverDrivesIt) {
    Observed late{small(Mode::sync, 1)};
    while (late.hall.step(late.hall.time().now() + 6s)) continue;
    EXPECT_TRUE(late.hall.is_over());
    EXPECT_EQ(late.all().back().time(), 3 * (6s + 55s)) << "every thought of 5 s ended 1 s late";
}

TEST(Hall, LetsTwoRunsLiveAtOnceStepByStep) {
    RandomScenarios random{12};
    for (int i = 0; i < 50; ++i) {
        const Scenario a = random.anything();
        const Scenario b = random.anything();
        Observed one{a};
        Observed other{b};
        bool more = true;
        while (more) {
            const bool first = one.hall.step();
            const bool second = other.hall.step();
            more = first || second;
        }
        ASSERT_EQ(one.all(), events_of(a)) << "pair " << i;
        ASSERT_EQ(other.all(), events_of(b)) << "pair " << i;
    }
}

TEST(ThreadedHalls, RunAtOnceWithoutKnowingOfEachOther) {
    constexpr int count = 60;
    const auto fingerprints = [](std::uint64_t seed) {
        RandomScenarios random{seed};
        std::vector<std::uint64_t> result;
        for (int i = 0; i < count; ++i) result.push_back(measure(random.anything()).fingerprint);
        return result;
    };
    std::vector<std::uint64_t> one;
    std::vector<std::uint64_t> other;
    {
        const std::jthread first{[&] { one = fingerprints(1); }};
        const std::jthread second{[&] { other = fingerprints(2); }};
    }
    EXPECT_EQ(one, fingerprints(1));
    EXPECT_EQ(other, fingerprints(2));
}

TEST(ThreadedHalls, ShareATrace) {
    const auto trace = record(small(Mode::async, 5));
    std::vector<HallState> forward;
    std::vector<HallState> backward;
    {
        const std::jthread first{[&] {
            for (Time t{0}; t <= 4min; t += 5s) forward.push_back(trace->at(t));
        }};
        const std::jthread second{[&] {
            for (Time t = 4min; t >= 0s; t -= 5s) backward.push_back(trace->at(t));
        }};
    }
    std::ranges::reverse(backward);
    EXPECT_EQ(forward, backward);
}

struct Walkout : std::runtime_error {
    using runtime_error::runtime_error;
};

Coroutine<> game_with_a_walkout(Seat& seat) {
    if (seat.board() == 3) throw Walkout{"at once"};
    while (seat.has_moves_left()) {
        co_await seat.master_moves();
        if (seat.board() == 1 && seat.pair() == 1) throw Walkout{"after her move"};
        co_await seat.opponent_moves();
    }
}

TEST(Hall, FinishesTheOtherGamesBeforeAnExceptionReachesTheCaller) {
    for (const Mode mode : {Mode::sync, Mode::async, Mode::threads, Mode::blocking_wait}) {
        Scenario scenario = small(mode, 5);
        scenario.slice = 2s;
        Observed run{scenario, game_with_a_walkout};
        try {
            run.hall.play();
            FAIL() << "no exception";
        } catch (const Walkout& first) {
            EXPECT_STREQ(first.what(), mode == Mode::sync ? "after her move" : "at once");
        }
        EXPECT_TRUE(run.hall.is_over());
        for (const std::uint32_t board : {0U, 2U, 4U}) EXPECT_EQ(run.replies_at(board), 3) << board;
        EXPECT_EQ(run.replies_at(1), 1);
        EXPECT_EQ(run.replies_at(3), 0);
    }
}

TEST(Hall, ThrowsAnExceptionOnce) {
    Observed run{small(Mode::async, 5), game_with_a_walkout};
    EXPECT_THROW(run.hall.play(), Walkout);
    EXPECT_NO_THROW(run.hall.play());
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

Coroutine<> game_that_may_fall_silent(Seat& seat) {
    while (seat.has_moves_left()) {
        co_await seat.master_moves();
        if (seat.board() % 5 == 1) co_await nothing_more_from(seat);
        co_await seat.opponent_moves();
    }
}

std::string stranded(const Scenario& scenario) {
    Observed run{scenario, game_that_may_fall_silent};
    try {
        run.hall.play();
    } catch (const Stranded& error) {
        return error.what();
    }
    return "nobody";
}

TEST(Hall, NamesTheBoardsThatAreStillSuspendedAtTheEnd) {
    EXPECT_EQ(stranded(small(Mode::async, 1)), "nobody");
    EXPECT_EQ(stranded(small(Mode::async, 5)), "the run ended with 1 game still suspended, at board 2");
    EXPECT_EQ(stranded(small(Mode::async, 8)), "the run ended with 2 games still suspended, at boards 2, 7");
    EXPECT_EQ(stranded(small(Mode::sync, 8)), "the run ended with 1 game still suspended, at board 2")
        << "the games after it have never been opened";
    EXPECT_THAT(stranded(small(Mode::async, 70)), testing::EndsWith("at boards 2, 7, 12, 17, 22, 27, 32, 37, "
                                                                    "42, 47, ..."));
}

/// What never comes, outside the hall.
class Never {
    void nothing() {}

  public:
    Operation<Never, &Never::nothing> comes() { return {this}; }
    Suspended& suspended() { return suspended_; }
    void cancel() { suspended_.resume(); }

  private:
    Suspended suspended_;
};
Never never;

Coroutine<> game_that_waits_elsewhere(Seat& seat) {
    if (seat.board() == 2) co_await never.comes();
    co_await seat.master_moves();
}

TEST(Hall, NamesABoardWhoseGameWaitsForSomethingOutsideTheHall) {
    Observed run{small(Mode::async, 4), game_that_waits_elsewhere};
    EXPECT_THROW(
        {
            try {
                run.hall.play();
            } catch (const Stranded& error) {
                EXPECT_STREQ(error.what(), "the run ended with 1 game still suspended, at board 3");
                throw;
            }
        },
        Stranded);
    never.suspended().drop();
}

}  // namespace
}  // namespace simul
