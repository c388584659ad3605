#include "simulator/listings/code_place.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace simul {
namespace {

bool is_held_at(const HallState& state, std::uint32_t b) {
    const MasterState& master = state.masters[b % state.masters.size()];
    return master.held && master.board == b;
}

CodeState state_of(const HallState& state, std::uint32_t b, WayId way) {
    switch (phase_at(state, b)) {
        case BoardPhase::not_open:
            return CodeState::not_open;
        case BoardPhase::waiting:
            return !state.thought_ms.empty() && state.thought_ms[b] > 0 ? CodeState::dropped
                                                                        : CodeState::ready;
        case BoardPhase::served:
            return way == WayId::everyone_hers ? CodeState::everybody : CodeState::thinks;
        case BoardPhase::opponent_thinking:
            return is_held_at(state, b) ? CodeState::holds : CodeState::replies;
        case BoardPhase::paused:
            return CodeState::paused;
        case BoardPhase::over:
            break;
    }
    return CodeState::over;
}

/// The line that a state is at if its listing has it.
Anchor cpp_anchor(CodeState state) {
    switch (state) {
        case CodeState::not_open:
            return Anchor::open;
        case CodeState::replies:
        case CodeState::holds:
            return Anchor::opponent;
        case CodeState::over:
            return Anchor::over;
        case CodeState::ready:
        case CodeState::dropped:
        case CodeState::thinks:
        case CodeState::everybody:
        case CodeState::paused:
            break;
    }
    return Anchor::served;
}

/// Whether nobody is asked for the master in this code: the loop has her, or every board has one.
bool asks_nobody(WayId way) { return way == WayId::one_by_one || way == WayId::everyone_hers; }

std::optional<Anchor> python_anchor(CodeState state, WayId way) {
    const bool is_threaded = way == WayId::thread_pool || way == WayId::threads_in_turn;
    switch (state) {
        case CodeState::not_open: {
            const bool is_shown =
                way == WayId::one_by_one || way == WayId::awaits_in_turn || way == WayId::thread_pool;
            return is_shown ? std::optional{Anchor::open} : std::nullopt;
        }
        case CodeState::ready:
        case CodeState::paused:
            return asks_nobody(way) ? Anchor::served : Anchor::waiting;
        case CodeState::dropped:
            return is_threaded || asks_nobody(way) ? Anchor::served : Anchor::waiting;
        case CodeState::thinks:
        case CodeState::everybody:
            return Anchor::served;
        case CodeState::replies:
        case CodeState::holds:
            return Anchor::opponent;
        case CodeState::over:
            break;
    }
    return std::nullopt;
}

/// Boards that are ready, in the order in which this master will turn to them.
std::vector<std::uint32_t> next_boards(const Trace& trace, const HallState& state, std::uint32_t m) {
    std::vector<std::uint32_t> queue = trace.ready_queue(state, m);
    const std::uint32_t last = state.masters[m].board;
    switch (trace.scenario().policy) {
        case Policy::first_ready:
            break;
        case Policy::last_ready:
            std::ranges::reverse(queue);
            break;
        case Policy::fixed_round:
            std::ranges::sort(queue);
            if (last != no_board)
                std::rotate(queue.begin(), std::ranges::upper_bound(queue, last), queue.end());
    }
    return queue;
}

/// The place of each board among those who ask for a master: she who is on her way has chosen.
std::vector<std::uint32_t> places_in_queue(const Trace& trace, const HallState& state) {
    std::vector<std::uint32_t> place(state.boards.size(), 0);
    for (std::uint32_t m = 0; m < state.masters.size(); ++m) {
        std::uint32_t at = 1;
        for (const std::uint32_t b : next_boards(trace, state, m)) place[b] = at++;
    }
    return place;
}

/// Who goes on first comes first: she thinks, she may come next, it is paused; within these by time.
int rank_of(CodeState state) {
    switch (state) {
        case CodeState::ready:
        case CodeState::dropped:
            return 1;
        case CodeState::paused:
            return 2;
        default:
            return 0;
    }
}

CodeMarker marker_of(const Trace& trace, const HallState& state, std::uint32_t b, CodeState stands) {
    CodeMarker marker{b, stands, state.boards[b].since(), std::nullopt};
    const bool is_timed = rank_of(stands) == 0 && stands != CodeState::not_open && stands != CodeState::over;
    if (is_timed) marker.until = trace.due(state, b);
    if (stands == CodeState::thinks) marker.since = thinking_since(state, b);
    return marker;
}

}  // namespace

CodePlace code_place(const HallState& state, std::uint32_t b, WayId way, Language language) {
    const CodeState stands = state_of(state, b, way);
    if (language == Language::cpp) return {cpp_anchor(stands), stands};
    return {python_anchor(stands, way), stands};
}

std::uint32_t CodeCounts::at(std::optional<Anchor> anchor) const {
    const auto& line = boards[anchor ? static_cast<std::size_t>(*anchor) : anchor_count];
    return std::accumulate(line.begin(), line.end(), 0U);
}

std::uint32_t CodeCounts::in(CodeState state) const {
    std::uint32_t sum = 0;
    for (const auto& line : boards) sum += line[static_cast<std::size_t>(state)];
    return sum;
}

CodeCounts code_counts(const HallState& state, WayId way, Language language) {
    CodeCounts counts;
    for (std::uint32_t b = 0; b < state.boards.size(); ++b) {
        const CodePlace place = code_place(state, b, way, language);
        const std::size_t line = place.anchor ? static_cast<std::size_t>(*place.anchor) : anchor_count;
        ++counts.boards[line][static_cast<std::size_t>(place.state)];
    }
    return counts;
}

std::vector<CodeMarker> code_markers(const Trace& trace, const HallState& state, Anchor anchor, WayId way,
                                     Language language, std::size_t most) {
    std::vector<CodeMarker> markers;
    bool anybody_asks = false;
    for (std::uint32_t b = 0; b < state.boards.size(); ++b) {
        const CodePlace place = code_place(state, b, way, language);
        if (place.anchor != anchor) continue;
        markers.push_back(marker_of(trace, state, b, place.state));
        anybody_asks = anybody_asks || rank_of(place.state) == 1;
    }
    const std::vector<std::uint32_t> place =
        anybody_asks ? places_in_queue(trace, state) : std::vector<std::uint32_t>(state.boards.size());
    const auto key = [&](const CodeMarker& marker) {
        return std::tuple{rank_of(marker.state), place[marker.board], marker.until.value_or(Time{0}),
                          marker.board};
    };
    const auto shown = static_cast<std::ptrdiff_t>(std::min(most, markers.size()));
    std::ranges::partial_sort(markers, markers.begin() + shown, {}, key);
    markers.resize(static_cast<std::size_t>(shown));
    return markers;
}

std::vector<Resume> last_resumes(const Trace& trace, Time t) {
    const auto events = trace.events();
    auto end = std::ranges::upper_bound(events, t, {}, &Event::time);
    while (end != events.begin() && !(end - 1)->goes_on()) --end;
    std::vector<Resume> resumes;
    if (end == events.begin()) return resumes;
    const Time moment = (end - 1)->time();
    const auto begin = std::ranges::lower_bound(events, moment, {}, &Event::time);
    const HallState after = trace.at(moment);
    for (auto event = begin; event != end; ++event) {
        if (!event->goes_on()) continue;
        const bool is_over = after.boards[event->board()].phase() == BoardPhase::over;
        resumes.push_back(
            {moment, event->board(), event->kind(), is_over && event->kind() == EventKind::reply});
    }
    return resumes;
}

}  // namespace simul
