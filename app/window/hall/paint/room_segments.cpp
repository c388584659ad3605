#include "app/window/hall/paint/room_segments.hpp"

#include <cmath>

namespace simul::paint {

namespace {

constexpr double widest_pitch = 2.0;
constexpr double tolerance = 1e-9;

double length(const Segment& segment) {
    const QPointF way = segment.last - segment.first;
    return std::hypot(way.x(), way.y());
}

bool forward(const Segment& segment) {
    const QPointF way = segment.last - segment.first;
    switch (segment.master_side) {
        case Side::bottom:
            return way.x() >= -tolerance;
        case Side::left:
            return way.y() >= -tolerance;
        case Side::top:
            return way.x() <= tolerance;
        case Side::right:
            return way.y() <= tolerance;
    }
    return false;
}

QPointF towards_master(Side side) {
    switch (side) {
        case Side::bottom:
            return {0, 1};
        case Side::left:
            return {-1, 0};
        case Side::top:
            return {0, -1};
        case Side::right:
            return {1, 0};
    }
    return {};
}

bool is_row(Side side) { return side == Side::bottom || side == Side::top; }

QRectF label_of(const QRectF& rect, Side master_side, double depth) {
    const double top = master_side == Side::top ? rect.top() - depth : rect.bottom();
    return {rect.left() - 0.07 * rect.width(), top, 1.14 * rect.width(), depth};
}

Table table_at(const QPointF& centre, const Segment& segment, double side, const Proportions& shares) {
    Table table;
    table.rect = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side);
    table.master_side = segment.master_side;
    table.ring = segment.ring;
    const QPointF inward = towards_master(segment.master_side);
    const double label = is_row(segment.master_side) ? shares.label_depth : 0;
    table.seat = centre - inward * side * (0.5 + seat_distance);
    table.seat_radius = seat_radius_share * side;
    table.stand = centre + inward * side * (0.5 + label + shares.stand);
    table.label = label_of(table.rect, segment.master_side, shares.label_depth * side);
    const double reach = table.seat_radius * 1.15;
    table.bounds =
        table.rect | table.label | QRectF(table.seat - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    return table;
}

}  // namespace

int capacity(const Segment& segment, double pitch) {
    if (!forward(segment)) return 0;
    return static_cast<int>(std::floor(length(segment) / pitch + tolerance)) + 1;
}

QRectF track_inside(const QRectF& area, double side, const Proportions& shares, const Sides& sides) {
    const double row = (shares.row_depth() + shares.stand) * side;
    const double column = (shares.column_depth() + shares.stand) * side;
    const double open = open_depth * side;
    return area.adjusted(sides.left ? column : open, sides.top ? row : open, sides.right ? -column : -open,
                         sides.bottom ? -row : -open);
}

double row_end(const Proportions& shares, Corners corners, bool met) {
    if (!met) return 0.6;
    const double path = shares.column_depth() + shares.stand;
    switch (corners) {
        case Corners::rows:
            return wall_gap + 0.5;
        case Corners::columns:
            return path + shares.corridor + 0.5;
        case Corners::empty:
            break;
    }
    return path + shares.row_inset;
}

double column_end(const Proportions& shares, Corners corners, bool met, bool last) {
    const double table = 0.5 + (last ? shares.label_depth : 0);
    if (!met) return table;
    const double path = shares.row_depth() + shares.stand;
    switch (corners) {
        case Corners::rows:
            return path + shares.corridor + table;
        case Corners::columns:
            return wall_gap + table;
        case Corners::empty:
            break;
    }
    return path + shares.column_inset;
}

std::vector<Segment> ring_segments(const QRectF& area, double side, const Proportions& shares,
                                   const Sides& sides, Corners corners, bool aisle) {
    const QRectF track = track_inside(area, side, shares, sides);
    const double to_row = (shares.stand + shares.label_depth + 0.5) * side;
    const double to_column = (shares.stand + 0.5) * side;
    const double left = area.left() + row_end(shares, corners, sides.left) * side;
    const double right = area.right() - row_end(shares, corners, sides.right) * side;
    const double up = area.top() + column_end(shares, corners, sides.top, false) * side;
    const double down = area.bottom() - column_end(shares, corners, sides.bottom, true) * side;
    const double gap = aisle ? (0.5 + aisle_width / 2) * side : 0;
    const double middle = area.center().x();

    std::vector<Segment> segments;
    const auto row = [&](bool present, double y, double from, double to, Side master_side) {
        if (!present) return;
        const double turn = from < to ? -gap : gap;
        if (aisle) {
            segments.push_back({{from, y}, {middle + turn, y}, master_side});
            segments.push_back({{middle - turn, y}, {to, y}, master_side});
        } else {
            segments.push_back({{from, y}, {to, y}, master_side});
        }
    };
    const auto column = [&](bool present, double x, double from, double to, Side master_side) {
        if (present) segments.push_back({{x, from}, {x, to}, master_side});
    };
    row(sides.top, track.top() - to_row, left, right, Side::bottom);
    column(sides.right, track.right() + to_column, up, down, Side::left);
    row(sides.bottom, track.bottom() + to_row, right, left, Side::top);
    column(sides.left, track.left() - to_column, down, up, Side::right);
    return segments;
}

void place_tables(const Segment& segment, double side, const Proportions& shares,
                  std::vector<Table>& tables) {
    if (segment.count == 0) return;
    const double whole = length(segment);
    const QPointF way = whole > 0 ? (segment.last - segment.first) / whole : QPointF();
    const double step = segment.count > 1 ? std::min(whole / (segment.count - 1), widest_pitch * side) : 0;
    const QPointF centre = (segment.first + segment.last) / 2;
    for (int index = 0; index < segment.count; ++index) {
        const double offset = (index - (segment.count - 1) / 2.0) * step;
        tables.push_back(table_at(centre + way * offset, segment, side, shares));
    }
}

}  // namespace simul::paint
