#include <cstdlib>
#include <limits>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "simulator/exhibition/hall.hpp"
#include "simulator/scenario/prediction.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/trace/trace.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

/// 3,000 scenarios, or as many as the environment's SIMUL_FUZZ_SCENARIOS says.
int scenarios_to_try() {
    const char* wanted = std::getenv("SIMUL_FUZZ_SCENARIOS");
    return wanted != nullptr ? std::atoi(wanted) : 3'000;
}

/// Waits that may end in this run: every reply, every slice of a thought, every switch.
std::uint64_t most_steps(const Scenario& scenario) {
    const ThinkingTimes times{scenario};
    std::uint64_t steps = scenario.switches.size();
    for (std::uint32_t board = 0; board < scenario.boards; ++board)
        for (std::uint32_t pair = 0; pair < pairs_of(scenario, board); ++pair) {
            const Duration thought = times.master(board, pair);
            const bool has_slices = scenario.slice > 0ms;
            const auto slices = has_slices ? (thought + scenario.slice - 1ms) / scenario.slice : 1;
            steps += 1 + static_cast<std::uint64_t>(slices);
        }
    return steps;
}

/// Plays to the end, watching the number of events; the trace of what happened.
Trace watched(const Scenario& scenario) {
    std::vector<Event> events;
    EventLog log{
        [&](std::span<const Event> batch) { events.insert(events.end(), batch.begin(), batch.end()); }};
    Hall hall{scenario, &log};
    hall.open();
    std::uint64_t left = most_steps(scenario) + 1;
    while (hall.step()) {
        if (--left == 0) throw std::runtime_error{"more events than the scenario can have"};
    }
    hall.play();  // throws if anybody is stranded
    if (!hall.is_over()) throw std::runtime_error{"not over"};
    log.flush();
    return Trace{scenario, std::move(events)};
}

/// Puts one value out of its range, or leaves the scenario alone.
void spoil(Scenario& s, RandomScenarios& random) {
    constexpr auto huge = std::numeric_limits<std::uint32_t>::max();
    switch (random.number(0, 60)) {
        case 0:
            s.boards = 0;
            break;
        case 1:
            s.boards = huge;
            break;
        case 2:
            s.pairs = 0;
            break;
        case 3:
            s.pairs = huge;
            break;
        case 4:
            s.master = 0ms;
            break;
        case 5:
            s.master = -1ms;
            break;
        case 6:
            s.opponent = 24h + 1ms;
            break;
        case 7:
            s.walk = Duration::max();
            break;
        case 8:
            s.slice = Duration::min();
            break;
        case 9:
            s.masters = s.boards + 1;
            break;
        case 10:
            s.masters = 0;
            break;
        case 11:
            s.in_play = 0;
            break;
        case 12:
            s.in_play = huge;
            break;
        case 13:
            s.vary_opponent = {Spread::lognormal, std::numeric_limits<double>::quiet_NaN()};
            break;
        case 14:
            s.slow.push_back({s.boards, 2});
            break;
        case 15:
            s.slow.push_back({0, -1});
            break;
        case 16:
            s.blocks.push_back({0, huge, 1s});
            break;
        case 17:
            s.blocking_boards.push_back(huge);
            break;
        case 18:
            s.switches.push_back({-1s, Mode::sync});
            break;
        case 19:
            s.switches.push_back({1000h, Mode::clones});
            break;
        case 20:
            s.lengths = {0};
            s.real_lengths = true;
            break;
        default:
            break;
    }
}

TEST(HallFuzz, EveryScenarioRunsOrIsRefusedWithAReason) {
    RandomScenarios random{61};
    int refused = 0;
    const int count = scenarios_to_try();
    for (int i = 0; i < count; ++i) {
        SCOPED_TRACE("scenario " + std::to_string(i));
        Scenario scenario = random.anything();
        spoil(scenario, random);
        if (const auto problem = find_problem(scenario, true)) {
            ++refused;
            ASSERT_FALSE(describe(*problem).empty());
            ASSERT_THROW(record(scenario), std::invalid_argument);
            continue;
        }
        const Trace trace = watched(scenario);
        const Results& results = trace.results();
        std::uint64_t plies = 0;
        for (std::uint32_t board = 0; board < scenario.boards; ++board)
            plies += 2ULL * pairs_of(scenario, board);
        ASSERT_EQ(results.plies, plies);
        ASSERT_EQ(trace.at(results.last_reply).games_over, scenario.boards);
        const Prediction prediction = predict(scenario);
        ASSERT_LE(prediction.at_least, results.last_reply);
        ASSERT_GE(prediction.at_most, results.last_reply);
        for (const BoardResult& board : results.boards)
            ASSERT_EQ(board.over - board.opened, board.master_thinking + board.opponent_thinking +
                                                     board.waited_for_master + board.paused);
    }
    EXPECT_GT(refused, count / 5);
    EXPECT_LT(refused, count / 2);
}

}  // namespace
}  // namespace simul
