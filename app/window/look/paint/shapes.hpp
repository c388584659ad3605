#pragma once

#include <QFont>
#include <QPainter>

namespace simul::paint {

/// Whether this painter writes shapes and letters to a file (SVG, PDF) and not pixels: whatever is kept as
/// pixels elsewhere is drawn anew there.
bool keeps_shapes(const QPainter& painter);

/// The font as this painter is to have it. Letters that shaping has replaced (a colon between digits) could
/// not be found in a PDF.
QFont font_for(const QPainter& painter, QFont font);

/// Draws `draw(painter)`, moved to `corner`.
template <class Draw>
void draw_at(QPainter& painter, const QPointF& corner, Draw draw) {
    painter.save();
    painter.translate(corner);
    draw(painter);
    painter.restore();
}

}  // namespace simul::paint
