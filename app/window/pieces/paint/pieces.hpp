#pragma once

#include <QPainter>
#include <QPixmap>

#include "app/window/look/paint/theme.hpp"
#include "app/window/pieces/paint/board_picture.hpp"

namespace simul::paint {

/// Draws one piece as vectors into a square cell (device pixels decide the weight of its outline).
void draw_piece(QPainter& painter, PieceCode piece, const QRectF& cell, const Theme& theme);

/// Draws one piece as a disc, larger for larger pieces: for squares too small for figures.
void draw_dot(QPainter& painter, PieceCode piece, const QRectF& cell, const Theme& theme);

enum class PieceStyle { figures, dots };

/// All twelve pieces at one exact size in device pixels, side by side.
class PieceAtlas {
  public:
    PieceAtlas(int square, const Theme& theme, PieceStyle style = PieceStyle::figures);

    int square() const { return square_; }
    /// The same as shapes.
    void draw(QPainter& painter, PieceCode piece, const QPoint& corner) const;
    const QPixmap& pixmap() const { return pixmap_; }
    /// Where a piece (1..12) is in the pixmap.
    QRect source(PieceCode piece) const { return {(piece - 1) * square_, 0, square_, square_}; }

  private:
    int square_;
    Theme theme_;
    PieceStyle style_;
    QPixmap pixmap_;
};

}  // namespace simul::paint
