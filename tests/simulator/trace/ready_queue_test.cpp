#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "simulator/trace/trace.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;
using Boards = std::vector<std::uint32_t>;

/// The ready queue by the rules alone: who becomes ready goes to the end, whom she visits leaves it.
class Queue {
  public:
    explicit Queue(const Scenario& scenario)
        : scenario_{scenario},
          masters_{first_rules(scenario).masters},
          plies_(scenario.boards),
          visited_(masters_, no_board),
          ready_(masters_) {}

    void read(Event event) {
        const std::uint32_t board = event.board();
        if (event.kind() == EventKind::switched) return;
        Boards& queue = ready_[board % masters_];
        std::uint32_t& visited = visited_[board % masters_];
        switch (event.kind()) {
            case EventKind::visit:
                std::erase(queue, board);
                visited = board;
                break;
            case EventKind::move:
                ++plies_[board];
                visited = no_board;
                break;
            case EventKind::reply:
                if (++plies_[board] == 2 * pairs_of(scenario_, board)) {
                    if (visited == board) visited = no_board;
                } else if (visited != board) {
                    queue.push_back(board);
                }
                break;
            case EventKind::drop:
                visited = no_board;
                queue.push_back(board);
                break;
            case EventKind::pause:
                if (visited == board) visited = no_board;
                std::erase(queue, board);
                break;
            default:  // opened, resume
                queue.push_back(board);
        }
    }
    const Boards& of(std::uint32_t master) const { return ready_[master]; }

  private:
    Scenario scenario_;
    std::uint32_t masters_;
    std::vector<std::uint32_t> plies_;
    Boards visited_;
    std::vector<Boards> ready_;
};

TEST(ReadyQueue, IsThatOfTheRulesAtEveryMoment) {
    RandomScenarios random{101};
    for (int i = 0; i < 300; ++i) {
        const auto trace = record(random.anything());
        Queue queue{trace->scenario()};
        const auto events = trace->events();
        for (std::size_t k = 0; k < events.size(); ++k) {
            queue.read(events[k]);
            if (k + 1 < events.size() && events[k + 1].time() == events[k].time()) continue;
            const HallState state = trace->at(events[k].time());
            for (std::uint32_t m = 0; m < state.masters.size(); ++m)
                ASSERT_EQ(trace->ready_queue(state, m), queue.of(m))
                    << "scenario " << i << " at " << state.now.count();
        }
    }
}

TEST(ReadyQueue, NamesWhomAFreeMasterServesNext) {
    const auto trace = record(Scenario{});
    for (const Event event : trace->events()) {
        if (event.kind() != EventKind::visit || event.time() == 0ms) continue;
        const auto queue = trace->ready_queue(trace->at(event.time() - 1ms), 0);
        if (queue.empty()) continue;
        ASSERT_EQ(queue.front(), event.board());
    }
}

TEST(ReadyQueue, OfAHallWhereEverybodyIsReadyAtOnceIsFoundInOnePass) {
    Scenario scenario;
    scenario.boards = 200'000;
    scenario.pairs = 1;
    const auto trace = record(scenario);
    const Boards queue = trace->ready_queue(trace->at(0ms), 0);
    ASSERT_EQ(queue.size(), scenario.boards - 1) << "she visits the first";
    EXPECT_EQ(queue.front(), 1U);
    EXPECT_TRUE(std::ranges::is_sorted(queue));
}

TEST(Due, IsWhenTheReplyOrTheMoveReallyComes) {
    RandomScenarios random{102};
    for (int i = 0; i < 300; ++i) {
        Scenario scenario = random.anything();
        const bool drops = scenario.slice > 0ms;
        const auto trace = record(scenario);
        const auto events = trace->events();
        for (int k = 0; k < 5; ++k) {
            const auto end = static_cast<std::uint64_t>(trace->results().last_reply.count());
            const HallState state = trace->at(Time{random.number(0, end)});
            for (std::uint32_t board = 0; board < state.boards.size(); ++board) {
                const BoardPhase phase = state.boards[board].phase();
                if (phase != BoardPhase::served && phase != BoardPhase::opponent_thinking) continue;
                const EventKind kind = phase == BoardPhase::served ? EventKind::move : EventKind::reply;
                const auto comes =
                    std::find_if(events.begin() + static_cast<std::ptrdiff_t>(state.position), events.end(),
                                 [&](Event event) {
                                     return event.board() == board &&
                                            (event.kind() == kind || event.kind() == EventKind::drop);
                                 });
                ASSERT_NE(comes, events.end());
                if (comes->kind() == EventKind::drop) {
                    ASSERT_TRUE(drops);
                    ASSERT_LT(comes->time(), trace->due(state, board));
                } else {
                    ASSERT_EQ(trace->due(state, board), comes->time())
                        << "scenario " << i << ", board " << board << " at " << state.now.count();
                }
            }
        }
    }
}

TEST(Due, CountsWhatHasBeenThoughtOfADroppedThought) {
    Scenario scenario;
    scenario.mode = Mode::threads;
    scenario.slice = 2s;
    scenario.boards = 2;
    scenario.pairs = 1;
    const auto trace = record(scenario);
    EXPECT_EQ(trace->due(trace->at(1s), 0), 5s) << "if nothing breaks it off";
    EXPECT_EQ(trace->due(trace->at(5s), 0), 7s);
    EXPECT_EQ(trace->due(trace->at(8s), 0), 9s);
    EXPECT_EQ(trace->due(trace->at(20s), 0), 64s);
}

}  // namespace
}  // namespace simul
