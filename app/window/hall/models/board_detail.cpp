#include "app/window/hall/models/board_detail.hpp"

#include <algorithm>

namespace simul {

namespace {

std::size_t slot(BoardPhase phase) { return static_cast<std::size_t>(phase); }

bool is_thought(BoardPhase phase) {
    return phase == BoardPhase::served || phase == BoardPhase::opponent_thinking;
}

}  // namespace

void LaneCursor::move_to(const std::vector<BoardBar>& lane, Time now) {
    while (index_ + 1 < lane.size() && lane[index_].to <= now) {
        sums_[slot(lane[index_].phase)] += lane[index_].to - lane[index_].from;
        ++index_;
    }
    while (index_ > 0 && lane[index_].from > now) {
        --index_;
        sums_[slot(lane[index_].phase)] -= lane[index_].to - lane[index_].from;
    }
}

Duration LaneCursor::spent(const std::vector<BoardBar>& lane, Time now, BoardPhase phase) const {
    Duration sum = sums_[slot(phase)];
    if (index_ < lane.size() && lane[index_].phase == phase)
        sum += std::max(Duration{}, std::min(now, lane[index_].to) - lane[index_].from);
    return sum;
}

BoardDetail board_detail(const Recording& recording, const HallState& state, std::uint32_t board,
                         LaneCursor& cursor) {
    const std::vector<BoardBar>& lane = recording.lanes->boards[board];
    const BoardResult& result = recording.trace->results().boards[board];
    const Time now = state.now;
    cursor.move_to(lane, now);
    const BoardPhase phase = phase_at(state, board);
    const BoardState& seat = state.boards[board];
    const std::uint32_t pairs = pairs_of(recording.trace->scenario(), board);

    BoardDetail detail;
    detail.phase = choice::of(phase);
    detail.pair = static_cast<int>(std::min(seat.replies(), pairs - 1));
    detail.plies = static_cast<int>(seat.plies);
    if (phase == BoardPhase::over) {
        detail.in_phase = now - result.over;
    } else if (cursor.index() < lane.size() && lane[cursor.index()].phase == phase) {
        detail.in_phase = now - lane[cursor.index()].from;
    }
    if (is_thought(phase)) detail.left = recording.trace->due(state, board) - now;
    if (phase != BoardPhase::not_open) detail.opened = result.opened;
    if (phase == BoardPhase::over) detail.over = result.over;
    detail.waited = cursor.spent(lane, now, BoardPhase::waiting);
    detail.master_thinking = cursor.spent(lane, now, BoardPhase::served);
    detail.opponent_thinking = cursor.spent(lane, now, BoardPhase::opponent_thinking);
    detail.paused = cursor.spent(lane, now, BoardPhase::paused);
    return detail;
}

}  // namespace simul
