#include "simulator/trace/lanes.hpp"

#include "simulator/trace/fold.hpp"
#include "simulator/trace/stopped.hpp"

namespace simul {

namespace {

/// Counts the bars of each lane: what is reserved exactly leaves no holes in memory, as growing would.
struct Counter {
    std::vector<std::size_t> boards;
    std::vector<std::size_t> masters;

    void board(std::uint32_t b, Time from, Time to, BoardPhase, std::uint32_t /*pair*/) {
        boards[b] += from < to ? 1 : 0;
    }
    void master(std::uint32_t m, Time from, Time to, MasterPhase, std::uint32_t /*board*/, bool /*dropped*/) {
        masters[m] += from < to ? 1 : 0;
    }
};

/// Collects the stretches; those of no length are nothing to see.
struct Collector {
    Lanes lanes;

    void board(std::uint32_t b, Time from, Time to, BoardPhase phase, std::uint32_t pair) {
        if (from < to) lanes.boards[b].push_back({from, to, phase, pair});
    }
    void master(std::uint32_t m, Time from, Time to, MasterPhase phase, std::uint32_t board, bool dropped) {
        if (from < to) lanes.masters[m].push_back({from, to, phase, dropped, board});
    }
};

template <class Lane>
std::vector<Lane> empty_lanes(const std::vector<std::size_t>& bars) {
    std::vector<Lane> lanes(bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i) lanes[i].reserve(bars[i]);
    return lanes;
}

/// Tells `out` every stretch of a run.
template <class Stretches>
void tell(const Trace& trace, const std::stop_token& stop, Stretches& out) {
    const Fold fold{trace.scenario()};
    HallState state = fold.start();
    play_unless_stopped(trace.events(), stop, [&](Event event) { fold.play(state, event, out); });
    const Time end = trace.results().last_reply;
    for (std::uint32_t b = 0; b < state.boards.size(); ++b)
        out.board(b, state.boards[b].since(), end, BoardPhase::over, state.boards[b].replies() - 1);
    for (std::uint32_t m = 0; m < state.masters.size(); ++m)
        out.master(m, state.masters[m].since, end, MasterPhase::idle, no_board, false);
}

}  // namespace

Lanes lanes_of(const Trace& trace, const std::stop_token& stop) {
    Counter counter{std::vector<std::size_t>(trace.scenario().boards),
                    std::vector<std::size_t>(trace.results().masters)};
    tell(trace, stop, counter);
    Collector collector{{empty_lanes<std::vector<BoardBar>>(counter.boards),
                         empty_lanes<std::vector<MasterBar>>(counter.masters)}};
    tell(trace, stop, collector);
    return std::move(collector.lanes);
}

}  // namespace simul
