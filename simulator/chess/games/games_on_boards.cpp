#include "simulator/chess/games/games_on_boards.hpp"

#include <algorithm>

namespace simul::chess {

GamesOnBoards::GamesOnBoards(Collection collection) : collection_{std::move(collection)} {
    const std::size_t games = collection_.size();
    pairs_before_.reserve(2 * games + 1);
    pairs_before_.push_back(0);
    for (std::size_t index = 0; index < 2 * games; ++index)
        pairs_before_.push_back(pairs_before_.back() + pairs_of(collection_.game(index % games)));
}

BoardMoment GamesOnBoards::at(std::size_t board, std::size_t ply) const {
    const std::size_t games = collection_.size();
    const std::size_t opening_game = board % games;
    if (ply == 0) return {.game = &collection_.game(opening_game), .game_index = opening_game};

    const std::size_t pair = (ply - 1) / 2;
    const std::size_t all_pairs = pairs_before_[games];
    const std::size_t sought = pairs_before_[opening_game] + pair % all_pairs;
    const auto after = std::ranges::upper_bound(pairs_before_, sought);
    const auto index = static_cast<std::size_t>(after - pairs_before_.begin()) - 1;

    const Game& game = collection_.game(index % games);
    const std::size_t pair_in_game = sought - pairs_before_[index];
    const std::size_t ply_in_game = 2 * pair_in_game + (ply % 2 == 1 ? 1 : 2);
    return {.game = &game,
            .game_index = index % games,
            .ply = std::min(ply_in_game, game.plies()),
            .rematch = pair / all_pairs * games + index - opening_game,
            .is_handshake = ply_in_game > game.plies(),
            .is_over = ply % 2 == 0 && ply_in_game >= game.plies()};
}

const Position& GamesOnBoards::position(const BoardMoment& moment) const {
    return collection_.position(moment.game_index, moment.ply);
}

const Position& GamesOnBoards::position_before(const BoardMoment& moment) const {
    const bool moved = moment.ply > 0 && !moment.is_handshake;
    return collection_.position(moment.game_index, moment.ply - (moved ? 1 : 0));
}

const Change* GamesOnBoards::change(const BoardMoment& moment) const {
    return moment.is_handshake ? nullptr : last_change(moment);
}

const Change* GamesOnBoards::last_change(const BoardMoment& moment) const {
    return moment.ply == 0 ? nullptr : &collection_.change(moment.game_index, moment.ply);
}

}  // namespace simul::chess
