#include "app/window/hall/models/master_figure.hpp"

#include <algorithm>

namespace simul {

namespace {

constexpr Duration longest_glide{1000};
constexpr int glide_share = 5;  // of her thought: 20 %

/// Where she stood when she turned to the board of her visit.
std::uint32_t board_before(const Lanes& lanes, Time turned, std::uint32_t master) {
    const std::vector<MasterBar>& lane = lanes.masters[master];
    auto bar = std::ranges::lower_bound(lane, turned, {}, &MasterBar::from);
    while (bar != lane.begin())
        if ((--bar)->board != no_board) return bar->board;
    return master;  // her first board
}

double share(Duration part, Duration whole) {
    if (whole <= Duration{}) return 1;
    return std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
}

bool has_moved_last(const Scenario& scenario, const HallState& state, std::uint32_t master) {
    for (auto b = master; b < state.boards.size(); b += static_cast<std::uint32_t>(state.masters.size()))
        if (state.boards[b].moves() < pairs_of(scenario, b)) return false;
    return true;
}

}  // namespace

MasterFigure master_figure(const Recording& recording, const HallState& state, std::uint32_t master) {
    const Trace& trace = *recording.trace;
    const MasterState& now = state.masters[master];
    MasterFigure figure;
    figure.to = figure.from = now.board == no_board ? master : now.board;
    figure.phase = phase_of(state, master);
    figure.visit_began = now.since;
    figure.done = has_moved_last(trace.scenario(), state, master);
    if (!now.visiting) return figure;

    const Duration thought = trace.times().master(now.board, state.boards[now.board].moves());
    if (figure.phase == MasterPhase::thinking)
        figure.thought = 1 - share(trace.due(state, now.board) - state.now, thought);
    const Duration way =
        now.arrives > now.since ? now.arrives - now.since : std::min(thought / glide_share, longest_glide);
    const Duration since = state.now - now.since;
    const bool on_her_way = figure.phase != MasterPhase::held && since < way;
    if (!on_her_way) return figure;
    figure.from = board_before(*recording.lanes, now.since, master);
    if (figure.from == figure.to) return figure;
    figure.walked = share(since, way);
    figure.way = way;
    return figure;
}

}  // namespace simul
