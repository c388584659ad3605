#pragma once

#include <vector>

#include <QPointF>
#include <QRectF>

#include "app/window/pieces/paint/board_picture.hpp"

namespace simul::paint {

struct Table {
    QRectF rect;
    /// The opponent's head, and the radius of the ring round it.
    QPointF seat;
    double seat_radius = 0;
    /// Where the master stands while she is at this board.
    QPointF stand;
    Side master_side = Side::bottom;
    /// The ring the table belongs to: 0 outermost.
    int ring = 0;
    /// Where number and name go: a strip along the table.
    QRectF label;
    /// Everything that belongs to this table: itself, its seat and label.
    QRectF bounds;
};

/// Where everything in a hall stands. Lengths are those of the rect it was made for.
struct RoomLayout {
    QRectF room;
    /// The free floor inside the (innermost) ring, on which the master walks.
    QRectF carpet;
    /// The strips that lead from it to tables in the corners.
    std::vector<QRectF> spurs;
    /// The part of it that the master never enters: clock and sentence.
    QRectF middle;
    /// Side of a table.
    double side = 0;
    std::vector<Table> tables;
    /// The closed rectangular path along the inside of each ring, outermost first.
    std::vector<QRectF> tracks;
    /// x of the aisles that cross the rings (with more than one ring).
    double aisle = 0;
};

/// Places `boards` (1 or more) tables in `room`, numbered clockwise: as one ring when that is the largest, in
/// concentric rings with aisles when there are too many.
RoomLayout lay_out_room(int boards, const QRectF& room);

/// The point `fraction` (0..1) of the way from board `from` to board `to`, along the inside of the ring.
QPointF walk(const RoomLayout& layout, int from, int to, double fraction);

/// Board whose table or seat is at `point`; -1: none.
int board_at(const RoomLayout& layout, const QPointF& point);

}  // namespace simul::paint
