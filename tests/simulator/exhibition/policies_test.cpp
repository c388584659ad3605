#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "simulator/trace/trace.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;
using Boards = std::vector<std::uint32_t>;

Boards visits_of(const Scenario& scenario) {
    Boards visits;
    const auto trace = record(scenario);
    for (const Event event : trace->events())
        if (event.kind() == EventKind::visit) visits.push_back(event.board());
    return visits;
}

Scenario with_policy(Policy policy) {
    Scenario scenario;
    scenario.policy = policy;
    return scenario;
}

TEST(HallPolicies, FixedRoundVisitsTheBoardsInOrderRoundAfterRound) {
    Scenario scenario = with_policy(Policy::fixed_round);
    scenario.slow = {{3, 2.5}, {17, 0.1}};
    const Boards visits = visits_of(scenario);
    ASSERT_GE(visits.size(), 24U * 30U);
    for (std::size_t i = 0; i < 24U * 30U; ++i) ASSERT_EQ(visits[i], i % 24) << "visit " << i;
}

TEST(HallPolicies, FixedRoundPassesGamesThatAreOverButNotThoseWhoseLastReplyIsDue) {
    Scenario scenario = with_policy(Policy::fixed_round);
    scenario.boards = 4;
    scenario.real_lengths = true;
    scenario.lengths = {3, 1, 2, 3};
    EXPECT_EQ(visits_of(scenario), (Boards{0, 1, 2, 3, 0, 2, 3, 0, 2, 3, 0, 3}));
}

TEST(HallPolicies, FixedRoundOfEachMasterGoesThroughHerOwnBoards) {
    Scenario scenario = with_policy(Policy::fixed_round);
    scenario.boards = 5;
    scenario.pairs = 2;
    scenario.masters = 2;
    Boards of_first;
    Boards of_second;
    for (const auto board : visits_of(scenario)) (board % 2 == 0 ? of_first : of_second).push_back(board);
    // After the last moves she goes round once more: the games are open until their last replies.
    EXPECT_EQ(of_first, (Boards{0, 2, 4, 0, 2, 4, 0, 2, 4}));
    EXPECT_EQ(of_second, (Boards{1, 3, 1, 3, 1, 3}));
}

TEST(HallPolicies, FixedRoundWaitsAtABoardThatIsNotReadyWhileOthersAre) {
    Scenario scenario = with_policy(Policy::fixed_round);
    scenario.boards = 3;
    scenario.pairs = 2;
    scenario.slow = {{0, 3}};
    const auto trace = record(scenario);
    const HallState state = trace->at(100s);
    EXPECT_EQ(phase_of(state, 0), MasterPhase::standing);
    EXPECT_EQ(state.masters[0].board, 0U);
    EXPECT_EQ(phase_at(state, 1), BoardPhase::waiting);
    scenario.policy = Policy::first_ready;
    EXPECT_EQ(phase_at(record(scenario)->at(68s), 1), BoardPhase::served);
    EXPECT_EQ(phase_at(trace->at(68s), 1), BoardPhase::waiting);
}

TEST(HallPolicies, FirstReadyServesInTheOrderOfReplies) {
    Scenario scenario;
    scenario.boards = 3;
    scenario.pairs = 2;
    scenario.slow = {{0, 3}};
    EXPECT_EQ(visits_of(scenario), (Boards{0, 1, 2, 1, 2, 0}));
}

TEST(HallPolicies, LastReadyServesTheNewestFirst) {
    Scenario scenario = with_policy(Policy::last_ready);
    scenario.boards = 3;
    scenario.pairs = 2;
    scenario.opponent = 4s;
    // Board 1 is the first to come and is served at once; board 2 waits until nobody newer is there.
    EXPECT_EQ(visits_of(scenario), (Boards{0, 2, 0, 2, 1, 1}));
}

TEST(HallPolicies, LastReadyStarvesBoards) {
    const Results starving = measure(with_policy(Policy::last_ready));
    const Results fair = measure(with_policy(Policy::first_ready));
    EXPECT_GT(starving.longest_wait, 25min);
    EXPECT_LT(fair.longest_wait, 2min);
    const auto over = [](const Results& results) {
        Time earliest = results.last_reply;
        for (const BoardResult& board : results.boards) earliest = std::min(earliest, board.over);
        return earliest;
    };
    EXPECT_LT(over(starving), over(fair)) << "those whom she favours are done early";
}

TEST(HallInPlay, NeverExceedsItsLimit) {
    RandomScenarios random{51};
    for (int i = 0; i < 300; ++i) {
        const Scenario scenario = random.anything_unswitched();
        const Rules rules = first_rules(scenario);
        const auto trace = record(scenario);
        std::vector<std::uint32_t> in_play(rules.masters);
        std::vector<std::uint32_t> replies(scenario.boards);
        for (const Event event : trace->events()) {
            const std::uint32_t board = event.board();
            std::uint32_t& of_master = in_play[board % rules.masters];
            if (event.kind() == EventKind::opened) ++of_master;
            if (event.kind() == EventKind::reply && ++replies[board] == pairs_of(scenario, board))
                --of_master;
            ASSERT_LE(of_master, rules.in_play) << "scenario " << i;
        }
    }
}

TEST(HallInPlay, OnlyFallsAfterAShrinkUntilItFits) {
    RandomScenarios random{52};
    for (int i = 0; i < 300; ++i) {
        Scenario scenario = random.plain();
        scenario.masters = 1;
        scenario.mode = random.mode(false);
        for (auto n = random.number(1, 5); n > 0; --n)
            scenario.switches.push_back({random.duration(1ms, 300s), random.mode(false)});
        std::ranges::stable_sort(scenario.switches, {}, &Switch::at);
        const auto trace = record(scenario);
        std::uint32_t limit = first_rules(scenario).in_play;
        std::vector<std::uint32_t> replies(scenario.boards);
        std::uint32_t active = 0;
        for (const Event event : trace->events()) {
            const std::uint32_t before = active;
            const bool is_last_reply = event.kind() == EventKind::reply &&
                                       ++replies[event.board()] == pairs_of(scenario, event.board());
            if (event.kind() == EventKind::opened || event.kind() == EventKind::resume) ++active;
            if (event.kind() == EventKind::pause || is_last_reply) --active;
            if (event.kind() == EventKind::switched)
                limit = rules_of(scenario, scenario.switches[event.board()].to).in_play;
            ASSERT_TRUE(active <= limit || active <= before) << "scenario " << i;
        }
        ASSERT_EQ(active, 0U);
    }
}

}  // namespace
}  // namespace simul
