#pragma once

#include <vector>

#include "app/window/paint/room_layout.hpp"
#include "app/window/paint/room_proportions.hpp"

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

/// The master's path inside a ring that fills `area`, with tables of the given side.
QRectF track_inside(const QRectF& area, double side, const Proportions& shares, const Sides& sides);

/// The ring's lines of tables, clockwise from the top left; with an aisle the rows are cut in two halves.
std::vector<Segment> ring_segments(const QRectF& area, double side, const Proportions& shares,
                                   const Sides& sides, bool aisle);

/// Appends the tables of a segment, spread evenly but not further apart than looks like one row.
void place_tables(const Segment& segment, double side, const Proportions& shares, std::vector<Table>& tables);

}  // namespace simul::paint
