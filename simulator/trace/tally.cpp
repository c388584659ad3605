#include "simulator/trace/tally.hpp"

#include <bit>

namespace simul {

Tally::Tally(const Scenario& scenario, Waits waits)
    : fold_{scenario}, state_{fold_.start()}, keeps_waits_{waits == Waits::keep} {
    results_.boards.resize(scenario.boards);
    results_.masters = static_cast<std::uint32_t>(state_.masters.size());
}

void Tally::read(std::span<const Event> events) {
    for (const Event event : events) {
        results_.fingerprint = std::rotl(results_.fingerprint ^ event.bits(), 29) * 0x9E3779B97F4A7C15ULL;
        const EventKind kind = event.kind();
        if (kind == EventKind::visit &&
            state_.masters[event.board() % state_.masters.size()].board != event.board())
            ++results_.turns;
        fold_.play(state_, event, *this);
        switch (kind) {
            case EventKind::opened:
                results_.boards[event.board()].opened = event.time();
                results_.peak_in_play = std::max(results_.peak_in_play, state_.games_in_play);
                break;
            case EventKind::move:
                ++results_.plies;
                results_.last_move = event.time();
                break;
            case EventKind::reply:
                ++results_.plies;
                results_.last_reply = event.time();
                if (state_.boards[event.board()].phase() == BoardPhase::over) end_game(event);
                break;
            case EventKind::drop:
                ++results_.drops;
                break;
            default:
                break;
        }
    }
}

Results Tally::take() && {
    results_.p95_wait = waits_.percentile(95);
    return std::move(results_);
}

void Tally::end_game(Event last_reply) {
    BoardResult& board = results_.boards[last_reply.board()];
    board.over = last_reply.time();
    results_.sum_of_boards += board.over - board.opened;
}

void Tally::board(std::uint32_t b, Time from, Time to, BoardPhase phase, std::uint32_t /*pair*/) {
    BoardResult& board = results_.boards[b];
    switch (phase) {
        case BoardPhase::waiting:
            board.waited_for_master += to - from;
            board.longest_wait = std::max(board.longest_wait, to - from);
            results_.longest_wait = std::max(results_.longest_wait, to - from);
            if (keeps_waits_) waits_.add(to - from);
            break;
        case BoardPhase::served:
            board.master_thinking += to - from;
            break;
        case BoardPhase::opponent_thinking:
            board.opponent_thinking += to - from;
            break;
        case BoardPhase::paused:
            board.paused += to - from;
            break;
        case BoardPhase::not_open:
        case BoardPhase::over:
            break;
    }
}

void Tally::master(std::uint32_t /*m*/, Time from, Time to, MasterPhase phase, std::uint32_t /*board*/,
                   bool /*dropped*/) {
    switch (phase) {
        case MasterPhase::thinking:
            results_.master_busy += to - from;
            break;
        case MasterPhase::walking:
            results_.master_walking += to - from;
            break;
        case MasterPhase::held:
            results_.master_held += to - from;
            break;
        case MasterPhase::idle:
        case MasterPhase::standing:
            break;
    }
}

}  // namespace simul
