#include "simulator/chess/rules/setup.hpp"

#include <string>

#include "simulator/chess/rules/geometry.hpp"

namespace simul::chess {
namespace {

Square check_kings(const Board& board, Side side) {
    int kings = 0;
    Square found;
    for (int index = 0; index < square_count; ++index)
        if (board[Square::at(index)] == Piece{side, Kind::king}) {
            ++kings;
            found = Square::at(index);
        }
    if (kings != 1)
        throw PositionError(std::string(side == Side::white ? "White" : "Black") + " has " +
                            std::to_string(kings) + " kings instead of one");
    return found;
}

void check_pawns(const Board& board) {
    for (int file = 0; file < 8; ++file)
        for (const int rank : {0, 7})
            if (board[Square{file, rank}].kind() == Kind::pawn)
                throw PositionError("a pawn cannot stand on " + name_of({file, rank}));
}

void check_rights(const Setup& setup) {
    for (unsigned way = 0; way < 4; ++way)
        if (setup.rights.has(way) && !is_possible(way, setup.board))
            throw PositionError(std::string("castling right ") + castlings[way].fen_letter +
                                " needs king and rook on their first squares");
}

void check_en_passant(const Setup& setup) {
    if (setup.en_passant && !has_jumped(setup))
        throw PositionError("no pawn has just jumped over the en passant square " +
                            name_of(*setup.en_passant));
}

}  // namespace

bool is_possible(unsigned way, const Board& board) {
    const Side side = way < 2 ? Side::white : Side::black;
    return board[castlings[way].king_from] == Piece{side, Kind::king} &&
           board[castlings[way].rook_from] == Piece{side, Kind::rook};
}

bool has_jumped(const Setup& setup) {
    const Square jumped = *setup.en_passant;
    const Side jumper = other(setup.to_move);
    const int rank = jumped.rank();
    return relative_rank(jumper, rank) == 2 && setup.board[jumped].empty() &&
           setup.board[Square{jumped.file(), rank - forward(jumper)}].empty() &&
           setup.board[Square{jumped.file(), rank + forward(jumper)}] == Piece{jumper, Kind::pawn};
}

void check(const Setup& setup) {
    const std::array kings{check_kings(setup.board, Side::white), check_kings(setup.board, Side::black)};
    check_pawns(setup.board);
    check_rights(setup);
    check_en_passant(setup);
    const Side moved = other(setup.to_move);
    if (is_attacked(setup.board, kings[static_cast<std::size_t>(moved)], setup.to_move))
        throw PositionError("the side that has just moved is in check");
    if (setup.move_number == 0) throw PositionError("moves are counted from 1");
}

}  // namespace simul::chess
