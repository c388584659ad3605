#include "simulator/sweep/sweep_job.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "simulator/scenario/prediction.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/trace/trace.hpp"
#include "tests/simulator/scenario/random_scenarios.hpp"

namespace simul {
namespace {

using ::testing::ElementsAre;

SweepJob::Side in(Mode mode) {
    return [mode](const Scenario& scenario) { return in_mode(scenario, mode); };
}

SweepJob job_of(std::vector<Axis> axes) {
    SweepJob job;
    job.axes = std::move(axes);
    job.sides = {in(Mode::sync), in(Mode::async)};
    return job;
}

Results bare(Results results) {
    results.boards.clear();
    return results;
}

TEST(SweepJob, HasACellForEveryPointSideAndSeed) {
    SweepJob job = job_of({read_axis("boards=1..5"), read_axis("opponent=10s,20s,30s")});
    job.seeds = 4;
    EXPECT_EQ(job.points(), 15U);
    EXPECT_EQ(job.cells(), 120U);
    for (std::uint32_t cell = 0; cell < job.cells(); ++cell)
        EXPECT_EQ(job.cell(job.point_of(cell), job.side_of(cell), cell % 4), cell);
    EXPECT_THAT(values_at(job, 7), ElementsAre(3, 20'000));
    const Scenario scenario = scenario_of(job, job.cell(7, 1, 2));
    EXPECT_EQ(scenario.boards, 3U);
    EXPECT_EQ(scenario.opponent, std::chrono::seconds{20});
    EXPECT_EQ(scenario.mode, Mode::async);
    EXPECT_EQ(scenario.seed, 3U);
}

TEST(SweepJob, ComesToTheSameAsSingleRunsOfTwoHundredRandomScenarios) {
    RandomScenarios random{1101};
    for (int i = 0; i < 200; ++i) {
        SweepJob job = job_of({{Field::boards, {}}, {Field::opponent, {}}});
        job.scenario = random.plain();
        if (random.one_in(2)) job.scenario.vary_opponent = random.variation();
        job.axes[0].values = {random.number(1, 14), random.number(1, 14)};
        job.axes[1].values = {random.number(0, 60'000)};
        job.waits = Waits::keep;
        ResultCache cache;
        for (std::uint32_t cell = 0; cell < job.cells(); ++cell) {
            const Results expected = bare(measure(scenario_of(job, cell), {}, Waits::keep));
            for (const char* const time : {"first", "from the cache"}) {
                const Cell got = compute(job, cell, &cache, {});
                ASSERT_EQ(got.source, CellSource::run) << "scenario " << i << got.message;
                ASSERT_EQ(got.results, expected) << "scenario " << i << ", " << time;
            }
        }
    }
}

TEST(SweepJob, TellsTheSameByFormulaAndByRun) {
    RandomScenarios random{1102};
    int by_formula = 0;
    for (int i = 0; i < 300; ++i) {
        SweepJob job = job_of({read_axis("boards=1..20"), read_axis("opponent=0s..60s:15s")});
        job.scenario = random.plain();
        const Mode mode = job.scenario.mode;
        job.sides = {in(Mode::sync), in(mode)};
        SweepJob runs = job;
        job.by_formula = true;
        for (std::uint32_t cell = 0; cell < job.cells(); cell += 7) {
            const Cell quick = compute(job, cell, nullptr, {});
            const Cell run = compute(runs, cell, nullptr, {});
            ASSERT_TRUE(quick.has_results()) << "scenario " << i << ": " << quick.message;
            ASSERT_EQ(quick.results.last_reply, run.results.last_reply) << "scenario " << i;
            ASSERT_EQ(quick.results.last_move, run.results.last_move) << "scenario " << i;
            ASSERT_EQ(quick.results.utilisation(), run.results.utilisation()) << "scenario " << i;
            if (quick.source == CellSource::run) continue;
            ++by_formula;
            ASSERT_EQ(quick.source, cell % checked_every == 0 ? CellSource::checked : CellSource::formula);
        }
    }
    EXPECT_GT(by_formula, 1'000);
}

TEST(SweepJob, TakesRunsWhereThereIsNoFormula) {
    SweepJob job = job_of({read_axis("boards=1..3")});
    job.scenario.vary_opponent = {Spread::exponential, 0};
    job.by_formula = true;
    for (std::uint32_t cell = 0; cell < job.cells(); ++cell)
        EXPECT_EQ(compute(job, cell, nullptr, {}).source, CellSource::run);
}

TEST(SweepJob, LeavesOutWhatIsTooLargeUnlessAFormulaKnowsIt) {
    SweepJob job = job_of({read_axis("boards=1,1000000")});
    job.most_plies = 2'000'000;
    EXPECT_EQ(compute(job, job.cell(0, 1), nullptr, {}).source, CellSource::run);
    EXPECT_EQ(compute(job, job.cell(1, 1), nullptr, {}).source, CellSource::too_large);
    job.by_formula = true;
    const Cell cell = compute(job, job.cell(1, 0), nullptr, {});
    EXPECT_EQ(cell.source, CellSource::formula);
    EXPECT_EQ(cell.results.last_reply, std::chrono::minutes{30'000'000});
}

TEST(SweepJob, SaysWhyACellHasNoResults) {
    SweepJob job = job_of({read_axis("masters=24..25")});
    EXPECT_TRUE(compute(job, job.cell(0, 1), nullptr, {}).has_results());
    const Cell cell = compute(job, job.cell(1, 1), nullptr, {});
    EXPECT_EQ(cell.source, CellSource::failed);
    EXPECT_EQ(cell.message, "--masters 25: must be 1 to 24");
}

TEST(SweepJob, HasOneKeyForScenariosThatPlayTheSame) {
    Scenario scenario;
    const ScenarioKey key = key_of(scenario, Waits::none);
    scenario.seed = 7;
    scenario.slice = std::chrono::seconds{1};
    EXPECT_EQ(key_of(scenario, Waits::none), key) << "nobody draws, nobody cuts";
    EXPECT_NE(key_of(scenario, Waits::keep), key);
    scenario.vary_opponent = {Spread::exponential, 0};
    const ScenarioKey drawn = key_of(scenario, Waits::none);
    EXPECT_NE(drawn, key);
    scenario.seed = 8;
    EXPECT_NE(key_of(scenario, Waits::none), drawn);
}

TEST(SweepJob, HasDifferentKeysForScenariosThatDiffer) {
    RandomScenarios random{1103};
    for (int i = 0; i < 300; ++i) {
        const Scenario scenario = random.anything();
        Scenario other = scenario;
        other.pairs += 1;
        EXPECT_NE(key_of(other, Waits::none), key_of(scenario, Waits::none));
        other = scenario;
        std::swap(other.master, other.opponent);
        const bool is_same = other.master == scenario.master;
        EXPECT_EQ(key_of(other, Waits::none) == key_of(scenario, Waits::none), is_same);
        EXPECT_EQ(key_of(Scenario{scenario}, Waits::none), key_of(scenario, Waits::none));
    }
}

TEST(ResultCache, ForgetsWhatNobodyHasAskedForTheLongest) {
    ResultCache cache{2};
    Results results;
    for (std::uint64_t i = 1; i <= 2; ++i) {
        results.plies = i;
        cache.keep({i, i}, results);
    }
    EXPECT_EQ(cache.find({1, 1})->plies, 1U);
    cache.keep({3, 3}, results);
    EXPECT_EQ(cache.size(), 2U);
    EXPECT_TRUE(cache.find({1, 1}));
    EXPECT_FALSE(cache.find({2, 2}));
}

}  // namespace
}  // namespace simul
