#include "app/window/pieces/paint/board_painter.hpp"

#include <cmath>

#include "app/window/look/paint/shapes.hpp"
#include "app/window/look/paint/text.hpp"

namespace simul::paint {

namespace {

constexpr int shadow_pad = 3;
constexpr double most_remembered_pixels = 12e6;

bool is_flying(const BoardPicture& picture) { return picture.flights[0].from >= 0; }

bool flies_from(const BoardPicture& picture, int square) {
    return picture.flights[0].from == square || picture.flights[1].from == square;
}

void paint_coordinate(QPainter& painter, const BoardGrid& grid, int square, QChar letter, int corner,
                      const Theme& theme, double strength) {
    const bool dark = (square % 8 + square / 8) % 2 == 0;
    QColor colour = mix(dark ? theme.square_dark : theme.square_light,
                        dark ? theme.square_light : theme.square_dark, 0.85);
    colour.setAlphaF(static_cast<float>(strength));
    painter.setPen(colour);
    const double pad = 0.06 * grid.square;
    const QRectF cell = QRectF(grid.cell(square)).adjusted(pad, 0, -pad, 0);
    painter.drawText(cell, corner, QString(letter));
}

void paint_coordinates(QPainter& painter, const BoardGrid& grid, const Theme& theme, double strength) {
    painter.setFont(font_for(painter, ui_font(std::max(7.0, 0.22 * grid.square), QFont::DemiBold)));
    for (int index = 0; index < 8; ++index) {
        paint_coordinate(painter, grid, index, QChar('a' + index), Qt::AlignRight | Qt::AlignBottom, theme,
                         strength);
        paint_coordinate(painter, grid, 8 * index, QChar('1' + index), Qt::AlignLeft | Qt::AlignTop, theme,
                         strength);
    }
}

void paint_table(QPainter& painter, const QRectF& table, const Theme& theme, double scale) {
    const double radius = 0.045 * table.width() + 1;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.shadow);
    painter.drawRoundedRect(table.translated(0, std::min(2.0 * scale, double{shadow_pad})), radius, radius);
    painter.setBrush(theme.table_edge);
    painter.drawRoundedRect(table, radius, radius);
    painter.setBrush(theme.table);
    painter.drawRoundedRect(table.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

}  // namespace

bool is_faded(BoardPhase phase) { return phase == BoardPhase::not_open || phase == BoardPhase::over; }

QPointF flight_point(const BoardGrid& grid, const Flight& flight) {
    const QPointF from = QRectF(grid.cell(flight.from)).center();
    const QPointF to = QRectF(grid.cell(flight.to)).center();
    return from + (to - from) * flight.fraction;
}

BoardPainter::BoardPainter(double side, double scale, const Theme& theme)
    : side_{side}, scale_{scale}, theme_{theme} {
    atlas_.emplace(grid_on(QRectF(0, 0, side, side), Side::bottom).square, theme,
                   detail_of(side) == Detail::dots ? PieceStyle::dots : PieceStyle::figures);
}

const QPixmap& BoardPainter::empty_board(Side white, const BoardGrid& grid) {
    QPixmap& pixmap = empty_[white];
    if (!pixmap.isNull()) return pixmap;
    pixmap = QPixmap(grid.table.size() + QSize(2 * shadow_pad, 2 * shadow_pad));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    BoardGrid local = grid;
    local.table.moveTo(shadow_pad, shadow_pad);
    local.origin = grid.origin - grid.table.topLeft() + QPoint(shadow_pad, shadow_pad);
    draw_empty_board(painter, local);
    return pixmap;
}

void BoardPainter::draw_empty_board(QPainter& painter, const BoardGrid& grid) const {
    paint_table(painter, grid.table, theme_, scale_);
    for (int square = 0; square < 64; ++square) {
        const bool dark = (square % 8 + square / 8) % 2 == 0;
        painter.fillRect(grid.cell(square), dark ? theme_.square_dark : theme_.square_light);
    }
    if (fine_print(side_) > 0) paint_coordinates(painter, grid, theme_, fine_print(side_));
}

void BoardPainter::paint_piece(QPainter& painter, PieceCode piece, const QPoint& corner) const {
    if (keeps_shapes(painter))
        atlas_->draw(painter, piece, corner);
    else
        painter.drawPixmap(corner, atlas_->pixmap(), atlas_->source(piece));
}

void BoardPainter::paint_marks(QPainter& painter, const BoardPicture& picture, const BoardGrid& grid) const {
    for (const int square : {picture.last_from, picture.last_to}) {
        if (square >= 0) painter.fillRect(grid.cell(square), theme_.last_move);
    }
}

void BoardPainter::paint_pieces(QPainter& painter, const BoardPicture& picture, const BoardGrid& grid) const {
    for (int square = 0; square < 64; ++square) {
        const PieceCode piece = picture.squares[static_cast<std::size_t>(square)];
        if (piece == 0 || flies_from(picture, square)) continue;
        paint_piece(painter, piece, grid.cell(square).topLeft());
    }
}

void BoardPainter::paint_flights(QPainter& painter, const BoardPicture& picture,
                                 const BoardGrid& grid) const {
    for (const Flight& flight : picture.flights) {
        if (flight.from < 0) continue;
        const PieceCode piece = picture.squares[static_cast<std::size_t>(flight.from)];
        if (piece == 0) continue;
        const QPointF centre = flight_point(grid, flight);
        const QPoint corner(static_cast<int>(std::lround(centre.x() - grid.square / 2.0)),
                            static_cast<int>(std::lround(centre.y() - grid.square / 2.0)));
        paint_piece(painter, piece, corner);
    }
}

void BoardPainter::paint_veil(QPainter& painter, const BoardGrid& grid) const {
    QColor veil = theme_.floor;
    veil.setAlphaF(0.52F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(veil);
    const double radius = 0.045 * grid.table.width() + 1;
    painter.drawRoundedRect(QRectF(grid.table), radius, radius);
}

void BoardPainter::paint_fresh(QPainter& painter, const BoardPicture& picture, const BoardGrid& grid) {
    painter.save();
    if (keeps_shapes(painter))
        draw_empty_board(painter, grid);
    else
        painter.drawPixmap(grid.table.topLeft() - QPoint(shadow_pad, shadow_pad),
                           empty_board(grid.white, grid));
    paint_marks(painter, picture, grid);
    paint_pieces(painter, picture, grid);
    if (is_faded(picture.phase)) paint_veil(painter, grid);
    painter.restore();
}

void BoardPainter::forget() {
    memory_.clear();
    remembered_pixels_ = 0;
}

void BoardPainter::paint(QPainter& painter, std::size_t board, const BoardPicture& picture,
                         const BoardGrid& grid) {
    if (is_flying(picture) || keeps_shapes(painter)) return paint_fresh(painter, picture, grid);
    if (remembered_pixels_ > most_remembered_pixels) forget();
    if (memory_.size() <= board) memory_.resize(board + 1);
    Memory& memory = memory_[board];
    const bool faded = is_faded(picture.phase);
    const bool same = !memory.pixmap.isNull() && memory.squares == picture.squares &&
                      memory.last_from == picture.last_from && memory.last_to == picture.last_to &&
                      memory.faded == faded && memory.white == grid.white;
    const QPoint corner = grid.table.topLeft() - QPoint(shadow_pad, shadow_pad);
    if (!same) {
        if (memory.pixmap.isNull()) remembered_pixels_ += side_ * side_;
        memory = {picture.squares, picture.last_from, picture.last_to,
                  faded,           grid.white,        QPixmap(empty_board(grid.white, grid).size())};
        memory.pixmap.fill(Qt::transparent);
        QPainter local(&memory.pixmap);
        local.translate(-corner);
        paint_fresh(local, picture, grid);
    }
    painter.drawPixmap(corner, memory.pixmap);
}

}  // namespace simul::paint
