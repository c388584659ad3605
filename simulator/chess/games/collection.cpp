#include "simulator/chess/games/collection.hpp"

#include <stdexcept>

#include "simulator/chess/pgn/pgn.hpp"

namespace simul::chess {

Collection::Collection(std::vector<Game> games) {
    std::vector<Replay> replays;
    for (auto& game : games)
        if (game.plies() > 0) replays.push_back(replay(std::move(game)));
    if (replays.empty()) throw std::invalid_argument("there is no game with a move in the collection");
    replays_ = std::make_shared<const std::vector<Replay>>(std::move(replays));
}

Collection::Replay Collection::replay(Game game) {
    Replay replay{std::move(game), {}, {}};
    replay.positions.reserve(replay.game.plies() + 1);
    replay.changes.reserve(replay.game.plies());
    replay.positions.push_back(replay.game.start);
    for (std::size_t ply = 1; ply <= replay.game.plies(); ++ply) {
        Position position = replay.positions.back();
        replay.changes.push_back(replay.game.play(ply, position));
        replay.positions.push_back(position);
    }
    return replay;
}

const Collection& built_in_games() {
    static const Collection games{read_pgn(built_in_pgn())};
    return games;
}

}  // namespace simul::chess
