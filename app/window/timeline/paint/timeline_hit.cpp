#include <algorithm>
#include <cmath>
#include <span>

#include "app/window/timeline/paint/timeline_layout.hpp"

namespace simul::paint {
namespace {

constexpr double catch_px = 4;

template <class Bar>
std::optional<Bar> bar_at(std::span<const Bar> bars, double ms) {
    const auto bar = first_ending_after(bars, ms);
    if (bar == bars.end() || double(bar->from.count()) > ms) return std::nullopt;
    return *bar;
}

template <class Bar>
QRectF rect_of(const TimelineLayout& layout, const LaneBand& band, int lane, const Bar& bar) {
    const double left = std::max(layout.plot.left(), layout.axis.x_of(bar.from));
    const double right = std::min(layout.plot.right(), layout.axis.x_of(bar.to));
    const QRectF row = layout.lane_rect(band, lane);
    return {left, row.top(), std::max(1.0, right - left), row.height()};
}

/// The marker nearest to the point, the more important one of two equally near.
std::optional<Marker> marker_at(const TimelineGroup& run, const TimelineLayout& layout, double x) {
    std::optional<Marker> nearest;
    double distance = catch_px * layout.unit;
    for (const Marker& marker : run.milestones.markers) {
        if (!layout.axis.shows(marker.at)) continue;
        const double away = std::abs(layout.axis.x_of(marker.at) - x);
        if (away < distance || (nearest && away <= distance && marker.kind > nearest->kind)) {
            nearest = marker;
            distance = away;
        }
    }
    return nearest;
}

std::optional<TimelineHit> find_in_group(const TimelinePicture& picture, const TimelineLayout& layout, int g,
                                         const QPointF& point, double ms) {
    const GroupLayout& group = layout.groups[static_cast<std::size_t>(g)];
    const int row = static_cast<int>(std::floor((point.y() - layout.plot.top()) * layout.ratio));
    if (const int lane = group.masters.lane_at(row); lane >= 0)
        return lane_hit(picture, layout, g, TimelinePlace::master, lane, ms);
    if (const int lane = group.boards.lane_at(row); lane >= 0)
        return lane_hit(picture, layout, g, TimelinePlace::board, lane, ms);
    if (!group.marks.contains(point)) return std::nullopt;
    const auto marker = marker_at(picture.groups[static_cast<std::size_t>(g)], layout, point.x());
    if (!marker) return std::nullopt;
    return marker_hit(layout, g, *marker);
}

}  // namespace

TimelineHit lane_hit(const TimelinePicture& picture, const TimelineLayout& layout, int g, TimelinePlace place,
                     int lane, double ms) {
    const TimelineGroup& run = picture.groups[static_cast<std::size_t>(g)];
    const GroupLayout& group = layout.groups[static_cast<std::size_t>(g)];
    const auto at = static_cast<std::size_t>(lane);
    TimelineHit hit;
    hit.place = place;
    hit.group = g;
    hit.lane = lane;
    hit.ms = ms;
    if (place == TimelinePlace::master && group.merged) {
        hit.busy = bar_at(run.stretches(), ms);
        if (hit.busy) hit.rect = rect_of(layout, group.masters, 0, *hit.busy);
    } else if (place == TimelinePlace::master) {
        hit.master_bar = bar_at(std::span(run.lanes->masters[at]), ms);
        if (hit.master_bar) hit.rect = rect_of(layout, group.masters, lane, *hit.master_bar);
    } else {
        hit.board_bar = bar_at(std::span(run.lanes->boards[at]), ms);
        if (hit.board_bar) hit.rect = rect_of(layout, group.boards, lane, *hit.board_bar);
    }
    return hit;
}

TimelineHit marker_hit(const TimelineLayout& layout, int g, const Marker& marker) {
    TimelineHit hit;
    hit.place = TimelinePlace::marker;
    hit.group = g;
    hit.ms = static_cast<double>(marker.at.count());
    hit.marker = marker;
    const QRectF& rect = layout.groups[static_cast<std::size_t>(g)].rect;
    hit.rect = {layout.axis.x_of(marker.at), rect.top(), 1, rect.height()};
    return hit;
}

TimelineHit timeline_hit(const TimelinePicture& picture, const TimelineLayout& layout, const QPointF& point) {
    TimelineHit hit;
    hit.ms = layout.axis.ms_at(std::clamp(point.x(), layout.plot.left(), layout.plot.right()));
    if (layout.overview.adjusted(0, -4, 0, 4).contains(point)) {
        hit.place = TimelinePlace::overview;
        hit.ms = layout.overall.ms_at(point.x());
    } else if (layout.ticks.contains(point)) {
        hit.place = TimelinePlace::axis;
    } else if (layout.plot.contains(point)) {
        for (int g = 0; g < static_cast<int>(layout.groups.size()); ++g)
            if (const auto found = find_in_group(picture, layout, g, point, hit.ms)) return *found;
    }
    return hit;
}

}  // namespace simul::paint
