#include "simulator/chess/pgn/score.hpp"

#include <utility>

namespace simul::chess {

void Score::add(Move move) {
    begin_ply();
    moves_.push_back(move);
    position_.play(move);
    end_ply();
}

void Score::add_pass() {
    begin_ply();
    passes_ = true;
    position_.pass();
    end_ply();
}

void Score::finish(Game& game) {
    if (plies_ % 2 != 0) end_pair();
    game.start = start_;
    game.moves = std::move(moves_);
    game.gaps = std::move(gaps_);
}

void Score::begin_ply() {
    if (plies_ % 2 != 0) return;
    before_pair_ = position_;
    moves_before_pair_ = moves_.size();
    passes_ = false;
}

void Score::end_ply() {
    if (++plies_ % 2 == 0) end_pair();
}

void Score::end_pair() {
    if (passes_) {
        moves_.resize(moves_before_pair_);
        is_gap_ = true;
    } else if (std::exchange(is_gap_, false)) {
        if (moves_before_pair_ == 0)
            start_ = before_pair_;
        else
            gaps_.push_back({moves_before_pair_, before_pair_});
    }
}

}  // namespace simul::chess
