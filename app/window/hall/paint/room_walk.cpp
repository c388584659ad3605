#include <algorithm>
#include <array>
#include <cmath>

#include "app/window/hall/paint/room_layout.hpp"

namespace simul::paint {

namespace {

using Path = std::vector<QPointF>;

constexpr double rounding = 1e-6;

double distance(const QPointF& a, const QPointF& b) { return std::hypot(b.x() - a.x(), b.y() - a.y()); }

double length(const Path& path) {
    double sum = 0;
    for (std::size_t i = 1; i < path.size(); ++i) sum += distance(path[i - 1], path[i]);
    return sum;
}

double perimeter(const QRectF& track) { return 2 * (track.width() + track.height()); }

/// How far clockwise from the top left corner the point of the track nearest to `point` is.
double along(const QRectF& track, const QPointF& point) {
    const double x = std::clamp(point.x(), track.left(), track.right());
    const double y = std::clamp(point.y(), track.top(), track.bottom());
    const std::array<double, 4> gaps{y - track.top(), track.right() - x, track.bottom() - y,
                                     x - track.left()};
    switch (std::min_element(gaps.begin(), gaps.end()) - gaps.begin()) {
        case 0:
            return x - track.left();
        case 1:
            return track.width() + (y - track.top());
        case 2:
            return track.width() + track.height() + (track.right() - x);
        default:
            return 2 * track.width() + track.height() + (track.bottom() - y);
    }
}

/// Clockwise from `from` to `to` with every corner between them; both may lie beyond a corner, from where the
/// way leads through it.
Path clockwise(const QRectF& track, const QPointF& from, const QPointF& to) {
    const double whole = perimeter(track);
    const double start = along(track, from);
    double end = along(track, to);
    if (end < start) end += whole;
    const std::array<QPointF, 4> corners{track.topLeft(), track.topRight(), track.bottomRight(),
                                         track.bottomLeft()};
    const std::array<double, 4> offsets{0, track.width(), track.width() + track.height(),
                                        2 * track.width() + track.height()};
    Path path{from};
    for (const double lap : {0.0, whole}) {
        for (std::size_t i = 0; i < corners.size(); ++i) {
            if (offsets[i] + lap >= start - rounding && offsets[i] + lap <= end + rounding)
                path.push_back(corners[i]);
        }
    }
    path.push_back(to);
    return path;
}

Path shorter_way(const QRectF& track, const QPointF& from, const QPointF& to) {
    Path there = clockwise(track, from, to);
    Path back = clockwise(track, to, from);
    if (length(there) <= length(back)) return there;
    return {back.rbegin(), back.rend()};
}

Path through_aisle(const RoomLayout& layout, const Table& from, const Table& to, bool top) {
    const auto door = [&](const Table& table) {
        const QRectF& track = layout.tracks[static_cast<std::size_t>(table.ring)];
        return QPointF(layout.aisle, top ? track.top() : track.bottom());
    };
    Path path = shorter_way(layout.tracks[static_cast<std::size_t>(from.ring)], from.stand, door(from));
    const Path rest = shorter_way(layout.tracks[static_cast<std::size_t>(to.ring)], door(to), to.stand);
    path.insert(path.end(), rest.begin(), rest.end());
    return path;
}

Path path_between(const RoomLayout& layout, const Table& from, const Table& to) {
    const bool same_line = from.ring == to.ring && from.master_side == to.master_side;
    if (same_line) return {from.stand, to.stand};
    if (from.ring == to.ring)
        return shorter_way(layout.tracks[static_cast<std::size_t>(from.ring)], from.stand, to.stand);
    Path top = through_aisle(layout, from, to, true);
    Path bottom = through_aisle(layout, from, to, false);
    return length(top) <= length(bottom) ? top : bottom;
}

}  // namespace

QPointF walk(const RoomLayout& layout, int from, int to, double fraction) {
    const Table& start = layout.tables.at(static_cast<std::size_t>(from));
    const Table& goal = layout.tables.at(static_cast<std::size_t>(to));
    if (fraction <= 0) return start.stand;
    if (fraction >= 1 || from == to) return goal.stand;
    const Path path = path_between(layout, start, goal);
    double left = fraction * length(path);
    for (std::size_t i = 1; i < path.size(); ++i) {
        const double step = distance(path[i - 1], path[i]);
        if (left <= step && step > 0) return path[i - 1] + (path[i] - path[i - 1]) * (left / step);
        left -= step;
    }
    return goal.stand;
}

}  // namespace simul::paint
