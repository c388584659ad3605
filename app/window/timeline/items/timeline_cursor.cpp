#include "app/window/timeline/items/timeline_cursor.hpp"

#include <algorithm>

#include "app/window/base/milliseconds.hpp"

namespace simul {

namespace timeline {

What what_of(BoardPhase phase) {
    switch (phase) {
        case BoardPhase::not_open:
            return NotOpen;
        case BoardPhase::waiting:
            return Waiting;
        case BoardPhase::served:
            return Served;
        case BoardPhase::opponent_thinking:
            return OpponentThinking;
        case BoardPhase::paused:
            return Paused;
        case BoardPhase::over:
            return Over;
    }
    return Nothing;
}

What what_of(MasterPhase phase) {
    switch (phase) {
        case MasterPhase::idle:
            return Idle;
        case MasterPhase::walking:
            return Walking;
        case MasterPhase::thinking:
            return Thinking;
        case MasterPhase::standing:
            return Standing;
        case MasterPhase::held:
            return Held;
    }
    return Nothing;
}

What what_of(MarkerKind kind) {
    switch (kind) {
        case MarkerKind::round:
            return RoundOver;
        case MarkerKind::first_over:
            return FirstGameOver;
        case MarkerKind::stall:
            return Stall;
        case MarkerKind::switched:
            return Switched;
        case MarkerKind::last_move:
            return LastMove;
        case MarkerKind::last_reply:
            return LastReply;
    }
    return Nothing;
}

}  // namespace timeline

namespace {

using paint::TimelinePlace;

/// Bars, and stretches in which as many masters think, have a beginning and an end; markers have not.
template <class Tell>
auto of_stretch(const paint::TimelineHit& hit, Tell tell) -> std::optional<Time> {
    if (hit.board_bar) return tell(*hit.board_bar);
    if (hit.master_bar) return tell(*hit.master_bar);
    if (hit.busy) return tell(*hit.busy);
    return std::nullopt;
}

int master_lanes(const TimelineCursor::Ground& ground, std::size_t group) {
    return ground.layout.groups[group].merged ? 1 : ground.picture.groups[group].masters();
}

int lanes_of(const TimelineCursor::Ground& ground, std::size_t group) {
    const paint::TimelineGroup& run = ground.picture.groups[group];
    return master_lanes(ground, group) + (run.collapsed ? 0 : run.boards());
}

/// What is to come of a run whose end is not told.
bool is_secret(const TimelineCursor::Ground& ground, std::size_t group, double ms) {
    return !ground.picture.groups[group].told && ms > ground.now_ms;
}

int all_lanes(const TimelineCursor::Ground& ground) {
    int lanes = 0;
    for (std::size_t group = 0; group < ground.picture.groups.size(); ++group)
        lanes += lanes_of(ground, group);
    return lanes;
}

}  // namespace

timeline::Place TimelineCursor::place() const {
    switch (hit_.place) {
        case TimelinePlace::nowhere:
            return timeline::Nowhere;
        case TimelinePlace::axis:
            return timeline::Axis;
        case TimelinePlace::master:
            return timeline::MasterLane;
        case TimelinePlace::board:
            return timeline::BoardLane;
        case TimelinePlace::marker:
            return timeline::Mark;
        case TimelinePlace::overview:
            return timeline::Overview;
    }
    return timeline::Nowhere;
}

timeline::What TimelineCursor::what() const {
    if (hit_.board_bar) return timeline::what_of(hit_.board_bar->phase);
    if (hit_.master_bar)
        return paint::lane_state(*hit_.master_bar) == paint::dropped_thought
                   ? timeline::Dropped
                   : timeline::what_of(hit_.master_bar->phase);
    if (hit_.busy) return timeline::ManyMasters;
    if (hit_.marker) return timeline::what_of(hit_.marker->kind);
    return timeline::Nothing;
}

int TimelineCursor::board() const {
    if (hit_.place == TimelinePlace::board) return hit_.lane;
    if (hit_.master_bar && hit_.master_bar->board != no_board)
        return static_cast<int>(hit_.master_bar->board);
    const bool marked = hit_.marker && (hit_.marker->kind == MarkerKind::first_over ||
                                        hit_.marker->kind == MarkerKind::stall);
    return marked ? static_cast<int>(hit_.marker->number) : -1;
}

int TimelineCursor::round() const {
    const bool marked = hit_.marker && hit_.marker->kind == MarkerKind::round;
    return marked ? static_cast<int>(hit_.marker->number) : -1;
}

int TimelineCursor::pair() const { return hit_.board_bar ? static_cast<int>(hit_.board_bar->pair) : -1; }

int TimelineCursor::thinking() const { return hit_.busy ? static_cast<int>(hit_.busy->thinking) : 0; }

double TimelineCursor::fromMs() const {
    const auto from = of_stretch(hit_, [](const auto& stretch) { return stretch.from; });
    return from ? to_ms(*from) : hit_.ms;
}

double TimelineCursor::toMs() const {
    const auto to = of_stretch(hit_, [](const auto& stretch) { return stretch.to; });
    return to ? to_ms(*to) : hit_.ms;
}

void TimelineCursor::point(const QPointF& point, const Ground& ground) {
    hit_ = paint::timeline_hit(ground.picture, ground.layout, point);
    if (hit_.group >= 0 && is_secret(ground, static_cast<std::size_t>(hit_.group), hit_.ms)) hit_ = {};
}

void TimelineCursor::leave() {
    let_go();
    hit_ = {};
}

bool TimelineCursor::step_lane(int way, const Ground& ground) {
    const int lanes = all_lanes(ground);
    if (lanes == 0) return false;
    marked_group_ = -1;
    inspected_ = std::clamp(inspected_ + way, 0, lanes - 1);
    inspect(ground);
    return true;
}

void TimelineCursor::inspect(const Ground& ground) {
    inspected_ = std::min(inspected_, all_lanes(ground) - 1);
    if (inspected_ < 0) return leave();
    std::size_t group = 0;
    int lane = inspected_;
    for (; lane >= lanes_of(ground, group); ++group) lane -= lanes_of(ground, group);
    const int masters = master_lanes(ground, group);
    const bool master = lane < masters;
    hit_ = paint::lane_hit(ground.picture, ground.layout, static_cast<int>(group),
                           master ? TimelinePlace::master : TimelinePlace::board,
                           master ? lane : lane - masters, ground.now_ms);
}

std::optional<Time> TimelineCursor::step_marker(int direction, const Ground& ground) {
    std::optional<Marker> nearest;
    int group = -1;
    for (std::size_t g = 0; g < ground.picture.groups.size(); ++g)
        for (const Marker& marker : ground.picture.groups[g].milestones.markers) {
            const double at = to_ms(marker.at);
            const bool ahead = direction > 0 ? at > ground.now_ms : at < ground.now_ms;
            if (marker.kind == MarkerKind::round || !ahead || is_secret(ground, g, at)) continue;
            if (nearest && (direction > 0 ? marker.at >= nearest->at : marker.at <= nearest->at)) continue;
            nearest = marker;
            group = static_cast<int>(g);
        }
    if (!nearest) return std::nullopt;
    inspected_ = -1;
    marked_group_ = group;
    marked_ = *nearest;
    return marked_.at;
}

void TimelineCursor::follow(const Ground& ground) {
    if (is_at_marker() && ground.now_ms != to_ms(marked_.at)) return leave();
    if (is_at_marker())
        hit_ = paint::marker_hit(ground.layout, marked_group_, marked_);
    else if (inspects())
        inspect(ground);
}

void TimelineCursor::place_anew(const Ground& ground) {
    if (is_at_marker())
        hit_ = paint::marker_hit(ground.layout, marked_group_, marked_);
    else if (inspects())
        inspect(ground);
    else
        hit_ = {};
}

}  // namespace simul
