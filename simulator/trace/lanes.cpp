#include "simulator/trace/lanes.hpp"

#include "simulator/trace/fold.hpp"
#include "simulator/trace/stopped.hpp"

namespace simul {

namespace {

/// Collects the stretches; those of no length are nothing to see.
struct Collector {
    Lanes lanes;

    void board(std::uint32_t b, Time from, Time to, BoardPhase phase, std::uint32_t pair) {
        if (from < to) lanes.boards[b].push_back({from, to, phase, pair});
    }
    void master(std::uint32_t m, Time from, Time to, MasterPhase phase, std::uint32_t board, bool dropped) {
        if (from < to) lanes.masters[m].push_back({from, to, phase, board, dropped});
    }
};

}  // namespace

Lanes lanes_of(const Trace& trace, const std::stop_token& stop) {
    const Fold fold{trace.scenario()};
    HallState state = fold.start();
    Collector collector;
    collector.lanes.boards.resize(state.boards.size());
    collector.lanes.masters.resize(state.masters.size());
    play_unless_stopped(trace.events(), stop, [&](Event event) { fold.play(state, event, collector); });

    const Time end = trace.results().last_reply;
    for (std::uint32_t b = 0; b < state.boards.size(); ++b)
        collector.board(b, state.boards[b].since(), end, BoardPhase::over, state.boards[b].replies() - 1);
    for (std::uint32_t m = 0; m < state.masters.size(); ++m)
        collector.master(m, state.masters[m].since, end, MasterPhase::idle, no_board, false);
    return std::move(collector.lanes);
}

}  // namespace simul
