#include "app/window/pieces/paint/board_grid.hpp"

#include <algorithm>
#include <cmath>

namespace simul::paint {

namespace {

constexpr double dots_from = 16;
constexpr double pieces_from = 32;
constexpr double full_from = 96;
constexpr double bare_below = 18;
constexpr double widest_rim = 0.055;

}  // namespace

Detail detail_of(double table_side) {
    if (table_side < dots_from) return Detail::tile;
    if (table_side < pieces_from) return Detail::dots;
    return table_side < full_from ? Detail::pieces : Detail::full;
}

double fine_print(double table_side) { return std::clamp((table_side - full_from) / 40, 0.0, 1.0); }

QRect BoardGrid::cell(int index) const {
    const int file = index % 8;
    const int rank = index / 8;
    QPoint place;
    switch (white) {
        case Side::bottom:
            place = {file, 7 - rank};
            break;
        case Side::left:
            place = {rank, file};
            break;
        case Side::top:
            place = {7 - file, rank};
            break;
        case Side::right:
            place = {7 - rank, 7 - file};
            break;
    }
    return {origin + place * square, QSize(square, square)};
}

BoardGrid grid_on(const QRectF& table, Side white) {
    BoardGrid grid;
    grid.white = white;
    const double side = table.width();
    const int least_rim = side < bare_below ? 0 : std::max(1, static_cast<int>(std::lround(0.025 * side)));
    grid.square = std::max(1, static_cast<int>((side - 2 * least_rim) / 8 + 0.02));
    const int most_rim = std::max(least_rim, static_cast<int>(std::lround(widest_rim * side)));
    const int rim = std::clamp(static_cast<int>((side - 8 * grid.square) / 2), least_rim, most_rim);
    const int whole = 8 * grid.square + 2 * rim;
    const QPoint corner(static_cast<int>(std::lround(table.center().x() - whole / 2.0)),
                        static_cast<int>(std::lround(table.center().y() - whole / 2.0)));
    grid.table = QRect(corner, QSize(whole, whole));
    grid.origin = corner + QPoint(rim, rim);
    return grid;
}

}  // namespace simul::paint
