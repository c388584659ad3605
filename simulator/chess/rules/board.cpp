#include "simulator/chess/rules/board.hpp"

#include "simulator/chess/rules/geometry.hpp"

namespace simul::chess {
namespace {

bool stands_at(const Board& board, int file, int rank, Piece piece) {
    return on_board(file, rank) && board[Square{file, rank}] == piece;
}

bool is_attacked_by_pawn(const Board& board, Square square, Side by) {
    const int rank = square.rank() - forward(by);
    const Piece pawn{by, Kind::pawn};
    return stands_at(board, square.file() - 1, rank, pawn) || stands_at(board, square.file() + 1, rank, pawn);
}

bool is_attacked_by_knight(const Board& board, Square square, Side by) {
    for (const auto [files, ranks] : knight_steps)
        if (stands_at(board, square.file() + files, square.rank() + ranks, {by, Kind::knight})) return true;
    return false;
}

bool attacks_along(Kind kind, std::size_t line, int distance) {
    if (kind == Kind::queen) return true;
    if (kind == Kind::king) return distance == 1;
    return kind == (line < 4 ? Kind::rook : Kind::bishop);
}

bool is_attacked_along(const Board& board, Square square, Side by, std::size_t line) {
    const auto [files, ranks] = lines[line];
    int file = square.file() + files;
    int rank = square.rank() + ranks;
    for (int distance = 1; on_board(file, rank); ++distance, file += files, rank += ranks) {
        const Piece piece = board[Square{file, rank}];
        if (!piece.empty()) return piece.side() == by && attacks_along(piece.kind(), line, distance);
    }
    return false;
}

}  // namespace

bool is_attacked(const Board& board, Square square, Side by) {
    for (std::size_t line = 0; line < lines.size(); ++line)
        if (is_attacked_along(board, square, by, line)) return true;
    return is_attacked_by_knight(board, square, by) || is_attacked_by_pawn(board, square, by);
}

}  // namespace simul::chess
