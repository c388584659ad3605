#pragma once

#include <QPoint>

#include "app/window/hall/paint/room_layout.hpp"

namespace simul {

/// The direction of an arrow key as one step (x right, y down); null for other keys.
QPoint arrow_of(int key);

/// The board one gets to from `board` (from 0) going in that direction; `board` itself when there is none.
int neighbour(const paint::RoomLayout& layout, int board, QPoint way);

}  // namespace simul
