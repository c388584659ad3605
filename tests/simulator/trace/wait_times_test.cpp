#include "simulator/trace/wait_times.hpp"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "simulator/trace/lanes.hpp"
#include "simulator/trace/percentile.hpp"
#include "simulator/trace/trace.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;

Duration percentile_of(std::vector<Duration> waits, unsigned percent) {
    std::ranges::sort(waits);
    return waits.empty() ? Duration{} : waits[nearest_rank(waits.size(), percent)];
}

/// Read off the bars of a recorded run; those of no length are not among them: `visits` tells how many.
std::vector<Duration> waits_of(const Trace& trace) {
    std::vector<Duration> waits;
    for (const auto& lane : lanes_of(trace).boards)
        for (const BoardBar& bar : lane)
            if (bar.phase == BoardPhase::waiting) waits.push_back(bar.to - bar.from);
    const auto visits = std::ranges::count_if(trace.events(), [](Event event) {
        return event.kind() == EventKind::move || event.kind() == EventKind::drop;
    });
    waits.resize(static_cast<std::size_t>(visits), Duration{});
    return waits;
}

TEST(WaitTimes, AreThoseOfTheLanesOfTwoHundredRandomRuns) {
    RandomScenarios random{1105};
    for (int i = 0; i < 200; ++i) {
        Scenario scenario = random.plain();
        if (random.one_in(2)) scenario.slice = std::max<Duration>(random.duration(1ms, 5s), 500ms);
        if (random.one_in(2)) scenario.vary_opponent = random.variation();
        const Results results = measure(scenario, {}, Waits::keep);
        ASSERT_EQ(results.p95_wait, percentile_of(waits_of(*record(scenario)), 95)) << "scenario " << i;
        ASSERT_LE(results.p95_wait, results.longest_wait);
    }
}

TEST(WaitTimes, AreNotKeptUnlessSomebodyAsks) { EXPECT_EQ(measure(Scenario{}).p95_wait, 0ms); }

TEST(WaitTimes, OfTheClassicExhibitionAreAMinuteInMost) {
    // A round takes 24 * 5 s: less her 5 s and their own 55 s, that is what a board waits from the second on.
    EXPECT_EQ(measure(Scenario{}, {}, Waits::keep).p95_wait, 60s);
}

TEST(WaitTimes, CountEqualOnesTogetherWithoutLosingAny) {
    std::mt19937_64 random{1106};
    WaitTimes waits;
    std::vector<Duration> all;
    for (int i = 0; i < 200'000; ++i) {
        all.emplace_back(static_cast<std::int64_t>(random() % (i < 100'000 ? 300 : 90'000)));
        waits.add(all.back());
    }
    EXPECT_EQ(waits.count(), all.size());
    for (const unsigned percent : {1U, 5U, 50U, 95U, 100U})
        EXPECT_EQ(waits.percentile(percent), percentile_of(all, percent)) << percent;
    EXPECT_EQ(waits.count(), all.size());
}

}  // namespace
}  // namespace simul
