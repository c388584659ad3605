#include "app/window/base/window_limits.hpp"

#include <algorithm>
#include <cmath>

#include "simulator/scenario/thinking_times.hpp"

namespace simul {

namespace {

double slices_of(Duration thought, Duration slice) {
    return std::ceil(static_cast<double>(thought.count()) / static_cast<double>(slice.count()));
}

/// How often thoughts can be broken off, if all of them can be.
double breaks_of(const Scenario& scenario, double pairs) {
    double breaks = 0;
    if (scenario.vary_master.spread == Spread::constant && scenario.recorded.is_empty()) {
        breaks = pairs * (slices_of(scenario.master, scenario.slice) - 1);
        for (const BlockingThought& block : scenario.blocks) breaks += slices_of(block.extra, scenario.slice);
        return breaks;
    }
    const ThinkingTimes times{scenario};
    const auto enough = static_cast<double>(window_limits::events);
    for (std::uint32_t board = 0; board < scenario.boards && breaks <= enough; ++board)
        for (std::uint32_t pair = 0; pair < scenario.pairs; ++pair)
            breaks += slices_of(times.master(board, pair), scenario.slice) - 1;
    return breaks;
}

}  // namespace

std::uint64_t estimated_events(const Scenario& scenario) {
    const double boards = scenario.boards;
    const double pairs = boards * scenario.pairs;
    const auto switches = static_cast<double>(scenario.switches.size());
    // A game is opened, and she may be waiting at its board for the last reply. A pair is a visit, a move and
    // a reply. With each switch each game may have to pause once, but at a reply: a visit for nothing, the
    // pause, and its end. A thought broken off is a drop and another visit.
    double events = 2 * boards + 3 * pairs + switches + 3 * std::min(switches * boards, pairs);
    const bool is_enough = events > static_cast<double>(window_limits::events);
    if (scenario.slice > Duration{} && !is_enough) events += 2 * breaks_of(scenario, pairs);
    return static_cast<std::uint64_t>(events);
}

}  // namespace simul
