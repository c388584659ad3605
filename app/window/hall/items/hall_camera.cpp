#include "app/window/hall/items/hall_camera.hpp"

#include <algorithm>
#include <cmath>

namespace simul {

namespace {

// Factors multiply: a room that is zoomed in and out again is a whole room.
constexpr double nearly_whole = 1.01;

/// `centre` such that half a view fits on both sides of it.
double held(double centre, double view, double room) {
    const double half = std::min(0.5, view / room / 2);
    return std::clamp(centre, half, 1 - half);
}

/// Where `centre` has to be to see [from, to]; `half`: of the view.
double drawn(double centre, double from, double to, double half) {
    if (to - from > 2 * half) return (from + to) / 2;
    return std::clamp(centre, to - half, from + half);
}

}  // namespace

QRectF room_seen(const HallCamera& camera, const HallFrame& frame, double pixel) {
    if (!is_zoomed(camera)) return {QPointF(0, 0), frame.room};
    const QSizeF size = frame.room * camera.scale;
    const QPointF centre(camera.centre.x() * size.width(), camera.centre.y() * size.height());
    const QPointF corner = (frame.view.center() - centre) / pixel;
    return {QPointF(std::round(corner.x()), std::round(corner.y())) * pixel, size};
}

HallCamera clamped(HallCamera camera, const HallFrame& frame, double most) {
    camera.scale = std::clamp(camera.scale, 1.0, std::max(1.0, most));
    if (camera.scale < nearly_whole) return {};
    const QSizeF size = frame.room * camera.scale;
    camera.centre = {held(camera.centre.x(), frame.view.width(), size.width()),
                     held(camera.centre.y(), frame.view.height(), size.height())};
    return camera;
}

HallCamera zoomed(const HallCamera& camera, double factor, const QPointF& point, const HallFrame& frame,
                  double most) {
    const QRectF before = room_seen(camera, frame);
    const double scale = std::clamp(camera.scale * factor, 1.0, std::max(1.0, most));
    const QSizeF size = frame.room * scale;
    const QPointF under = point - before.topLeft();
    const QPointF corner = point - QPointF(under.x() / before.width() * size.width(),
                                           under.y() / before.height() * size.height());
    const QPointF centre = frame.view.center() - corner;
    return clamped({scale, {centre.x() / size.width(), centre.y() / size.height()}}, frame, most);
}

HallCamera panned(const HallCamera& camera, const QPointF& way, const HallFrame& frame) {
    const QSizeF size = frame.room * camera.scale;
    const QPointF step(way.x() / size.width(), way.y() / size.height());
    return clamped({camera.scale, camera.centre - step}, frame, camera.scale);
}

HallCamera looking_at(const QPointF& point, double scale, const HallFrame& frame, double most) {
    return clamped({scale, point}, frame, most);
}

HallCamera showing(const HallCamera& camera, const QRectF& rect, const HallFrame& frame) {
    if (!is_zoomed(camera)) return camera;
    const QSizeF size = frame.room * camera.scale;
    const double across = frame.view.width() / size.width() / 2;
    const double down = frame.view.height() / size.height() / 2;
    const HallCamera moved{camera.scale,
                           {drawn(camera.centre.x(), rect.left(), rect.right(), across),
                            drawn(camera.centre.y(), rect.top(), rect.bottom(), down)}};
    return clamped(moved, frame, camera.scale);
}

}  // namespace simul
