#include <memory>
#include <string>
#include <tuple>

#include <gtest/gtest.h>

#include "simulator/exhibition/hall.hpp"
#include "simulator/scenario/ways.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

/// Counts those alive, so that a frame that is never unwound is noticed without a sanitizer, too.
class Guest {
  public:
    Guest() { ++alive; }
    Guest(const Guest&) = delete;
    Guest& operator=(const Guest&) = delete;
    ~Guest() { --alive; }
    static inline int alive = 0;
};

Coroutine<> inner_game(Seat& seat, std::shared_ptr<Guest> guest, std::string name) {
    const Guest local;
    while (seat.has_moves_left() && guest && !name.empty()) {
        co_await seat.master_moves();
        co_await seat.opponent_moves();
    }
}

Coroutine<> nested_game(Seat& seat) {
    auto guest = std::make_shared<Guest>();
    std::string name = "a name that is too long to be kept within the string";
    co_await inner_game(seat, std::move(guest), std::move(name));
}

using Case = std::tuple<Mode, int>;

class HallTeardown : public testing::TestWithParam<Case> {};

TEST_P(HallTeardown, LeavesNobodyBehindAtAnyMoment) {
    const auto [mode, seconds] = GetParam();
    Scenario scenario;
    scenario.mode = mode;
    scenario.slice = 2s;
    scenario.walk = 1s;
    if (mode == Mode::pool) scenario.in_play = 5;
    for (const bool with_switches : {false, true}) {
        if (with_switches)
            scenario.switches = {
                {90s, Mode::sync}, {1000s, Mode::async}, {3600s, Mode::threads}, {11h, Mode::sync}};
        for (const Hall::Game game : {&play_game, &nested_game}) {
            Hall hall{scenario, nullptr, game};
            if (seconds < 0) continue;
            hall.open();
            if (seconds > 0) hall.play_until(Time{std::chrono::seconds{seconds - 1}});
        }
        EXPECT_EQ(Guest::alive, 0);
    }
}

// Moments: -1 before the doors open, 0 just after, n at second n - 1.
INSTANTIATE_TEST_SUITE_P(Moments, HallTeardown,
                         testing::Combine(testing::Values(Mode::sync, Mode::async, Mode::pool, Mode::threads),
                                          testing::Values(-1, 0, 1, 6, 61, 1001, 3601)),
                         [](const auto& moment) {
                             const int seconds = std::get<1>(moment.param);
                             const std::string when = seconds < 0   ? "BeforeOpening"
                                                      : seconds < 1 ? "OpenedAndNotRun"
                                                                    : "At" + std::to_string(seconds - 1);
                             return std::string{word_of(mode_words, std::get<0>(moment.param))} + when;
                         });

TEST(HallTeardownAnywhere, LeavesNobodyBehindAfterAnyNumberOfSteps) {
    RandomScenarios random{21};
    for (int i = 0; i < 400; ++i) {
        {
            Hall hall{random.anything(), nullptr, nested_game};
            hall.open();
            for (auto steps = random.number(0, 120); steps > 0 && hall.step(); --steps) continue;
        }
        ASSERT_EQ(Guest::alive, 0) << "scenario " << i;
    }
}

}  // namespace
}  // namespace simul
