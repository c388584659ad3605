#include "app/window/look/items/whole_pixels.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <QtQuick/QQuickWindow>

namespace simul {

bool stands_on_whole_pixels(const QQuickItem& item) {
    constexpr double not_seen = 1e-3;
    const double ratio = item.window() != nullptr ? item.window()->effectiveDevicePixelRatio() : 1;
    const QRectF rect = item.mapRectToScene(item.boundingRect());
    const std::array edges{rect.left(), rect.top(), rect.right(), rect.bottom()};
    return std::all_of(edges.begin(), edges.end(), [&](double edge) {
        return std::abs(edge * ratio - std::round(edge * ratio)) < not_seen;
    });
}

}  // namespace simul
