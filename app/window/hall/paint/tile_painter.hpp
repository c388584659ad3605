#pragma once

#include <map>
#include <utility>

#include <QPainter>
#include <QPixmap>

#include "app/window/hall/paint/hall_picture.hpp"
#include "app/window/hall/paint/room_layout.hpp"
#include "app/window/look/paint/theme.hpp"

namespace simul::paint {

/// Draws boards below 16 device pixels: a tile with a colour and a shape of its own for each phase, and its
/// opponent.
class TilePainter {
  public:
    TilePainter(double side, const Theme& theme);
    void paint(QPainter& painter, const BoardPicture& board, const Table& table);

  private:
    int side_;
    Theme theme_;
    std::map<std::pair<BoardPhase, int>, QPixmap> tiles_;
};

}  // namespace simul::paint
