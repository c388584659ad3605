#pragma once

#include <array>
#include <span>

namespace simul::paint {

/// One step of an outline on a square of 100 x 100, y downwards.
struct Step {
    enum class Kind { move, line, cubic, close, circle } kind;
    double x = 0, y = 0;                    ///< end point; centre of a circle
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;  ///< control points; x1 is a circle's radius
};

/// What a piece is made of: the silhouette, the lines drawn in it and the dots filled in it.
struct PieceShape {
    std::span<const Step> silhouette;
    std::span<const Step> lines;
    std::span<const Step> dots;
};

/// Shapes of pawn, knight, bishop, rook, queen, king (0..5).
const PieceShape& piece_shape(int kind);

}  // namespace simul::paint
