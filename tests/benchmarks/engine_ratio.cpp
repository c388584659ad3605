// Compares the engine with a hand-written loop over a binary heap, in turns of a few milliseconds within one
// process, and prints the ratio of their times per event: median, 10th and 90th percentile. Then how long
// seeking takes. A run whose order of events differs from the loop's fails, so that a fast wrong engine
// cannot pass.
#include <algorithm>
#include <chrono>
#include <cstdio>
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
    void print(const char* what) {
        std::printf("  %-28s %5.2f  (%.2f to %.2f)\n", what, at(0.5), at(0.1), at(0.9));
    }
};

bool compare(std::uint32_t boards, int turns) {
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
        const double loop = seconds_of(times, [&] { sink = simul::HeapLoop{scenario}.run(); });
        const double plain = seconds_of(times, [&] { play(scenario); });
        const double traced = seconds_of(times, [&] { record(scenario, kept); });
        engine.ratios.push_back(plain / loop);
        recording.ratios.push_back(traced / plain);
        if (turn == 0) std::printf("%u boards: %.1f ns an event by hand\n", boards, loop / events * 1e9);
    }
    engine.print("engine / heap loop");
    recording.print("recording / not recording");
    return true;
}

/// Looks at random moments of a recorded run and prints how long the state of all boards takes.
void seek(std::uint32_t boards) {
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
    microseconds.print("seek");
}

}  // namespace

int main(int argc, char** argv) {
    const bool small_ones = compare(24, 101) && compare(1'000, 21);
    seek(24);
    seek(1'000);
    const bool is_quick = argc > 1 && std::string_view{argv[1]} == "quick";
    if (!is_quick) seek(100'000);
    const bool same = small_ones && (is_quick || (compare(100'000, 3) && compare(1'000'000, 1)));
    return same ? 0 : 1;
}
