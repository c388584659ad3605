#include "app/window/run/models/next_thought.hpp"

namespace simul {

namespace {

/// Whether the master who turned to this board thinks there before she turns to another one: it may be over
/// or paused before she can. `later`: the events after she turned.
bool comes_to_a_thought(std::span<const Event> later, std::uint32_t board, std::size_t masters) {
    for (const Event& event : later) {
        if (event.kind() == EventKind::switched || event.board() % masters != board % masters) continue;
        if (event.kind() == EventKind::move || event.kind() == EventKind::drop) return true;
        if (event.kind() == EventKind::visit) return false;
    }
    return false;
}

}  // namespace

std::optional<Thought> next_thought(const Trace& trace, Time now) {
    HallState state = trace.at(now);
    const std::size_t masters = state.masters.size();
    const auto to_come = trace.events().subspan(state.position);
    const auto at = [&](std::uint32_t board) { return Thought{board, state.boards[board].moves()}; };

    const MasterState& first = state.masters[0];
    if (first.visiting && comes_to_a_thought(to_come, first.board, masters)) return at(first.board);
    for (std::size_t next = 0; next < to_come.size(); ++next) {
        const Event& event = to_come[next];
        if (event.kind() != EventKind::visit) continue;
        if (!comes_to_a_thought(to_come.subspan(next + 1), event.board(), masters)) continue;
        trace.advance(state, event.time());
        return at(event.board());
    }
    return std::nullopt;
}

std::optional<Time> move_after(const Trace& trace, const Thought& thought) {
    std::uint32_t moves = 0;
    for (const Event& event : trace.events())
        if (event.kind() == EventKind::move && event.board() == thought.board && moves++ == thought.pair)
            return event.time();
    return std::nullopt;
}

std::optional<Time> next_thought_of_both(const Trace& trace, const Trace& other, Time now) {
    std::vector<std::vector<Time>> others(other.scenario().boards);
    for (const Event& event : other.events())
        if (event.kind() == EventKind::move) others[event.board()].push_back(event.time());
    const HallState state = trace.at(now);
    std::vector<std::uint32_t> moves;
    moves.reserve(state.boards.size());
    for (const BoardState& board : state.boards) moves.push_back(board.moves());
    for (const Event& event : trace.events().subspan(state.position)) {
        if (event.kind() == EventKind::move) ++moves[event.board()];
        if (event.kind() != EventKind::visit || event.board() >= others.size()) continue;
        const std::vector<Time>& there = others[event.board()];
        const std::uint32_t pair = moves[event.board()];
        const bool is_to_come = pair < there.size() && there[pair] > event.time();
        if (is_to_come && next_thought(trace, event.time()) == Thought{event.board(), pair})
            return event.time();
    }
    return std::nullopt;
}

}  // namespace simul
