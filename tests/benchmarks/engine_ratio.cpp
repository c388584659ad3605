// Compares the engine with a hand-written loop over a binary heap, in turns within one process, and prints
// the ratio of their times per event: median, 10th and 90th percentile, and the bar it has to keep to. Then
// how long seeking takes and how much memory a board needs. A run whose order of events differs from the
// loop's fails, so that a fast wrong engine cannot pass; so does a median over its bar.
//   engine_ratio          everything, a minute or two
//   engine_ratio quick    without the large halls
//
// Freed memory stays with the process, as it does in a window that plays run after run: otherwise the ratio
// of a large hall would tell what the kernel takes for a page, which is all of the difference on some
// machines.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <malloc.h>
#include <random>
#include <string_view>
#include <vector>

#include "simulator/exhibition/hall.hpp"
#include "simulator/trace/trace.hpp"
#include "tests/benchmarks/heap_loop.hpp"

namespace {

using Clock = std::chrono::steady_clock;

std::uint64_t hash_of_run(const simul::Scenario& scenario) {
    std::uint64_t hash = 0;
    simul::EventLog log{[&](std::span<const simul::Event> events) {
        for (const simul::Event event : events) {
            const bool is_reply = event.kind() == simul::EventKind::reply;
            if (is_reply || event.kind() == simul::EventKind::move)
                hash = simul::HeapLoop::hash_of(hash, static_cast<std::uint64_t>(event.time().count()),
                                                event.board(), is_reply);
        }
    }};
    simul::Hall hall{scenario, &log};
    hall.open();
    hall.play();
    log.flush();
    return hash;
}

template <class Run>
double seconds_of(int times, Run run) {
    const auto begin = Clock::now();
    for (int i = 0; i < times; ++i) run();
    return std::chrono::duration<double>(Clock::now() - begin).count() / times;
}

void play(const simul::Scenario& scenario) {
    simul::Hall hall{scenario};
    hall.open();
    hall.play();
}

void record(const simul::Scenario& scenario, std::vector<simul::Event>& events) {
    events.clear();
    simul::EventLog log{[&](std::span<const simul::Event> batch) {
        events.insert(events.end(), batch.begin(), batch.end());
    }};
    simul::Hall hall{scenario, &log};
    hall.open();
    hall.play();
    log.flush();
}

struct Spread {
    std::vector<double> ratios;
    double at(double share) {
        std::sort(ratios.begin(), ratios.end());
        return ratios[static_cast<std::size_t>(share * static_cast<double>(ratios.size() - 1))];
    }
    /// False if the median is over the bar.
    bool print(const char* what, double bar) {
        const bool holds = at(0.5) <= bar;
        std::printf("  %-28s %7.2f  (%.2f to %.2f), bar %.2f%s\n", what, at(0.5), at(0.1), at(0.9), bar,
                    holds ? "" : "  OVER");
        return holds;
    }
};

bool compare(std::uint32_t boards, int turns, double bar) {
    simul::Scenario scenario;
    scenario.boards = boards;
    const double events = 2.0 * boards * scenario.pairs;
    if (hash_of_run(scenario) != simul::HeapLoop{scenario}.run()) {
        std::printf("%u boards: the order of events differs\n", boards);
        return false;
    }
    const int times = std::max(1, static_cast<int>(200'000 / events));
    Spread engine;
    Spread recording;
    std::vector<simul::Event> kept;
    kept.reserve(static_cast<std::size_t>(events) * 2);
    for (int turn = 0; turn < turns; ++turn) {
        volatile std::uint64_t sink = 0;
        if (turn == 0) play(scenario);  // so that its memory is at hand
        const double loop = seconds_of(times, [&] { sink = simul::HeapLoop{scenario}.run(); });
        const double plain = seconds_of(times, [&] { play(scenario); });
        const double traced = seconds_of(times, [&] { record(scenario, kept); });
        engine.ratios.push_back(plain / loop);
        recording.ratios.push_back(traced / plain);
        if (turn == 0) std::printf("%u boards: %.1f ns an event by hand\n", boards, loop / events * 1e9);
    }
    const bool is_fast = engine.print("engine / heap loop", bar);
    // Past the processor's cache what is recorded is memory written for the first time.
    return recording.print("recording / not recording", boards <= 1'000 ? 1.15 : 2.0) && is_fast;
}

/// Looks at random moments of a recorded run and prints how long the state of all boards takes.
bool seek(std::uint32_t boards, double bar) {
    simul::Scenario scenario;
    scenario.boards = boards;
    const auto trace = simul::record(scenario);
    std::mt19937_64 random{1};
    std::uniform_int_distribution<std::int64_t> moment{0, trace->results().last_reply.count()};
    simul::HallState state = trace->at(simul::Time{0});
    Spread microseconds;
    for (int i = 0; i < 201; ++i)
        microseconds.ratios.push_back(
            1e6 * seconds_of(1, [&] { trace->advance(state, simul::Time{moment(random)}); }));
    std::printf("%u boards, state at a random moment, in microseconds\n", boards);
    return microseconds.print("seek", bar);
}

/// What a hall keeps on the heap while all its games are in play.
bool weigh(std::uint32_t boards, double bar) {
    simul::Scenario scenario;
    scenario.boards = boards;
    const auto in_use = [] { return static_cast<double>(mallinfo2().uordblks); };
    const double before = in_use();
    simul::Hall hall{scenario};
    hall.open();
    Spread bytes{{(in_use() - before) / boards}};
    std::printf("%u boards, memory\n", boards);
    return bytes.print("bytes a board", bar);
}

}  // namespace

int main(int argc, char** argv) {
    mallopt(M_TRIM_THRESHOLD, 2'000'000'000);
    mallopt(M_MMAP_THRESHOLD, 2'000'000'000);
    const bool is_quick = argc > 1 && std::string_view{argv[1]} == "quick";
    bool holds = compare(24, 101, 2.4);
    holds = compare(1'000, 21, 2.6) && holds;
    holds = seek(24, 5) && holds;
    holds = seek(1'000, 150) && holds;
    if (is_quick) return holds ? 0 : 1;
    holds = seek(100'000, 1'000) && holds;
    holds = compare(100'000, 3, 4) && holds;
    holds = compare(1'000'000, 2, 4) && holds;
    holds = weigh(1'000'000, 600) && holds;
    return holds ? 0 : 1;
}
