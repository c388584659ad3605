#pragma once

#include <QPoint>
#include <QRect>

#include "app/window/pieces/paint/board_picture.hpp"

namespace simul::paint {

/// How much of a board is drawn, by the side of its table in device pixels.
enum class Detail { tile, dots, pieces, full };

/// Below 16 a tile, below 32 dots, below 96 pieces, from there on coordinates and names.
Detail detail_of(double table_side);

/// 0 at 96 device pixels, 1 from 136 on: coordinates and names come in softly.
double fine_print(double table_side);

/// Where the squares of a board lie on its table, in whole device pixels. White sits at `white`.
struct BoardGrid {
    QRect table;
    QPoint origin;   ///< top left corner of the squares
    int square = 1;  ///< side of one square
    Side white = Side::bottom;

    QRect board() const { return {origin, QSize(8 * square, 8 * square)}; }
    /// Rect of square 0..63 (a1 = 0).
    QRect cell(int index) const;
};

/// The grid of a table whose rect is in device pixels.
BoardGrid grid_on(const QRectF& table, Side white);

}  // namespace simul::paint
