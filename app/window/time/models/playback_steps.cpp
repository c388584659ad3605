#include <algorithm>
#include <array>

#include "app/window/time/models/playback.hpp"

namespace simul {

namespace {

/// Of two moments the one that comes first in this direction.
Time nearer(Time a, Time b, int direction) { return direction > 0 ? std::min(a, b) : std::max(a, b); }

bool lies_ahead(Time moment, Time now, int direction) { return direction > 0 ? moment > now : moment < now; }

/// Moments that change something at a board: its bars begin, and at last its game is over.
std::vector<Time> moments_of(const Recording& recording, std::uint32_t board) {
    std::vector<Time> moments;
    for (const BoardBar& bar : recording.lanes->boards[board]) moments.push_back(bar.from);
    moments.push_back(recording.trace->results().boards[board].over);
    return moments;
}

struct Action {
    const char* what;
    void (*act)(Playback& playback);
};

constexpr std::array actions{
    Action{"toStart", [](Playback& p) { p.toStart(); }},
    Action{"toEnd", [](Playback& p) { p.toEnd(); }},
    Action{"eventBack", [](Playback& p) { p.stepEvent(-1); }},
    Action{"eventOn", [](Playback& p) { p.stepEvent(1); }},
    Action{"roundBack", [](Playback& p) { p.stepRound(-1); }},
    Action{"roundOn", [](Playback& p) { p.stepRound(1); }},
    Action{"gameBack", [](Playback& p) { p.stepGame(-1); }},
    Action{"gameOn", [](Playback& p) { p.stepGame(1); }},
    Action{"backward", [](Playback& p) { p.turn(); }},
    Action{"loopFrom", [](Playback& p) { p.loopFromHere(); }},
    Action{"loopTo", [](Playback& p) { p.loopToHere(); }},
    Action{"loopOff", [](Playback& p) { p.clearLoop(); }},
};

}  // namespace

bool Playback::act(const QString& what) {
    const auto* action =
        std::ranges::find(actions, what, [](const Action& a) { return QLatin1String(a.what); });
    if (action == actions.end()) return false;
    action->act(*this);
    return true;
}

Time Playback::neighbour(Seek next, Seek previous, int direction) const {
    Time best = direction > 0 ? end_ : Time{};
    for (const Recording& recording : recordings_) {
        const Time moment = ((*recording.trace).*(direction > 0 ? next : previous))(time_);
        if (lies_ahead(moment, time_, direction)) best = nearer(best, moment, direction);
    }
    return best;
}

Time Playback::landmark(Moments moments, int direction) const {
    Time best = direction > 0 ? end_ : Time{};
    for (const Recording& recording : recordings_) {
        const std::vector<Time>& marks = (*recording.landmarks).*moments;
        if (direction > 0) {
            const auto next = std::ranges::upper_bound(marks, time_);
            if (next != marks.end()) best = std::min(best, *next);
        } else {
            const auto next = std::ranges::lower_bound(marks, time_);
            if (next != marks.begin()) best = std::max(best, *std::prev(next));
        }
    }
    return best;
}

void Playback::stepEvent(int direction) {
    setPlaying(false);
    seek(to_ms(neighbour(&Trace::next_event, &Trace::previous_event, direction)));
}

void Playback::stepMove(int direction) {
    setPlaying(false);
    seek(to_ms(by_resume_ ? neighbour(&Trace::next_resume, &Trace::previous_resume, direction)
                          : neighbour(&Trace::next_ply, &Trace::previous_ply, direction)));
}

void Playback::stepRound(int direction) {
    setPlaying(false);
    seek(to_ms(landmark(&Landmarks::rounds, direction)));
}

void Playback::stepGame(int direction) {
    setPlaying(false);
    seek(to_ms(landmark(&Landmarks::games_over, direction)));
}

double Playback::nextGameOver() const {
    Time best{-1};
    for (const Recording& recording : recordings_) {
        const std::vector<Time>& games = recording.landmarks->games_over;
        const auto next = std::ranges::upper_bound(games, time_);
        if (next != games.end() && (best < Time{} || *next < best)) best = *next;
    }
    return to_ms(best);
}

double Playback::nextEventOfBoard(int board, int direction, int hall) const {
    Time best{-1};
    for (const Recording* recording : recordings_of(board, hall)) {
        for (const Time moment : moments_of(*recording, static_cast<std::uint32_t>(board))) {
            if (!lies_ahead(moment, time_, direction)) continue;
            best = best < Time{} ? moment : nearer(best, moment, direction);
        }
    }
    return to_ms(best);
}

double Playback::gameOverOfBoard(int board, int hall) const {
    Time best{-1};
    for (const Recording* recording : recordings_of(board, hall)) {
        const Time over = recording->trace->results().boards[static_cast<std::size_t>(board)].over;
        if (over > time_ && (best < Time{} || over < best)) best = over;
    }
    return to_ms(best);
}

/// The runs that have this board, of this hall or of both.
std::vector<const Recording*> Playback::recordings_of(int board, int hall) const {
    std::vector<const Recording*> found;
    for (std::size_t i = 0; i < recordings_.size(); ++i) {
        const bool has_board =
            board >= 0 && static_cast<std::size_t>(board) < recordings_[i].lanes->boards.size();
        if (has_board && (hall < 0 || static_cast<std::size_t>(hall) == i)) found.push_back(&recordings_[i]);
    }
    return found;
}

}  // namespace simul
