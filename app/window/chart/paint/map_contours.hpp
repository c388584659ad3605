#pragma once

#include <vector>

#include <QPolygonF>

namespace simul::paint {

/// A grid of numbers over rising x and y; NaN: not known.
struct MapGrid {
    std::vector<double> xs;
    std::vector<double> ys;
    std::vector<double> values;  ///< column + columns * row

    double at(std::size_t column, std::size_t row) const { return values[column + xs.size() * row]; }
};

/// The lines along which the grid has this level, in the grid's own x and y: marching squares, joined.
std::vector<QPolygonF> contours_of(const MapGrid& grid, double level);

}  // namespace simul::paint
