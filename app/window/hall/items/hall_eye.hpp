#pragma once

#include "app/window/hall/items/hall_camera.hpp"
#include "app/window/hall/paint/room_layout.hpp"

namespace simul {

/// A room with its tables, and the item through which it is seen.
struct HallSight {
    const paint::RoomLayout& places;  ///< at scale 1
    HallFrame frame;
    double pixel = 1;  ///< of the device, in logical pixels
};

/// How somebody looks into a hall: where to, how near, and whether the view keeps to a master. Boards count
/// from 0 and are those of the sight; points are of the item.
class HallEye {
  public:
    const HallCamera& camera() const { return camera_; }
    bool following() const { return following_; }

    QRectF room(const HallSight& sight) const;
    /// Where a board is seen; empty when it is out of view.
    QRectF board(int board, const HallSight& sight) const;
    /// -1: none.
    int board_at(const QPointF& point, const HallSight& sight) const;

    /// After the item, or the room, has become another one.
    void fit(const HallSight& sight);
    /// While it follows, this only sets how near.
    void zoom(double factor, const QPointF& point, const HallSight& sight);
    /// About a board, which is in view then.
    void zoom(double factor, int board, const HallSight& sight);
    /// Brings a board into view, unless it follows.
    void show(int board, const HallSight& sight);
    void pan(const QPointF& way, const HallSight& sight);
    void show_whole() { camera_ = {}; }

    /// From the usual nearness on.
    void set_following(bool following);
    /// If it follows: looks at a master at `place` (at scale 1) who stays at a board for `stay` seconds on
    /// the wall (paused: infinitely long), at a size at which pieces can be told apart, times `unit`; at the
    /// whole room when she changes boards too quickly for that.
    void follow(const QPointF& place, double stay, double unit, const HallSight& sight);

  private:
    HallCamera camera_;
    bool following_ = false;
    double nearness_ = 0;  // scale while following; 0: the usual one
};

}  // namespace simul
