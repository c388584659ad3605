#include "app/window/hall/paint/room_layout.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

#include "app/window/hall/paint/room_segments.hpp"

namespace simul::paint {

namespace {

constexpr int open_side_up_to = 7;  // fewer boards than a ring needs stand in a U
constexpr double largest_side_share = 0.46;
constexpr double rings_must_gain = 1.25;
constexpr double wide_room = 2.2;  // times as wide as high

struct Counts {
    int top = 0;
    int right = 0;
    int bottom = 0;
    int left = 0;
    Corners corners = Corners::empty;
    Sides sides() const { return {top > 0, right > 0, bottom > 0, left > 0}; }
};

double safe_ratio(double length, double parts) { return parts > 0 ? length / parts : length; }

/// Largest side with which these counts fit in `area`.
double fitting_side(const Counts& counts, const QRectF& area) {
    const Proportions& p = one_ring;
    const int rows = (counts.top > 0) + (counts.bottom > 0);
    const int columns = (counts.left > 0) + (counts.right > 0);
    const double row_ends =
        row_end(p, counts.corners, counts.left > 0) + row_end(p, counts.corners, counts.right > 0);
    const double column_ends = column_end(p, counts.corners, counts.top > 0, false) +
                               column_end(p, counts.corners, counts.bottom > 0, true);
    const int longest_row = std::max(counts.top, counts.bottom);
    const int longest_column = std::max(counts.left, counts.right);
    double side = largest_side_share * std::min(area.width(), area.height());
    if (longest_row > 0) side = std::min(side, area.width() / ((longest_row - 1) * p.row_pitch + row_ends));
    if (longest_column > 0)
        side = std::min(side, area.height() / ((longest_column - 1) * p.column_pitch + column_ends));
    const double free_width = (1 - middle_width_share) * area.width();
    const double free_height = (1 - middle_height_share) * area.height();
    side = std::min(side, safe_ratio(free_width, columns * (p.column_depth() + p.walk_depth) +
                                                     (2 - columns) * open_depth));
    return std::min(side,
                    safe_ratio(free_height, rows * (p.row_depth() + p.walk_depth) + (2 - rows) * open_depth));
}

double symmetry(const Counts& counts) {
    const bool lonely = counts.top == 1 && counts.left > 0;
    const double corners = counts.corners == Corners::rows ? 1 : 0.98;
    return corners * (counts.left == counts.right ? 1.0 : 0.86) * (lonely ? 0.8 : 1.0) *
           (counts.bottom == counts.top || counts.bottom == 0 ? 1.0 : 0.98);
}

/// Among rings of equally large tables: columns of one table look lost, and in a wide, low room the sentence
/// in the middle needs the width.
double width_bonus(const Counts& counts, double side, const QRectF& area) {
    const int columns = (counts.left > 0) + (counts.right > 0);
    const bool single = std::max(counts.left, counts.right) == 1;
    if (!single && area.width() < wide_room * area.height()) return 1;
    return 1 - 0.03 * columns * (one_ring.column_depth() + one_ring.walk_depth) * side / area.width();
}

Counts best_counts(int boards, const QRectF& area) {
    Counts best{boards, 0, 0, 0, Corners::empty};
    double best_score = 0;
    for (int top = 1; top <= boards; ++top) {
        for (const int bottom : {top, top - 1, 0}) {
            const int rest = boards - top - bottom;
            if (rest < 0 || (bottom == 0 && boards > open_side_up_to)) continue;
            for (const Corners corners : {Corners::rows, Corners::columns, Corners::empty}) {
                const Counts counts{top, rest - rest / 2, bottom, rest / 2, corners};
                const double side = fitting_side(counts, area);
                const double score = side * symmetry(counts) * width_bonus(counts, side, area);
                if (score > best_score) {
                    best_score = score;
                    best = counts;
                }
            }
        }
    }
    return best;
}

QRectF grown(const QRectF& rect, double by) { return rect.adjusted(-by, -by, by, by); }

/// The floor between tables that reach into a corner and those they meet there.
std::vector<QRectF> spurs_of(const RoomLayout& layout, const Proportions& shares) {
    const QRectF& track = layout.tracks.back();
    const double before = shares.stand * layout.side;
    const double behind = shares.corridor * layout.side;
    std::map<Side, QRectF> reach;
    for (const Table& table : layout.tables) {
        const QPointF stand = table.stand;
        const bool beyond = stand.x() < track.left() - 1 || stand.x() > track.right() + 1 ||
                            stand.y() < track.top() - 1 || stand.y() > track.bottom() + 1;
        if (beyond) reach[table.master_side] |= QRectF(stand, QSizeF(1, 1)).translated(-0.5, -0.5);
    }
    std::vector<QRectF> spurs;
    for (const auto& [side, line] : reach) {
        switch (side) {
            case Side::bottom:
                spurs.push_back(line.adjusted(-before, -before, before, behind));
                break;
            case Side::top:
                spurs.push_back(line.adjusted(-before, -behind, before, before));
                break;
            case Side::right:
                spurs.push_back(line.adjusted(-before, -before, behind, before));
                break;
            case Side::left:
                spurs.push_back(line.adjusted(-behind, -before, before, before));
                break;
        }
    }
    return spurs;
}

void set_middle(RoomLayout& layout, const Proportions& shares) {
    const QRectF& track = layout.tracks.back();
    layout.carpet = grown(track, shares.stand * layout.side) & inside_walls(layout.room);
    layout.spurs = spurs_of(layout, shares);
    const double master = (shares.stand + 0.06) * layout.side;
    layout.middle = grown(track, -master);
    const auto in_row = [&](const Table& table) { return table.master_side == Side::bottom; };
    if (std::all_of(layout.tables.begin(), layout.tables.end(), in_row))
        layout.middle.setBottom(layout.carpet.bottom() - 0.06 * layout.side);  // she never walks there
}

RoomLayout lay_out_ring(int boards, const QRectF& room) {
    const QRectF area = inside_walls(room);
    const Counts counts = best_counts(boards, area);
    RoomLayout layout;
    layout.room = room;
    layout.side = fitting_side(counts, area);
    layout.tracks.push_back(track_inside(area, layout.side, one_ring, counts.sides()));
    for (Segment segment :
         ring_segments(area, layout.side, one_ring, counts.sides(), counts.corners, false)) {
        switch (segment.master_side) {
            case Side::bottom:
                segment.count = counts.top;
                break;
            case Side::left:
                segment.count = counts.right;
                break;
            case Side::top:
                segment.count = counts.bottom;
                break;
            case Side::right:
                segment.count = counts.left;
                break;
        }
        place_tables(segment, layout.side, one_ring, layout.tables);
    }
    if (counts.bottom == 0 && counts.left > 0)
        std::rotate(layout.tables.begin(), layout.tables.end() - counts.left, layout.tables.end());
    set_middle(layout, one_ring);
    return layout;
}

/// One board alone in a wide room: the table on the left, the clock beside it.
std::optional<RoomLayout> lay_out_single(const QRectF& room) {
    const QRectF area = inside_walls(room);
    const double depth = one_ring.row_depth() + one_ring.walk_depth;
    const double side = std::min(0.56 * area.width() / 1.3, area.height() / depth);
    if (side <= fitting_side({1, 0, 0, 0, Corners::empty}, area)) return std::nullopt;
    RoomLayout layout;
    layout.room = room;
    layout.side = side;
    const double centre_x = area.left() + 0.30 * area.width();
    const double centre_y = area.center().y() + (one_ring.seat_depth - depth / 2 + 0.5) * side;
    place_tables({{centre_x, centre_y}, {centre_x, centre_y}, Side::bottom, 1, 0}, side, one_ring,
                 layout.tables);
    const double left = centre_x + 0.66 * side;
    layout.carpet = QRectF(left, area.top(), area.right() - left, area.height());
    layout.middle = grown(layout.carpet, -0.05 * side);
    layout.tracks.emplace_back(layout.tables[0].stand, QSizeF(0, 0));
    return layout;
}

struct Rings {
    std::vector<Segment> segments;
    std::vector<QRectF> tracks;
    int capacity = 0;
};

/// As many rings as leave the middle free.
Rings nested_rings(const QRectF& whole, double side) {
    const double across = (many_rings.column_depth() + many_rings.walk_depth) * side;
    const double down = (many_rings.row_depth() + many_rings.walk_depth) * side;
    Rings rings;
    QRectF area = whole;
    for (int ring = 0;; ++ring) {
        const QRectF inner = area.adjusted(across, down, -across, -down);
        if (inner.width() < middle_width_share * whole.width()) break;
        if (inner.height() < middle_height_share_in_rings * whole.height()) break;
        for (Segment segment : ring_segments(area, side, many_rings, {}, Corners::empty, true)) {
            segment.count = capacity(segment, many_rings.row_pitch * side);
            segment.ring = ring;
            rings.capacity += segment.count;
            rings.segments.push_back(segment);
        }
        rings.tracks.push_back(track_inside(area, side, many_rings, {}));
        area = inner;
    }
    return rings;
}

/// Takes places away, evenly over all segments, until `boards` are left.
void thin_out(Rings& rings, int boards) {
    int before = 0;
    int places = 0;
    for (Segment& segment : rings.segments) {
        places += segment.count;
        const auto share =
            static_cast<int>(std::lround(static_cast<double>(places) * boards / rings.capacity));
        segment.count = share - before;
        before = share;
    }
}

RoomLayout lay_out_rings(int boards, const QRectF& room) {
    const QRectF area = inside_walls(room);
    RoomLayout layout;
    layout.room = room;
    double side = 0.25 * std::min(area.width(), area.height());
    Rings rings = nested_rings(area, side);
    while (rings.capacity < boards) {
        side *= 0.99;
        rings = nested_rings(area, side);
    }
    thin_out(rings, boards);
    layout.side = side;
    layout.tracks = std::move(rings.tracks);
    layout.aisle = area.center().x();
    for (const Segment& segment : rings.segments) place_tables(segment, side, many_rings, layout.tables);
    set_middle(layout, many_rings);
    return layout;
}

}  // namespace

RoomLayout lay_out_room(int boards, const QRectF& room) {
    boards = std::max(boards, 1);
    if (boards == 1) {
        if (auto single = lay_out_single(room)) return *single;
    }
    RoomLayout ring = lay_out_ring(boards, room);
    if (boards <= open_side_up_to) return ring;
    RoomLayout rings = lay_out_rings(boards, room);
    return rings.tracks.size() > 1 && rings.side > rings_must_gain * ring.side ? rings : ring;
}

int board_at(const RoomLayout& layout, const QPointF& point) {
    for (std::size_t board = 0; board < layout.tables.size(); ++board) {
        if (layout.tables[board].bounds.contains(point)) return static_cast<int>(board);
    }
    return -1;
}

}  // namespace simul::paint
