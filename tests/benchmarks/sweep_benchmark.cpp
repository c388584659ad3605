// Times what the page Explore computes beside its bars, with as many threads as the program uses: the first
// coarse and the whole default map, 100 seeds of five ways, the end of all work after a change, and what a
// full cache weighs. Prints the median and the worst of 21 tries; fails if a median is over its bar.
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <cstdio>
#include <malloc.h>
#include <mutex>
#include <vector>

#include "simulator/scenario/ways.hpp"
#include "simulator/sweep/cell_order.hpp"
#include "simulator/sweep/sweep_workers.hpp"

namespace {

using Clock = std::chrono::steady_clock;
using simul::Mode;
using simul::Scenario;
using simul::SweepJob;

constexpr int tries = 21;

double milliseconds_since(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// Waits until so many cells have been handed on.
class Count {
  public:
    simul::SweepWorkers::Deliver deliver() {
        return [this](const std::vector<simul::Cell>& batch) {
            const std::lock_guard lock{mutex_};
            done_ += batch.size();
            changed_.notify_all();
        };
    }
    void wait_for(std::size_t cells) {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [&] { return done_ >= cells; });
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::size_t done_ = 0;
};

std::vector<std::uint64_t> on_a_log_scale(double from, double to, int count) {
    std::vector<std::uint64_t> values;
    values.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        values.push_back(
            static_cast<std::uint64_t>(std::lround(from * std::pow(to / from, i / (count - 1.0)))));
    return values;
}

SweepJob::Side in(Mode mode) {
    return [mode](const Scenario& scenario) { return simul::in_mode(scenario, mode); };
}

/// Boards 1 to 100 by opponent 0.1 to 100 times the master, both in equal ratios.
SweepJob map_of(std::int64_t master_ms, bool by_formula) {
    SweepJob job;
    job.scenario.master = simul::Duration{master_ms};
    job.axes = {{simul::Field::boards, on_a_log_scale(1, 100, 92)},
                {simul::Field::opponent, on_a_log_scale(0.1 * static_cast<double>(master_ms),
                                                        100.0 * static_cast<double>(master_ms), 62)}};
    job.sides = {in(Mode::sync), in(Mode::async)};
    job.by_formula = by_formula;
    if (!by_formula) job.scenario.vary_opponent = {simul::Spread::exponential, 0};
    for (const std::uint32_t point : simul::coarse_to_fine(92, 62).points)
        for (const std::size_t side : {0U, 1U}) job.order.push_back(job.cell(point, side));
    return job;
}

SweepJob luck(std::int64_t master_ms) {
    SweepJob job;
    job.scenario.master = simul::Duration{master_ms};
    job.scenario.vary_opponent = {simul::Spread::exponential, 0};
    job.axes = {{simul::Field::boards, {24}}};
    job.seeds = 100;
    for (const simul::WayId way : {simul::WayId::one_by_one, simul::WayId::asyncio, simul::WayId::thread_pool,
                                   simul::WayId::threads_in_turn, simul::WayId::everyone_hers})
        job.sides.push_back(
            [way](const Scenario& scenario) { return simul::scenario_of_way(scenario, way); });
    return job;
}

bool report(const char* what, std::vector<double> numbers, double bar, const char* unit) {
    std::ranges::sort(numbers);
    const double median = numbers[numbers.size() / 2];
    std::printf("  %-44s %8.2f %s (worst %.2f), bar %.0f%s\n", what, median, unit, numbers.back(), bar,
                median <= bar ? "" : "  OVER");
    return median <= bar;
}

/// How long the first `cells` of a job take, each try with another master so that nothing is known.
template <class Make>
bool time_of(const char* what, Make make, std::size_t cells, double bar) {
    std::vector<double> times;
    times.reserve(tries);
    for (int i = 0; i < tries; ++i) {
        const auto job = std::make_shared<const SweepJob>(make(5'000 + i));
        const auto cache = std::make_shared<simul::ResultCache>();
        Count count;
        const auto begin = Clock::now();
        const simul::SweepWorkers workers{job, cache, count.deliver()};
        count.wait_for(std::min(cells, job->size()));
        times.push_back(milliseconds_since(begin));
    }
    return report(what, std::move(times), bar, "ms");
}

bool time_of_stopping() {
    std::vector<double> times;
    times.reserve(tries);
    for (int i = 0; i < tries; ++i) {
        Count count;
        simul::SweepWorkers workers{std::make_shared<const SweepJob>(map_of(5'000 + i, false)),
                                    std::make_shared<simul::ResultCache>(), count.deliver()};
        count.wait_for(1);
        const auto begin = Clock::now();
        workers.stop();
        times.push_back(milliseconds_since(begin));
    }
    return report("threads idle after a change", std::move(times), 1, "ms");
}

bool weight_of_a_full_cache() {
    const auto in_use = [] { return static_cast<double>(mallinfo2().uordblks) / 1e6; };
    const double before = in_use();
    simul::ResultCache cache;
    for (std::uint64_t i = 0; i < simul::ResultCache::usual_room + 1'000; ++i) cache.keep({i, i}, {});
    return report("a full cache", {in_use() - before}, 20, "MB");
}

}  // namespace

int main() {
    constexpr std::size_t all = SIZE_MAX;
    const std::size_t coarse = 2 * simul::coarse_to_fine(92, 62).level_ends.front();
    std::printf("%u thread(s)\n", simul::sweep_threads());
    const auto map = [](std::int64_t master_ms) { return map_of(master_ms, true); };
    const auto map_by_runs = [](std::int64_t master_ms) { return map_of(master_ms, false); };
    bool holds = time_of("first coarse map", map, coarse, 50);
    holds = time_of("whole default map, 92 x 62", map, all, 300) && holds;
    holds = time_of("first coarse map, all by runs", map_by_runs, coarse, 50) && holds;
    holds = time_of("100 seeds of 5 ways", luck, all, 100) && holds;
    holds = time_of_stopping() && holds;
    holds = weight_of_a_full_cache() && holds;
    return holds ? 0 : 1;
}
