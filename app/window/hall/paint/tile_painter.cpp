#include "app/window/hall/paint/tile_painter.hpp"

#include <algorithm>
#include <cmath>

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
    painter.setClipRect(tile);
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

}  // namespace

TilePainter::TilePainter(double side, const Theme& theme)
    : side_{std::max(2, static_cast<int>(std::lround(side)))}, theme_{theme} {}

void TilePainter::paint(QPainter& painter, const BoardPicture& board, const Table& table) {
    const bool thinking = board.phase == BoardPhase::opponent_thinking;
    const int filled = thinking ? static_cast<int>(std::lround(board.thinking_left * (side_ - 2))) : 0;
    QPixmap& tile = tiles_[{board.phase, filled}];
    if (tile.isNull()) {
        tile = QPixmap(side_, side_);
        tile.fill(Qt::transparent);
        QPainter local(&tile);
        const QRectF rect(0, 0, side_, side_);
        switch (board.phase) {
            case BoardPhase::not_open:
                draw_not_open(local, rect, theme_);
                break;
            case BoardPhase::waiting:
                draw_waiting(local, rect, theme_);
                break;
            case BoardPhase::served:
                draw_served(local, rect, theme_);
                break;
            case BoardPhase::opponent_thinking:
                draw_thinking(local, rect, filled, theme_);
                break;
            case BoardPhase::paused:
                draw_paused(local, rect, theme_);
                break;
            case BoardPhase::over:
                draw_over(local, rect, theme_);
                break;
        }
    }
    painter.drawPixmap(QPoint(static_cast<int>(std::lround(table.rect.left())),
                              static_cast<int>(std::lround(table.rect.top()))),
                       tile);
}

}  // namespace simul::paint
