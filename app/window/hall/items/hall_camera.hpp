#pragma once

#include <QPointF>
#include <QRectF>

namespace simul {

/// Which part of a room is seen, and how large. A value; what changes it are free functions.
struct HallCamera {
    double scale = 1;          ///< 1: the whole room
    QPointF centre{0.5, 0.5};  ///< the point in the middle of the view, in shares of the room
    bool operator==(const HallCamera&) const = default;
};

inline constexpr double largest_zoom = 12;

/// What a camera looks through. Logical pixels.
struct HallFrame {
    QSizeF room;  ///< of the room at scale 1
    QRectF view;  ///< the part of the item through which a room that is larger is seen
};

inline bool is_zoomed(const HallCamera& camera) { return camera.scale > 1; }

/// Where the room lies, moved by whole `pixel`s (of the device, in logical pixels) so that moving it redraws
/// nothing differently. At scale 1 it begins at 0, 0.
QRectF room_seen(const HallCamera& camera, const HallFrame& frame, double pixel = 1);

/// With a scale from 1 to `most` and no edge of the room inside the view.
HallCamera clamped(HallCamera camera, const HallFrame& frame, double most = largest_zoom);

/// `factor` times larger, the point of the room under `point` staying there as far as the room's edges let
/// it.
HallCamera zoomed(const HallCamera& camera, double factor, const QPointF& point, const HallFrame& frame,
                  double most = largest_zoom);

/// Moved so that what was under the pointer is under it again after it has moved by `way`.
HallCamera panned(const HallCamera& camera, const QPointF& way, const HallFrame& frame);

/// Looks at a point, in shares of the room.
HallCamera looking_at(const QPointF& point, double scale, const HallFrame& frame, double most = largest_zoom);

/// Moved as little as needed to see `rect` (shares of the room) whole, with a margin where there is room.
HallCamera showing(const HallCamera& camera, const QRectF& rect, const HallFrame& frame);

}  // namespace simul
