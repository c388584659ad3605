#include "simulator/chess/rules/legal_moves.hpp"

#include <algorithm>
#include <span>

#include "simulator/chess/rules/geometry.hpp"

namespace simul::chess {
namespace {

/// Moves by the rules of each piece, before asking whether the own king is left in check.
class PseudoLegalMoves {
  public:
    explicit PseudoLegalMoves(const Position& position)
        : position_{position}, board_{position.board()}, side_{position.to_move()} {
        moves_.reserve(64);
        for (int index = 0; index < square_count; ++index) {
            const Square from = Square::at(index);
            if (is_own(from)) add_from(from, board_[from].kind());
        }
        add_castlings();
    }

    std::vector<Move> take() { return std::move(moves_); }

  private:
    bool is_own(Square square) const { return !board_[square].empty() && board_[square].side() == side_; }
    bool is_enemy(Square square) const { return !board_[square].empty() && board_[square].side() != side_; }

    void add_from(Square from, Kind kind) {
        const std::span all{lines};
        switch (kind) {
            case Kind::pawn:
                return add_pawn(from);
            case Kind::knight:
                return add_steps(from, knight_steps, 1);
            case Kind::bishop:
                return add_steps(from, all.last(4), 7);
            case Kind::rook:
                return add_steps(from, all.first(4), 7);
            case Kind::queen:
                return add_steps(from, all, 7);
            case Kind::king:
                return add_steps(from, all, 1);
            case Kind::none:
                return;
        }
    }

    void add_steps(Square from, std::span<const Step> steps, int reach) {
        for (const auto [files, ranks] : steps)
            for (int distance = 1; distance <= reach; ++distance) {
                const int file = from.file() + distance * files;
                const int rank = from.rank() + distance * ranks;
                if (!on_board(file, rank) || is_own({file, rank})) break;
                moves_.push_back({from, {file, rank}});
                if (is_enemy({file, rank})) break;
            }
    }

    void add_pawn(Square from) {
        const int rank = from.rank() + forward(side_);
        const Square ahead{from.file(), rank};
        if (board_[ahead].empty()) {
            add_pawn_move(from, ahead);
            const Square jump{from.file(), rank + forward(side_)};
            if (relative_rank(side_, from.rank()) == 1 && board_[jump].empty())
                moves_.push_back({from, jump});
        }
        for (const int file : {from.file() - 1, from.file() + 1})
            if (on_board(file, rank) &&
                (is_enemy({file, rank}) || position_.en_passant() == Square{file, rank}))
                add_pawn_move(from, {file, rank});
    }

    void add_pawn_move(Square from, Square to) {
        if (relative_rank(side_, to.rank()) != 7) return moves_.push_back({from, to});
        for (const Kind kind : {Kind::queen, Kind::rook, Kind::bishop, Kind::knight})
            moves_.push_back({from, to, kind});
    }

    void add_castlings() {
        const unsigned first = side_ == Side::white ? 0 : 2;
        for (unsigned way = first; way < first + 2; ++way)
            if (position_.rights().has(way) && is_free(castlings[way]) && is_safe(castlings[way]))
                moves_.push_back({castlings[way].king_from, castlings[way].king_to});
    }

    bool is_free(const Castling& castling) const {
        const auto [low, high] = std::minmax({castling.king_from.file(), castling.rook_from.file()});
        for (int file = low + 1; file < high; ++file)
            if (!board_[Square{file, castling.king_from.rank()}].empty()) return false;
        return true;
    }

    // The king crosses the square on which the rook ends; its target is checked with all other moves.
    bool is_safe(const Castling& castling) const {
        return !is_attacked(board_, castling.king_from, other(side_)) &&
               !is_attacked(board_, castling.rook_to, other(side_));
    }

    const Position& position_;
    const Board& board_;
    Side side_;
    std::vector<Move> moves_;
};

}  // namespace

std::vector<Move> legal_moves(const Position& position) {
    auto moves = PseudoLegalMoves{position}.take();
    Position trial = position;
    std::erase_if(moves, [&](Move move) {
        const Change change = trial.play(move);
        const Side mover = other(trial.to_move());
        const bool exposed = is_attacked(trial.board(), trial.king(mover), trial.to_move());
        trial.revert(change);
        return exposed;
    });
    return moves;
}

Standing standing_of(const Position& position) {
    const bool stuck = legal_moves(position).empty();
    if (position.in_check()) return stuck ? Standing::checkmate : Standing::check;
    return stuck ? Standing::stalemate : Standing::open;
}

}  // namespace simul::chess
