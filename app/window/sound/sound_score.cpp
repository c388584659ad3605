#include "app/window/sound/sound_score.hpp"

#include <algorithm>
#include <span>

namespace simul {
namespace {

using Events = std::span<const Event>;

std::size_t first_after(Events events, Time time) {
    const auto place = std::ranges::upper_bound(events, time, {}, &Event::time);
    return static_cast<std::size_t>(place - events.begin());
}

/// The moment of the last move or reply before event `i`; long ago if there is none.
Time last_ply_before(Events events, std::size_t i) {
    while (i-- > 0)
        if (events[i].is_ply()) return events[i].time();
    return Time::min() / 2;
}

std::ptrdiff_t count(Events moment, EventKind kind) { return std::ranges::count(moment, kind, &Event::kind); }

}  // namespace

std::vector<DueSound> sounds_due(const Trace& trace, Time from, Time to, const SoundBudget& budget) {
    std::vector<DueSound> due;
    if (to <= from) return due;
    const Events events = trace.events();
    const Time end = trace.results().last_reply;
    std::ptrdiff_t left = budget.moves;
    std::size_t i = first_after(events, from);
    Time last_ply = last_ply_before(events, i);
    while (i < events.size() && events[i].time() <= to) {
        const Time now = events[i].time();
        const std::size_t first = i;
        while (i < events.size() && events[i].time() == now) ++i;
        const Events moment = events.subspan(first, i - first);
        const auto moves = count(moment, EventKind::move);
        const auto replies = count(moment, EventKind::reply);
        for (std::ptrdiff_t n = 0; n < moves && left > 0; ++n, --left) due.push_back({now, SoundKind::move});
        // A reply is covered by a move of the same moment, by the bell, and by what happened shortly before.
        if (replies > 0 && moves == 0 && now < end && now - last_ply >= budget.quiet)
            due.push_back({now, SoundKind::reply});
        if (moves + replies > 0) last_ply = now;
    }
    if (budget.bell && from < end && end <= to) due.push_back({end, SoundKind::bell});
    return due;
}

}  // namespace simul
