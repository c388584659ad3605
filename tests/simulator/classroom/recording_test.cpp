#include "simulator/classroom/recording.hpp"

#include <cstdlib>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "simulator/exhibition/hall.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

/// 1,000 classes, or as many as the environment's SIMUL_FUZZ_SCENARIOS says.
int classes_to_try() {
    const char* wanted = std::getenv("SIMUL_FUZZ_SCENARIOS");
    return wanted != nullptr ? std::atoi(wanted) : 1'000;
}

/// A hall whose opponents reply whenever chance says so, on a clock that is often late and loves ties.
class ChanceClass {
  public:
    explicit ChanceClass(std::uint32_t seed) : random_{seed} {
        scenario_.boards = below(9) + 1;
        scenario_.pairs = below(5) + 1;
        scenario_.master = Duration{below(4) + 1};
    }

    std::vector<Event> play() {
        std::vector<Event> events;
        EventLog log{
            [&](std::span<const Event> batch) { events.insert(events.end(), batch.begin(), batch.end()); }};
        Hall hall{scenario_, &log, play_game, Replies::from_outside};
        hall.open();
        for (Time now{0}; !hall.is_over(); now += Duration{below(3)}) {
            if (below(3) > 0) be_late(hall, now);
            for (std::uint32_t asked = below(4); asked > 0; --asked) hall.reply(below(scenario_.boards), now);
        }
        hall.conclude();
        log.flush();
        return events;
    }

    const Scenario& scenario() const { return scenario_; }

  private:
    std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(random_() % end); }

    /// Timers ring now, whenever they were due.
    static void be_late(Hall& hall, Time now) {
        for (auto due = hall.time().agenda().next_time(); due && *due <= now;
             due = hall.time().agenda().next_time())
            hall.step(now);
    }

    std::mt19937 random_;
    Scenario scenario_;
};

TEST(Recording, ReplaysEveryClassToTheLastEvent) {
    for (int number = 0; number < classes_to_try(); ++number) {
        SCOPED_TRACE("class " + std::to_string(number));
        ChanceClass people{static_cast<std::uint32_t>(number)};
        const std::vector<Event> events = people.play();
        const Scenario replay = scenario_of_class(people.scenario(), events, {});
        ASSERT_EQ(replay.boards, people.scenario().boards);
        ASSERT_EQ(replay.pairs, people.scenario().pairs);
        const auto again = record(replay);
        ASSERT_EQ(again->results().fingerprint, Trace(replay, events).results().fingerprint);
        ASSERT_TRUE(std::ranges::equal(again->events(), events));
    }
}

TEST(Recording, RunsInEveryOtherMode) {
    ChanceClass people{7};
    const Scenario replay = scenario_of_class(people.scenario(), people.play(), {});
    Duration in_a_row{};
    for (const Recorded::Game& game : replay.recorded.games())
        for (const RecordedPair& pair : game) in_a_row += pair.thought + pair.reply;
    EXPECT_EQ(measure(in_mode(replay, Mode::sync)).last_reply, in_a_row);
    for (const WayInfo& way : ways) {
        const Scenario played = scenario_of_way(replay, way.id);
        EXPECT_FALSE(find_problem(played, true)) << way.code;
        EXPECT_EQ(measure(played).plies, 2ULL * replay.boards * replay.pairs) << way.code;
    }
}

TEST(Recording, OfAClassThatWasStoppedKeepsCompletePairsOnly) {
    Scenario played;
    played.boards = 3;
    played.pairs = 4;
    const std::vector<Event> events{
        {0ms, 0, EventKind::opened}, {0ms, 1, EventKind::opened}, {0ms, 2, EventKind::opened},
        {0ms, 0, EventKind::visit},  {10ms, 0, EventKind::move},  {10ms, 1, EventKind::visit},
        {25ms, 1, EventKind::move},  {25ms, 2, EventKind::visit}, {30ms, 2, EventKind::move},
        {40ms, 2, EventKind::reply}, {40ms, 2, EventKind::visit}, {47ms, 2, EventKind::move},
        {50ms, 0, EventKind::reply}, {50ms, 0, EventKind::visit}, {61ms, 2, EventKind::reply},
    };
    const std::vector<StandInReply> stand_ins{{2, 1}, {1, 0}};
    const Scenario replay = scenario_of_class(played, events, stand_ins);
    EXPECT_EQ(replay.boards, 2U);
    EXPECT_EQ(replay.pairs, 2U);
    EXPECT_TRUE(replay.real_lengths);
    EXPECT_EQ(pairs_of(replay, 0), 1U);
    EXPECT_EQ(pairs_of(replay, 1), 2U);
    EXPECT_EQ(replay.recorded.at(0, 0), (RecordedPair{10ms, 40ms, false}));
    EXPECT_EQ(replay.recorded.at(1, 0), (RecordedPair{5ms, 10ms, false}));
    EXPECT_EQ(replay.recorded.at(1, 1), (RecordedPair{7ms, 14ms, true}));
    EXPECT_EQ(measure(replay).plies, 6U);
    EXPECT_TRUE(scenario_of_class(played, {}, {}).recorded.is_empty());
}

}  // namespace
}  // namespace simul
