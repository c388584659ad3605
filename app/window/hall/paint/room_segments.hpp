#pragma once

#include <vector>

#include "app/window/hall/paint/room_layout.hpp"
#include "app/window/hall/paint/room_proportions.hpp"

namespace simul::paint {

/// A straight line of tables: the centres of the first and last that could stand there, in walking order.
struct Segment {
    QPointF first;
    QPointF last;
    Side master_side = Side::bottom;
    int count = 0;
    int ring = 0;
};

/// How many tables of this side fit on the segment.
int capacity(const Segment& segment, double pitch);

/// Which sides of a ring have tables.
struct Sides {
    bool top = true;
    bool right = true;
    bool bottom = true;
    bool left = true;
};

/// Which lines of tables reach into the corners of a ring.
enum class Corners { empty, rows, columns };

/// The master's path inside a ring that fills `area`, with tables of the given side.
QRectF track_inside(const QRectF& area, double side, const Proportions& shares, const Sides& sides);

/// The ring's lines of tables, clockwise from the top left; with an aisle the rows are cut in two halves.
std::vector<Segment> ring_segments(const QRectF& area, double side, const Proportions& shares,
                                   const Sides& sides, Corners corners, bool aisle);

/// From the end of a ring's area to the centre of the first table of a row or column that ends there, in
/// sides of a table. `met`: another line of tables stands at that end. `last`: the lower end, where a label
/// needs room.
double row_end(const Proportions& shares, Corners corners, bool met);
double column_end(const Proportions& shares, Corners corners, bool met, bool last);

/// Appends the tables of a segment, spread evenly but not further apart than looks like one row.
void place_tables(const Segment& segment, double side, const Proportions& shares, std::vector<Table>& tables);

}  // namespace simul::paint
