#pragma once

#include <memory>

#include <QPainter>
#include <QRegion>

#include "app/window/hall/paint/hall_picture.hpp"
#include "app/window/hall/paint/room_layout.hpp"
#include "app/window/look/paint/theme.hpp"

namespace simul::paint {

/// Draws a hall: floor, tables, opponents, masters, and the clock in the middle. Keeps prepared pictures for
/// one size, theme and device pixel ratio at a time; the picture drawn depends on nothing but the arguments.
class HallPainter {
  public:
    HallPainter();
    ~HallPainter();
    HallPainter(HallPainter&&) noexcept;
    HallPainter& operator=(HallPainter&&) noexcept;

    /// Fills `room` (logical pixels; may be larger than the painter's clip, for a zoomed hall).
    void paint(QPainter& painter, const QRectF& room, const HallPicture& picture, const Theme& theme);

    /// The logical area in which two pictures of the same room may differ.
    QRegion dirty(const QRectF& room, const HallPicture& before, const HallPicture& now, const Theme& theme);

    /// Where everything stands for this many boards; remembered until another number or room is asked for.
    const RoomLayout& layout(int boards, const QRectF& room);

  private:
    struct Prepared;
    std::unique_ptr<Prepared> prepared_;
    std::unique_ptr<RoomLayout> layout_;
};

/// Radius of a master's disc in logical pixels.
double master_radius(const RoomLayout& layout, const Theme& theme);

/// Where the master stands, in the layout's coordinates.
QPointF master_point(const RoomLayout& layout, const MasterPicture& master);

}  // namespace simul::paint
