#include "app/window/hall/models/hall_story.hpp"

#include <algorithm>
#include <array>

namespace simul {

namespace {

using choice::StoryKind;
using choice::StoryReason;

/// What tells most about the masters together comes last.
int weight(MasterPhase phase) {
    constexpr std::array order{MasterPhase::idle, MasterPhase::standing, MasterPhase::walking,
                               MasterPhase::held, MasterPhase::thinking};
    return static_cast<int>(std::ranges::find(order, phase) - order.begin());
}

void count(Story& story, const HallState& state) {
    for (std::uint32_t b = 0; b < state.boards.size(); ++b)
        story.boards_waiting += phase_at(state, b) == BoardPhase::waiting;
    MasterPhase most_telling = MasterPhase::idle;
    for (std::uint32_t m = 0; m < state.masters.size(); ++m) {
        const MasterPhase phase = phase_of(state, m);
        story.masters_thinking += phase == MasterPhase::thinking;
        story.masters_idle += phase == MasterPhase::idle;
        if (phase == MasterPhase::walking && phase_at(state, state.masters[m].board) == BoardPhase::waiting)
            --story.boards_waiting;
        if (weight(phase) > weight(most_telling)) most_telling = phase;
    }
    story.doing = choice::of(most_telling);
}

/// The opponent whose reply comes first (or last), and how many more are thinking.
struct Reply {
    int board = -1;
    Time due{};
    std::uint32_t others = 0;
};

template <class Comes>
Reply reply_of(const Trace& trace, const HallState& state, Comes comes) {
    Reply reply;
    for (std::uint32_t b = 0; b < state.boards.size(); ++b) {
        if (phase_at(state, b) != BoardPhase::opponent_thinking) continue;
        const Time due = trace.due(state, b);
        if (reply.board >= 0) ++reply.others;
        if (reply.board < 0 || comes(due, reply.due)) {
            reply.board = static_cast<int>(b);
            reply.due = due;
        }
    }
    return reply;
}

void tell_of_reply(Story& story, StoryKind kind, const Reply& reply, Time now) {
    if (reply.board < 0) return;
    story.kind = kind;
    story.board = reply.board;
    story.time = reply.due - now;
    story.others = reply.others;
}

/// How a board became ready the last time, and when.
struct Readiness {
    enum class Cause { opened, replied, dropped, resumed } cause = Cause::opened;
    Time at{};
};

/// Of the board she is at or walks to. Bars of no length are missing in a lane.
Readiness readiness_of(const std::vector<BoardBar>& lane, Time now) {
    using Cause = Readiness::Cause;
    auto bar = std::ranges::upper_bound(lane, now, {}, &BoardBar::from);
    if (bar == lane.begin()) return {};
    --bar;
    if (bar != lane.begin() && bar->phase == BoardPhase::served &&
        std::prev(bar)->phase == BoardPhase::waiting)
        --bar;
    if (bar == lane.begin() || std::prev(bar)->phase == BoardPhase::not_open)
        return {Cause::opened, bar->from};
    const BoardBar& before = *std::prev(bar);
    if (before.phase == BoardPhase::paused) return {Cause::resumed, bar->from};
    return {before.pair < bar->pair ? Cause::replied : Cause::dropped, bar->from};
}

StoryReason reason_for(Readiness::Cause cause, Policy policy) {
    using Cause = Readiness::Cause;
    if (cause == Cause::dropped) return StoryReason::SliceEnded;
    if (policy == Policy::fixed_round) return StoryReason::NextInRound;
    if (cause == Cause::resumed) return StoryReason::Resumed;
    const bool newest = policy == Policy::last_ready;
    if (cause == Cause::opened) return newest ? StoryReason::OpenedLast : StoryReason::OpenedInOrder;
    return newest ? StoryReason::RepliedLast : StoryReason::RepliedFirst;
}

/// Whether other boards could have been the first or the last to reply.
bool has_others_in_play(const HallState& state, std::uint32_t board) {
    for (std::uint32_t b = 0; b < state.boards.size(); ++b) {
        const BoardPhase phase = phase_at(state, b);
        if (b != board && phase != BoardPhase::not_open && phase != BoardPhase::over) return true;
    }
    return false;
}

bool is_about_replies(StoryReason reason) {
    return reason == StoryReason::RepliedFirst || reason == StoryReason::RepliedLast;
}

void tell_why(Story& story, const Recording& recording, const HallState& state, std::uint32_t board) {
    if (state.boards.size() == 1) return;  // she has no choice
    const Policy policy = recording.trace->scenario().policy;
    story.reason = StoryReason::NextInRound;
    if (phase_at(state, board) == BoardPhase::opponent_thinking) return;
    const Readiness ready = readiness_of(recording.lanes->boards[board], state.now);
    story.reason = reason_for(ready.cause, policy);
    if (is_about_replies(story.reason) && !has_others_in_play(state, board))
        story.reason = StoryReason::NoReason;
    story.since_ready = state.now - ready.at;
}

void tell_of_master(Story& story, const Recording& recording, const HallState& state) {
    const MasterState& master = state.masters[0];
    const MasterPhase phase = phase_of(state, 0);
    if (phase == MasterPhase::idle)
        return tell_of_reply(story, StoryKind::WaitsForBoard, reply_of(*recording.trace, state, std::less{}),
                             state.now);
    story.board = static_cast<int>(master.board);
    story.others = story.boards_waiting;
    story.kind = phase == MasterPhase::walking    ? StoryKind::WalkingTo
                 : phase == MasterPhase::thinking ? StoryKind::ThinkingAt
                 : phase == MasterPhase::standing ? StoryKind::StandsAt
                                                  : StoryKind::HeldAt;
    const bool walks = phase == MasterPhase::walking;
    story.time = (walks ? master.arrives : recording.trace->due(state, master.board)) - state.now;
    if (phase != MasterPhase::held) tell_why(story, recording, state, master.board);
}

void tell_of_masters(Story& story, const Recording& recording, const HallState& state) {
    if (story.masters_idle == state.masters.size())
        return tell_of_reply(story, StoryKind::AllMastersWait, reply_of(*recording.trace, state, std::less{}),
                             state.now);
    story.kind = StoryKind::ManyMasters;
    story.others = story.boards_waiting;
    if (story.masters_idle > 0 && story.boards_waiting > 0) story.reason = StoryReason::OwnBoards;
}

}  // namespace

Story story_of(const Recording& recording, const HallState& state) {
    Story story;
    const Results& results = recording.trace->results();
    count(story, state);
    if (state.now >= results.last_reply) {
        story.kind = StoryKind::Finished;
        story.time = results.last_reply;
    } else if (state.now <= Time{}) {
        story.kind = StoryKind::NotStarted;
    } else if (state.now >= results.last_move) {
        tell_of_reply(story, StoryKind::LastReplyPending, reply_of(*recording.trace, state, std::greater{}),
                      state.now);
    } else if (state.masters.size() > 1) {
        tell_of_masters(story, recording, state);
    } else {
        tell_of_master(story, recording, state);
    }
    return story;
}

}  // namespace simul
