#include "app/window/hall/items/hall_neighbour.hpp"

#include <cmath>
#include <limits>

namespace simul {

QPoint arrow_of(int key) {
    switch (key) {
        case Qt::Key_Left:
            return {-1, 0};
        case Qt::Key_Right:
            return {1, 0};
        case Qt::Key_Up:
            return {0, -1};
        case Qt::Key_Down:
            return {0, 1};
        default:
            return {};
    }
}

int neighbour(const paint::RoomLayout& layout, int board, QPoint way) {
    const QPointF here = layout.tables[static_cast<std::size_t>(board)].rect.center();
    int best = board;
    double least = std::numeric_limits<double>::max();
    for (std::size_t other = 0; other < layout.tables.size(); ++other) {
        const QPointF step = layout.tables[other].rect.center() - here;
        const double along = step.x() * way.x() + step.y() * way.y();
        const double aside = std::abs(step.x() * way.y()) + std::abs(step.y() * way.x());
        if (along <= layout.side / 2) continue;
        // Going sideways counts double, so that a row or column is followed before it is left.
        const double cost = along + 2 * aside;
        if (cost < least) {
            least = cost;
            best = static_cast<int>(other);
        }
    }
    return best;
}

}  // namespace simul
