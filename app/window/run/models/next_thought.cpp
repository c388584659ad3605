#include "app/window/run/models/next_thought.hpp"

namespace simul {

std::optional<Thought> next_thought(const Trace& trace, Time now) {
    const HallState state = trace.at(now);
    const MasterPhase phase = phase_of(state, 0);
    if (phase != MasterPhase::idle && phase != MasterPhase::held) {
        const std::uint32_t board = state.masters[0].board;
        return Thought{board, state.boards[board].replies()};
    }
    HallState later = state;
    for (const Event& event : trace.events().subspan(state.position)) {
        if (event.kind() != EventKind::visit) continue;
        trace.advance(later, event.time());
        return Thought{event.board(), later.boards[event.board()].replies()};
    }
    return std::nullopt;
}

}  // namespace simul
