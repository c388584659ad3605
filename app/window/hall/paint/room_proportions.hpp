#pragma once

#include <algorithm>

#include <QRectF>

namespace simul::paint {

/// Distances in a room, in sides of a table. One ring has room for labels; many rings stand closer.
struct Proportions {
    double seat_depth;    ///< from the table's outer edge to the wall or the walkway behind
    double label_depth;   ///< strip for number and name
    double stand;         ///< from label (rows) or table (columns) to the master's path
    double walk_depth;    ///< width of that walkway
    double row_pitch;     ///< from table to table in a row
    double column_pitch;  ///< the same in a column, with the label between two tables
    double corridor;      ///< from the path to the first table of a line that leaves the corner to the other
    double row_inset;     ///< from a corner of the path to the first table of a row, when the corner is empty
    double column_inset;  ///< the same for a column

    double row_depth() const { return seat_depth + 1 + label_depth; }
    double column_depth() const { return seat_depth + 1; }
};

inline constexpr Proportions one_ring{0.46, 0.18, 0.26, 0.50, 1.12, 1.20, 0.24, 0.38, 0.16};
inline constexpr Proportions many_rings{0.47, 0.12, 0.22, 0.44, 1.16, 1.16, 0.24, 0.38, 0.06};

/// The least share of the room that stays free for clock and sentence.
inline constexpr double middle_width_share = 0.34;
inline constexpr double middle_height_share = 0.36;
inline constexpr double middle_height_share_in_rings = 0.30;

/// Free floor at a side of the room without tables, from the wall to the master's path.
inline constexpr double open_depth = 0.30;

/// Between the wall and the end of a line of tables that reaches into the corner.
inline constexpr double wall_gap = 0.06;

inline constexpr double seat_distance = 0.24;  ///< table edge to the opponent's head
inline constexpr double seat_radius_share = 0.20;
inline constexpr double aisle_width = 0.9;  ///< free floor between the two tables beside an aisle

/// The room without the strip along its walls.
inline QRectF inside_walls(const QRectF& room) {
    const double margin = 0.008 * std::min(room.width(), room.height());
    return room.adjusted(margin, margin, -margin, -margin);
}

}  // namespace simul::paint
