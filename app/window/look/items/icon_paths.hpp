#pragma once

#include <QPainterPath>

#include "app/window/look/items/icon_item.hpp"

namespace simul {

/// An icon in a square of 24 x 24: what is filled, and what is drawn as a line of width 2.
struct IconPaths {
    QPainterPath filled;
    QPainterPath outline;
};

IconPaths icon_paths(IconItem::Kind kind);

}  // namespace simul
