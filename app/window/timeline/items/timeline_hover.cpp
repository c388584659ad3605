#include <algorithm>

#include "app/window/base/milliseconds.hpp"
#include "app/window/timeline/items/timeline_item.hpp"

namespace simul {

static_assert(static_cast<int>(BoardPhase::over) == TimelineItem::Over);
static_assert(static_cast<int>(MasterPhase::held) + TimelineItem::Idle == TimelineItem::Held);
static_assert(paint::dropped_thought + TimelineItem::Idle == TimelineItem::Dropped);
static_assert(static_cast<int>(MarkerKind::last_reply) + TimelineItem::RoundOver == TimelineItem::LastReply);
static_assert(static_cast<int>(paint::TimelinePlace::overview) == TimelineItem::Overview);

TimelineItem::What TimelineItem::what() const {
    if (hit_.board_bar) return static_cast<What>(paint::lane_state(*hit_.board_bar));
    if (hit_.master_bar) return static_cast<What>(Idle + paint::lane_state(*hit_.master_bar));
    if (hit_.busy) return ManyMasters;
    if (hit_.marker) return static_cast<What>(RoundOver + static_cast<int>(hit_.marker->kind));
    return Nothing;
}

int TimelineItem::hoverBoard() const {
    if (hit_.place == paint::TimelinePlace::board) return hit_.lane;
    if (hit_.master_bar && hit_.master_bar->board != no_board)
        return static_cast<int>(hit_.master_bar->board);
    const bool marked = hit_.marker && (hit_.marker->kind == MarkerKind::first_over ||
                                        hit_.marker->kind == MarkerKind::stall);
    return marked ? static_cast<int>(hit_.marker->number) : -1;
}

int TimelineItem::hoverRound() const {
    const bool round = hit_.marker && hit_.marker->kind == MarkerKind::round;
    return round ? static_cast<int>(hit_.marker->number) : -1;
}

int TimelineItem::hoverPair() const { return hit_.board_bar ? static_cast<int>(hit_.board_bar->pair) : -1; }

double TimelineItem::hoverFromMs() const {
    if (hit_.board_bar) return double(hit_.board_bar->from.count());
    if (hit_.master_bar) return double(hit_.master_bar->from.count());
    if (hit_.busy) return double(hit_.busy->from.count());
    return hit_.ms;
}

double TimelineItem::hoverToMs() const {
    if (hit_.board_bar) return double(hit_.board_bar->to.count());
    if (hit_.master_bar) return double(hit_.master_bar->to.count());
    if (hit_.busy) return double(hit_.busy->to.count());
    return hoverFromMs();
}

void TimelineItem::setHit(const paint::TimelineHit& hit) {
    if (hit.place == paint::TimelinePlace::nowhere && hit_.place == paint::TimelinePlace::nowhere) return;
    hit_ = hit;
    Q_EMIT hoverChanged();
}

bool TimelineItem::merges() const {
    return std::any_of(layout_.groups.begin(), layout_.groups.end(),
                       [](const paint::GroupLayout& group) { return group.merged; });
}

int TimelineItem::masterLanes(int group) const {
    const auto g = static_cast<std::size_t>(group);
    return layout_.groups[g].merged ? 1 : picture_.groups[g].masters();
}

int TimelineItem::laneCount(int group) const {
    const paint::TimelineGroup& run = picture_.groups[static_cast<std::size_t>(group)];
    return masterLanes(group) + (run.collapsed ? 0 : run.boards());
}

int TimelineItem::allLanes() const {
    int lanes = 0;
    for (int group = 0; group < static_cast<int>(picture_.groups.size()); ++group) lanes += laneCount(group);
    return lanes;
}

void TimelineItem::inspect() {
    inspected_ = std::min(inspected_, allLanes() - 1);
    if (inspected_ < 0) return setHit({});
    int group = 0;
    int lane = inspected_;
    for (; lane >= laneCount(group); ++group) lane -= laneCount(group);
    const int masters = masterLanes(group);
    const bool master = lane < masters;
    setHit(paint::lane_hit(picture_, layout_, group,
                           master ? paint::TimelinePlace::master : paint::TimelinePlace::board,
                           master ? lane : lane - masters, now_ms_));
}

bool TimelineItem::stepMarker(int direction) {
    int found = -1;
    for (int group = 0; group < static_cast<int>(picture_.groups.size()); ++group)
        for (const Marker& marker : picture_.groups[std::size_t(group)].milestones.markers) {
            const double at = to_ms(marker.at);
            const bool ahead = direction > 0 ? at > now_ms_ : at < now_ms_;
            if (marker.kind == MarkerKind::round || !ahead) continue;
            const bool nearer = direction > 0 ? marker.at < marked_.at : marker.at > marked_.at;
            if (found >= 0 && !nearer) continue;
            found = group;
            marked_ = marker;
        }
    if (found < 0) return false;
    inspected_ = -1;
    marked_group_ = found;
    Q_EMIT clicked(to_ms(marked_.at));
    if (marked_group_ >= 0) tellMarker();
    return true;
}

void TimelineItem::tellMarker() { setHit(paint::marker_hit(layout_, marked_group_, marked_)); }

QRectF TimelineItem::titleRect(int group) const {
    if (group < 0 || group >= static_cast<int>(layout_.groups.size())) return {};
    const QRectF& gutter = layout_.groups[static_cast<std::size_t>(group)].gutter;
    if (gutter.isEmpty()) return {};
    return {gutter.topLeft(), QSizeF(gutter.width(), paint::title_line * theme_.unit)};
}

}  // namespace simul
