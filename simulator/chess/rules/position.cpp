#include "simulator/chess/rules/position.hpp"

#include <cstdlib>

#include "simulator/chess/rules/geometry.hpp"

namespace simul::chess {
namespace {

Setup opening_setup() {
    constexpr std::array first_rank{Kind::rook, Kind::knight, Kind::bishop, Kind::queen,
                                    Kind::king, Kind::bishop, Kind::knight, Kind::rook};
    Setup setup;
    for (int file = 0; file < 8; ++file) {
        const Kind kind = first_rank[static_cast<std::size_t>(file)];
        setup.board[Square{file, 0}] = {Side::white, kind};
        setup.board[Square{file, 1}] = {Side::white, Kind::pawn};
        setup.board[Square{file, 6}] = {Side::black, Kind::pawn};
        setup.board[Square{file, 7}] = {Side::black, kind};
    }
    for (unsigned way = 0; way < 4; ++way) setup.rights.add(way);
    return setup;
}

std::array<Square, 2> kings_of(const Board& board) {
    std::array<Square, 2> kings;
    for (int index = 0; index < square_count; ++index) {
        const Piece piece = board[Square::at(index)];
        if (piece.kind() == Kind::king) kings[static_cast<std::size_t>(piece.side())] = Square::at(index);
    }
    return kings;
}

void carry(Board& board, Square from, Square to, Piece arrives) {
    board[from] = {};
    board[to] = arrives;
}

std::optional<Square> jumped_square(const PieceStep& step) {
    const int ranks = step.to.rank() - step.from.rank();
    if (step.piece.kind() != Kind::pawn || std::abs(ranks) != 2) return std::nullopt;
    return Square{step.from.file(), step.from.rank() + ranks / 2};
}

std::optional<PieceStep> castling_rook(const PieceStep& step) {
    if (step.piece.kind() != Kind::king) return std::nullopt;
    for (const auto& castling : castlings)
        if (castling.king_from == step.from && castling.king_to == step.to)
            return PieceStep{{step.piece.side(), Kind::rook}, castling.rook_from, castling.rook_to};
    return std::nullopt;
}

}  // namespace

Position::Position() {
    static const Setup opening = opening_setup();
    setup_ = opening;
    kings_ = {castlings[0].king_from, castlings[2].king_from};
}

Position::Position(const Setup& setup) : setup_{setup}, kings_{kings_of(setup.board)} { check(setup); }

bool Position::in_check() const { return is_attacked(board(), king(to_move()), other(to_move())); }

Change Position::change_of(Move move) const {
    Change change;
    change.step = {board()[move.from], move.from, move.to};
    change.rook = castling_rook(change.step);
    change.promotion = move.promotion;
    change.rights_before = setup_.rights;
    change.en_passant_before = setup_.en_passant;
    change.halfmove_clock_before = setup_.halfmove_clock;
    const bool en_passant = change.step.piece.kind() == Kind::pawn && setup_.en_passant == move.to;
    const Square taken = en_passant ? Square{move.to.file(), move.from.rank()} : move.to;
    if (!board()[taken].empty()) change.captured = Capture{board()[taken], taken};
    return change;
}

void Position::apply(const Change& change) {
    const auto& step = change.step;
    if (change.captured) setup_.board[change.captured->square] = {};
    carry(setup_.board, step.from, step.to, change.arrived());
    if (change.rook) carry(setup_.board, change.rook->from, change.rook->to, change.rook->piece);
    if (step.piece.kind() == Kind::king) kings_[static_cast<std::size_t>(step.piece.side())] = step.to;
    setup_.rights.touch(step.from);
    setup_.rights.touch(step.to);
    setup_.en_passant = jumped_square(step);
    const bool resets = change.captured || step.piece.kind() == Kind::pawn;
    setup_.halfmove_clock = resets ? 0 : setup_.halfmove_clock + 1;
    hand_over();
}

void Position::revert(const Change& change) {
    const auto& step = change.step;
    if (change.rook) carry(setup_.board, change.rook->to, change.rook->from, change.rook->piece);
    carry(setup_.board, step.to, step.from, step.piece);
    if (change.captured) setup_.board[change.captured->square] = change.captured->piece;
    if (step.piece.kind() == Kind::king) kings_[static_cast<std::size_t>(step.piece.side())] = step.from;
    setup_.rights = change.rights_before;
    setup_.en_passant = change.en_passant_before;
    setup_.halfmove_clock = change.halfmove_clock_before;
    setup_.to_move = other(setup_.to_move);
    if (setup_.to_move == Side::black) --setup_.move_number;
}

Change Position::play(Move move) {
    const Change change = change_of(move);
    apply(change);
    return change;
}

void Position::pass() {
    setup_.en_passant.reset();
    ++setup_.halfmove_clock;
    hand_over();
}

void Position::hand_over() {
    if (setup_.to_move == Side::black) ++setup_.move_number;
    setup_.to_move = other(setup_.to_move);
}

}  // namespace simul::chess
