#include "simulator/trace/hall_state.hpp"

#include <algorithm>

namespace simul {

namespace {

const MasterState& master_of(const HallState& state, std::uint32_t b) {
    return state.masters[b % state.masters.size()];
}

}  // namespace

MasterPhase phase_of(const HallState& state, std::uint32_t m) {
    const MasterState& master = state.masters[m];
    if (master.held) return MasterPhase::held;
    if (!master.visiting) return MasterPhase::idle;
    if (state.now < master.arrives) return MasterPhase::walking;
    const bool thinks = state.boards[master.board].phase() == BoardPhase::served;
    return thinks ? MasterPhase::thinking : MasterPhase::standing;
}

Time thinking_since(const HallState& state, std::uint32_t b) {
    return std::max(state.boards[b].since(), master_of(state, b).arrives);
}

BoardPhase phase_at(const HallState& state, std::uint32_t b) {
    const BoardPhase phase = state.boards[b].phase();
    const bool on_her_way = phase == BoardPhase::served && thinking_since(state, b) > state.now;
    return on_her_way ? BoardPhase::waiting : phase;
}

}  // namespace simul
