#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "simulator/exhibition/event.hpp"
#include "simulator/scenario/scenario.hpp"
#include "simulator/trace/hall_state.hpp"

namespace simul {

/// Takes the stretches of time that end while events are played; this one does nothing with them.
struct NoStretches {
    void board(std::uint32_t, Time, Time, BoardPhase, std::uint32_t /*pair*/) {}
    void master(std::uint32_t, Time, Time, MasterPhase, std::uint32_t /*board*/, bool /*dropped*/) {}
};

/// Plays the events of a scenario into the state of its hall. The one place that knows what events mean;
/// states, lanes and results are all made with it.
class Fold {
  public:
    explicit Fold(const Scenario& scenario);

    /// The hall before anything has happened: every master stands at her first board.
    HallState start() const;

    /// Plays one event; tells `out` every stretch of a board or master that ends with it.
    template <class Stretches>
    void play(HallState& state, Event event, Stretches&& out) const;

    void play(HallState& state, Event event) const { play(state, event, NoStretches{}); }

  private:
    template <class Stretches>
    void end_board(HallState& state, std::uint32_t b, Time now, BoardPhase next, Stretches& out) const;
    template <class Stretches>
    void end_visit(HallState& state, std::uint32_t b, Time now, bool dropped, Stretches& out) const;
    template <class Stretches>
    void reply(HallState& state, std::uint32_t b, Time now, Stretches& out) const;
    void serve_if_there(HallState& state, std::uint32_t b) const;
    bool blocks(std::uint32_t b) const { return all_block_ || (b < blocking_.size() && blocking_[b]); }
    std::uint32_t pairs(std::uint32_t b) const {
        return lengths_.empty() ? pairs_ : lengths_[b % lengths_.size()];
    }

    std::uint32_t boards_;
    std::uint32_t masters_;
    std::uint32_t pairs_;
    std::vector<std::uint32_t> lengths_;
    Duration walk_;
    bool drops_;
    bool all_block_;
    std::vector<bool> blocking_;
};

template <class Stretches>
void Fold::end_board(HallState& state, std::uint32_t b, Time now, BoardPhase next, Stretches& out) const {
    BoardState& board = state.boards[b];
    out.board(b, board.since(), now, board.phase(), board.replies());
    board.phase_bits = static_cast<std::uint64_t>(next) & 7U;
    board.since_ms = static_cast<std::uint64_t>(now.count()) & ((1ULL << 41U) - 1);
}

template <class Stretches>
void Fold::end_visit(HallState& state, std::uint32_t b, Time now, bool dropped, Stretches& out) const {
    MasterState& master = state.masters[b % masters_];
    const bool thought = state.boards[b].phase() == BoardPhase::served;
    const Time arrived = std::min(master.arrives, now);
    const Time began = thought ? std::max(arrived, state.boards[b].since()) : now;
    out.master(b % masters_, master.since, arrived, MasterPhase::walking, b, false);
    out.master(b % masters_, arrived, began, MasterPhase::standing, b, false);
    out.master(b % masters_, began, now, MasterPhase::thinking, b, dropped);
    if (thought) {
        out.board(b, state.boards[b].since(), began, BoardPhase::waiting, state.boards[b].replies());
        state.boards[b].since_ms = static_cast<std::uint64_t>(began.count()) & ((1ULL << 41U) - 1);
    }
    master.visiting = false;
    master.since = now;
}

inline void Fold::serve_if_there(HallState& state, std::uint32_t b) const {
    const MasterState& master = state.masters[b % masters_];
    if (master.visiting && master.board == b && state.boards[b].phase() == BoardPhase::waiting)
        state.boards[b].phase_bits = static_cast<std::uint64_t>(BoardPhase::served) & 7U;
}

template <class Stretches>
void Fold::reply(HallState& state, std::uint32_t b, Time now, Stretches& out) const {
    MasterState& master = state.masters[b % masters_];
    if (master.held && master.board == b) {
        out.master(b % masters_, master.since, now, MasterPhase::held, b, false);
        master.held = false;
        master.since = now;
    }
    const bool is_last = state.boards[b].replies() + 1 == pairs(b);
    end_board(state, b, now, is_last ? BoardPhase::over : BoardPhase::waiting, out);
    state.boards[b].plies = (state.boards[b].plies + 1U) & 0x7FFFU;
    if (!is_last) return serve_if_there(state, b);
    ++state.games_over;
    --state.games_in_play;
    if (master.visiting && master.board == b) end_visit(state, b, now, false, out);
}

template <class Stretches>
void Fold::play(HallState& state, Event event, Stretches&& out) const {
    const std::uint32_t b = event.board();
    const Time now = event.time();
    state.now = now;
    ++state.position;
    switch (event.kind()) {
        case EventKind::opened:
            ++state.games_in_play;
            end_board(state, b, now, BoardPhase::waiting, out);
            break;
        case EventKind::visit: {
            MasterState& master = state.masters[b % masters_];
            out.master(b % masters_, master.since, now, MasterPhase::idle, no_board, false);
            master = {b, true, false, now, now + (master.board == b ? Duration{} : walk_)};
            serve_if_there(state, b);
            break;
        }
        case EventKind::move:
            end_visit(state, b, now, false, out);
            end_board(state, b, now, BoardPhase::opponent_thinking, out);
            state.boards[b].plies = (state.boards[b].plies + 1U) & 0x7FFFU;
            state.masters[b % masters_].held = blocks(b);
            if (drops_) state.thought_ms[b] = 0;
            state.last_move = now;
            break;
        case EventKind::drop:
            end_visit(state, b, now, true, out);
            if (drops_)
                state.thought_ms[b] += static_cast<std::uint32_t>((now - state.boards[b].since()).count());
            end_board(state, b, now, BoardPhase::waiting, out);
            break;
        case EventKind::reply:
            reply(state, b, now, out);
            break;
        case EventKind::pause:
            if (const MasterState& master = state.masters[b % masters_]; master.visiting && master.board == b)
                end_visit(state, b, now, false, out);
            state.boards[b].phase_bits = static_cast<std::uint64_t>(BoardPhase::paused) & 7U;
            break;
        case EventKind::resume:
            end_board(state, b, now, BoardPhase::waiting, out);
            break;
        case EventKind::switched:
            ++state.switches;
            break;
    }
}

}  // namespace simul
