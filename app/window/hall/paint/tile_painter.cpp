#include "app/window/hall/paint/tile_painter.hpp"

#include <algorithm>
#include <cmath>

#include "app/window/look/paint/shapes.hpp"

namespace simul::paint {

namespace {

void draw_thinking(QPainter& painter, const QRectF& tile, int filled, const Theme& theme) {
    painter.fillRect(tile, theme.thinking);
    const QRectF hollow = tile.adjusted(1, 1, -1, -1);
    painter.fillRect(QRectF(hollow.topLeft(), QSizeF(hollow.width(), hollow.height() - filled)),
                     mix(theme.floor, theme.thinking, 0.16));
}

void draw_waiting(QPainter& painter, const QRectF& tile, const Theme& theme) {
    painter.fillRect(tile, theme.waiting);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(tile, Qt::IntersectClip);
    painter.setPen(QPen(theme.floor, std::max(1.2, 0.16 * tile.width())));
    painter.drawLine(tile.bottomLeft(), tile.topRight());
}

void draw_served(QPainter& painter, const QRectF& tile, const Theme& theme) {
    painter.fillRect(tile, theme.accent);
    const double inset = std::max(2.0, std::round(0.3 * tile.width()));
    painter.fillRect(tile.adjusted(inset, inset, -inset, -inset), theme.floor);
}

void draw_paused(QPainter& painter, const QRectF& tile, const Theme& theme) {
    const double bar = std::max(1.0, std::round(0.3 * tile.width()));
    painter.fillRect(QRectF(tile.topLeft(), QSizeF(bar, tile.height())), theme.text_soft);
    painter.fillRect(QRectF(tile.right() - bar, tile.top(), bar, tile.height()), theme.text_soft);
}

void draw_not_open(QPainter& painter, const QRectF& tile, const Theme& theme) {
    painter.fillRect(tile, theme.idle);
    painter.fillRect(tile.adjusted(1, 1, -1, -1), theme.floor);
}

void draw_over(QPainter& painter, const QRectF& tile, const Theme& theme) {
    painter.fillRect(tile, theme.idle);
    const double bar = std::max(1.0, std::round(0.2 * tile.height()));
    painter.fillRect(QRectF(tile.left(), std::floor(tile.center().y() - bar / 2), tile.width(), bar),
                     theme.floor);
}

/// `filled`: pixels of the tile that show what is left of a thought.
void draw_tile(QPainter& painter, const QRectF& rect, BoardPhase phase, int filled, const Theme& theme) {
    switch (phase) {
        case BoardPhase::not_open:
            return draw_not_open(painter, rect, theme);
        case BoardPhase::waiting:
            return draw_waiting(painter, rect, theme);
        case BoardPhase::served:
            return draw_served(painter, rect, theme);
        case BoardPhase::opponent_thinking:
            return draw_thinking(painter, rect, filled, theme);
        case BoardPhase::paused:
            return draw_paused(painter, rect, theme);
        case BoardPhase::over:
            return draw_over(painter, rect, theme);
    }
}

}  // namespace

TilePainter::TilePainter(double side, const Theme& theme)
    : side_{std::max(2, static_cast<int>(std::lround(side)))}, theme_{theme} {}

void TilePainter::paint(QPainter& painter, const BoardPicture& board, const Table& table) {
    const bool thinking = board.phase == BoardPhase::opponent_thinking;
    const int filled = thinking ? static_cast<int>(std::lround(board.thinking_left * (side_ - 2))) : 0;
    const QRectF rect(0, 0, side_, side_);
    const QPoint corner(static_cast<int>(std::lround(table.rect.left())),
                        static_cast<int>(std::lround(table.rect.top())));
    if (keeps_shapes(painter))
        return draw_at(painter, corner,
                       [&](QPainter& there) { draw_tile(there, rect, board.phase, filled, theme_); });
    QPixmap& tile = tiles_[{board.phase, filled}];
    if (tile.isNull()) {
        tile = QPixmap(side_, side_);
        tile.fill(Qt::transparent);
        QPainter local(&tile);
        draw_tile(local, rect, board.phase, filled, theme_);
    }
    painter.drawPixmap(corner, tile);
}

}  // namespace simul::paint
