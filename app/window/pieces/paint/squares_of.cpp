#include "app/window/pieces/paint/squares_of.hpp"

namespace simul::paint {

Squares squares_of(const chess::Board& board) {
    constexpr int kinds = 6;
    Squares squares{};
    for (int index = 0; index < chess::square_count; ++index) {
        const chess::Piece piece = board[chess::Square::at(index)];
        if (piece.empty()) continue;
        const int first = piece.side() == chess::Side::white ? 0 : kinds;
        squares[static_cast<std::size_t>(index)] =
            static_cast<PieceCode>(first + static_cast<int>(piece.kind()));
    }
    return squares;
}

}  // namespace simul::paint
