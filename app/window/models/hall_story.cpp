#include "app/window/models/hall_story.hpp"

#include <algorithm>

namespace simul {

namespace {

using choice::StoryKind;

void count(Story& story, const HallState& state) {
    for (std::uint32_t b = 0; b < state.boards.size(); ++b)
        story.boards_waiting += phase_at(state, b) == BoardPhase::waiting;
    for (std::uint32_t m = 0; m < state.masters.size(); ++m) {
        const MasterPhase phase = phase_of(state, m);
        story.masters_thinking += phase == MasterPhase::thinking;
        story.masters_idle += phase == MasterPhase::idle;
        if (phase == MasterPhase::walking && phase_at(state, state.masters[m].board) == BoardPhase::waiting)
            --story.boards_waiting;
    }
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

/// When the board at which she thinks replied, if that is why she came: it is not after its opening, a pause
/// or a dropped thought.
std::optional<Time> reply_before(const Lanes& lanes, std::uint32_t board, Time now) {
    const std::vector<BoardBar>& lane = lanes.boards[board];
    auto bar = std::ranges::upper_bound(lane, now, {}, &BoardBar::from);
    if (bar == lane.begin()) return std::nullopt;
    --bar;
    if (bar != lane.begin() && std::prev(bar)->phase == BoardPhase::waiting) --bar;
    if (bar == lane.begin()) return std::nullopt;
    const BoardBar& before = *std::prev(bar);
    const bool replied = before.pair < bar->pair && before.phase != BoardPhase::paused;
    return replied ? std::optional{bar->from} : std::nullopt;
}

void tell_of_thought(Story& story, const Recording& recording, const HallState& state, std::uint32_t board) {
    const bool first_come = recording.trace->scenario().policy == Policy::first_ready;
    const auto reply = first_come ? reply_before(*recording.lanes, board, state.now) : std::nullopt;
    story.kind = reply ? StoryKind::ThinkingAtReplied : StoryKind::ThinkingAt;
    story.time = reply ? state.now - *reply : recording.trace->due(state, board) - state.now;
}

void tell_of_master(Story& story, const Recording& recording, const HallState& state) {
    const MasterState& master = state.masters[0];
    const MasterPhase phase = phase_of(state, 0);
    if (phase == MasterPhase::idle)
        return tell_of_reply(story, StoryKind::WaitsForBoard, reply_of(*recording.trace, state, std::less{}),
                             state.now);
    story.board = static_cast<int>(master.board);
    story.others = story.boards_waiting;
    if (phase == MasterPhase::thinking) return tell_of_thought(story, recording, state, master.board);
    if (phase == MasterPhase::walking) {
        story.kind = StoryKind::WalkingTo;
        story.time = master.arrives - state.now;
    } else {
        story.kind = phase == MasterPhase::standing ? StoryKind::StandsAt : StoryKind::HeldAt;
        story.time = recording.trace->due(state, master.board) - state.now;
    }
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
        story.kind = StoryKind::ManyMasters;
        story.others = story.boards_waiting;
    } else {
        tell_of_master(story, recording, state);
    }
    return story;
}

}  // namespace simul
