#include "simulator/trace/trace.hpp"

#include <algorithm>
#include <functional>

#include "simulator/trace/fold.hpp"
#include "simulator/trace/stopped.hpp"
#include "simulator/trace/tally.hpp"

namespace simul {

namespace {

/// A seek copies one checkpoint and plays at most this many events: 4 a board cost 120 bytes a board.
std::size_t checkpoint_distance(const Scenario& scenario) {
    return std::max<std::size_t>(256, 4ULL * scenario.boards);
}

}  // namespace

Trace::Trace(Scenario scenario, std::vector<Event> events, const std::stop_token& stop)
    : scenario_{std::move(scenario)},
      times_{scenario_},
      fold_{scenario_},
      distance_{checkpoint_distance(scenario_)},
      events_{std::move(events)} {
    Tally tally{scenario_};
    checkpoints_.push_back(tally.state());
    for (std::size_t from = 0; from < events_.size(); from += distance_) {
        throw_if_stopped(stop);
        tally.read(std::span{events_}.subspan(from, std::min(distance_, events_.size() - from)));
        checkpoints_.push_back(tally.state());
    }
    results_ = std::move(tally).take();
}

HallState Trace::at(Time t) const {
    HallState state = checkpoints_.front();
    advance(state, t);
    return state;
}

void Trace::advance(HallState& state, Time t) const {
    const std::size_t target = events_until(t);
    const std::size_t checkpoint = target / distance_;
    if (target < state.position || checkpoint > state.position / distance_) state = checkpoints_[checkpoint];
    while (state.position < target) fold_.play(state, events_[state.position]);
    state.now = t;
}

std::size_t Trace::events_until(Time t) const {
    return static_cast<std::size_t>(std::ranges::upper_bound(events_, t, {}, &Event::time) - events_.begin());
}

std::vector<std::uint32_t> Trace::ready_queue(const HallState& state, std::uint32_t m) const {
    const auto since = [&](std::uint32_t b) { return state.boards[b].since(); };
    std::vector<std::uint32_t> queue;
    for (auto b = m; b < state.boards.size(); b += static_cast<std::uint32_t>(state.masters.size()))
        if (state.boards[b].phase() == BoardPhase::waiting) queue.push_back(b);
    std::ranges::sort(queue, {}, since);
    // Of several boards ready at one moment, the order of their events decides.
    std::vector<std::size_t> last_event;
    for (auto first = queue.begin(); first != queue.end();) {
        const Time moment = since(*first);
        const auto last = std::ranges::upper_bound(first, queue.end(), moment, {}, since);
        if (last - first > 1) {
            last_event.resize(state.boards.size());
            const std::size_t end = std::min<std::size_t>(events_until(moment), state.position);
            for (std::size_t e = events_until(moment - Time{1}); e < end; ++e)
                if (events_[e].kind() != EventKind::switched) last_event[events_[e].board()] = e;
            std::ranges::sort(first, last, {}, [&](std::uint32_t b) { return last_event[b]; });
        }
        first = last;
    }
    return queue;
}

Time Trace::due(const HallState& state, std::uint32_t b) const {
    const BoardState& board = state.boards[b];
    if (board.phase() == BoardPhase::opponent_thinking)
        return board.since() + times_.opponent(b, board.replies());
    const Duration spent{state.thought_ms.empty() ? 0 : state.thought_ms[b]};
    return thinking_since(state, b) + times_.master(b, board.replies()) - spent;
}

Time Trace::next_event(Time t) const {
    const std::size_t next = events_until(t);
    return next < events_.size() ? events_[next].time() : results_.last_reply;
}

Time Trace::previous_event(Time t) const {
    const std::size_t before = events_until(t - Time{1});
    return before > 0 ? events_[before - 1].time() : Time{0};
}

Time Trace::next_ply(Time t) const { return next_such(t, &Event::is_ply); }

Time Trace::previous_ply(Time t) const { return previous_such(t, &Event::is_ply); }

Time Trace::next_resume(Time t) const { return next_such(t, &Event::goes_on); }

Time Trace::previous_resume(Time t) const { return previous_such(t, &Event::goes_on); }

Time Trace::next_such(Time t, bool (Event::*is_such)() const) const {
    const auto found = std::find_if(events_.begin() + static_cast<std::ptrdiff_t>(events_until(t)),
                                    events_.end(), std::mem_fn(is_such));
    return found != events_.end() ? found->time() : results_.last_reply;
}

Time Trace::previous_such(Time t, bool (Event::*is_such)() const) const {
    std::size_t before = events_until(t - Time{1});
    while (before > 0 && !(events_[before - 1].*is_such)()) --before;
    return before > 0 ? events_[before - 1].time() : Time{0};
}

}  // namespace simul
