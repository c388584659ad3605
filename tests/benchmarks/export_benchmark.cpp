// What other programs get of a run: prints how long each export takes beside its bar, and fails above it.
#include <cstdio>
#include <ctime>
#include <ostream>
#include <streambuf>
#include <vector>

#include "simulator/export/event_rows.hpp"
#include "simulator/export/move_rows.hpp"
#include "simulator/export/perfetto.hpp"
#include "simulator/export/trace_events.hpp"
#include "simulator/trace/trace.hpp"

namespace {

using namespace simul;

/// Takes everything and keeps its size.
class Nowhere : public std::streambuf {
  public:
    std::streamsize size = 0;

  protected:
    std::streamsize xsputn(const char*, std::streamsize count) override { return size += count, count; }
    int_type overflow(int_type c) override { return ++size, traits_type::not_eof(c); }
};

bool all_are_in_time = true;

template <class Write>
void time_export(const char* what, double bar, Write write) {
    Nowhere nowhere;
    std::ostream out{&nowhere};
    const std::clock_t begin = std::clock();  // of this program: others may run beside it
    write(out);
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    std::printf("%-36s %8.3f s (bar %.1f s) %10lld kB\n", what, seconds, bar,
                static_cast<long long>(nowhere.size / 1000));
    all_are_in_time = all_are_in_time && seconds <= bar;
}

std::vector<HallRun> both_halls(const Scenario& scenario) {
    const Scenario left = in_mode(scenario, Mode::sync);
    return {{HallSide::left, left, measure(left)}, {HallSide::right, scenario, measure(scenario)}};
}

}  // namespace

int main() {
    const auto classic = both_halls(Scenario{});
    time_export("trace of the classic", 0.2,
                [&](std::ostream& out) { write_trace_events(out, classic, "simul"); });
    Scenario large;  // a million moves and replies in all
    large.boards = 100;
    large.pairs = 2'500;
    const auto million = both_halls(large);
    time_export("trace of a million events", 2,
                [&](std::ostream& out) { write_trace_events(out, million, "simul"); });
    time_export("the same for Perfetto", 2, [&](std::ostream& out) { write_perfetto(out, million); });
    time_export("a million events as rows", 2, [&](std::ostream& out) { write_events_csv(out, million); });
    time_export("a million moves as rows", 2, [&](std::ostream& out) { write_moves_csv(out, million); });
    return all_are_in_time ? 0 : 1;
}
