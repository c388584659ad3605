#pragma once

#include <map>
#include <utility>

#include <QPainter>
#include <QPixmap>

#include "app/window/hall/paint/hall_picture.hpp"
#include "app/window/hall/paint/room_layout.hpp"
#include "app/window/look/paint/theme.hpp"

namespace simul::paint {

/// Draws one opponent as seen from above. `radius` is that of the ring round him or her; `scale` device
/// pixels a unit.
void draw_opponent(QPainter& painter, const QPointF& centre, double radius, Side master_side,
                   BoardPhase phase, double thinking_left, const Theme& theme, double scale);

/// Draws the master as a crowned figure; with a hand at `reach` while she moves a piece (null: no hand).
void draw_master(QPainter& painter, const QPointF& centre, double radius, const MasterPicture& master,
                 const QPointF* reach, const Theme& theme, double scale);

/// The crown alone, filling a square.
void draw_crown(QPainter& painter, const QRectF& rect, const QColor& colour);

/// Draws many small opponents quickly from remembered pictures; large ones directly.
class OpponentPainter {
  public:
    OpponentPainter(double radius, double scale, const Theme& theme);
    void paint(QPainter& painter, const QPointF& centre, Side master_side, BoardPhase phase,
               double thinking_left);

  private:
    double radius_;
    double scale_;
    Theme theme_;
    std::map<std::pair<Side, BoardPhase>, QPixmap> people_;
    std::map<std::pair<BoardPhase, int>, QPixmap> rings_;
};

}  // namespace simul::paint
