#pragma once

#include <map>
#include <optional>
#include <vector>

#include "app/window/pieces/paint/board_grid.hpp"
#include "app/window/pieces/paint/board_picture.hpp"
#include "app/window/pieces/paint/pieces.hpp"

namespace simul::paint {

/// Draws boards of one size, in device pixels, for 16 pixels and more. Remembers what each board looked like,
/// as far as a bounded memory goes.
class BoardPainter {
  public:
    /// `side`: of the table, `scale`: device pixels of one logical unit.
    BoardPainter(double side, double scale, const Theme& theme);

    /// Table, squares, marks and pieces. `board` counts from 0 and names the memory to use.
    void paint(QPainter& painter, std::size_t board, const BoardPicture& picture, const BoardGrid& grid);

    /// The pieces in flight alone, to be drawn above the hand that moves them.
    void paint_flights(QPainter& painter, const BoardPicture& picture, const BoardGrid& grid) const;

  private:
    struct Memory {
        Squares squares{};
        int last_from = -1;
        int last_to = -1;
        bool faded = false;
        Side white = Side::bottom;
        QPixmap pixmap;
    };

    void forget();
    const QPixmap& empty_board(Side white, const BoardGrid& grid);
    void draw_empty_board(QPainter& painter, const BoardGrid& grid) const;
    void paint_piece(QPainter& painter, PieceCode piece, const QPoint& corner) const;
    void paint_marks(QPainter& painter, const BoardPicture& picture, const BoardGrid& grid) const;
    void paint_pieces(QPainter& painter, const BoardPicture& picture, const BoardGrid& grid) const;
    void paint_fresh(QPainter& painter, const BoardPicture& picture, const BoardGrid& grid);
    void paint_veil(QPainter& painter, const BoardGrid& grid) const;

    double side_;
    double scale_;
    Theme theme_;
    std::optional<PieceAtlas> atlas_;
    std::map<Side, QPixmap> empty_;
    std::vector<Memory> memory_;
    double remembered_pixels_ = 0;
};

/// Where the centre of a piece in flight is, in device pixels.
QPointF flight_point(const BoardGrid& grid, const Flight& flight);

/// True for boards that are drawn as if far away: not opened or over.
bool is_faded(BoardPhase phase);

}  // namespace simul::paint
