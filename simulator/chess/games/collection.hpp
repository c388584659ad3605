#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "simulator/chess/rules/game.hpp"

namespace simul::chess {

/// Games with all their positions and changes at hand. A value that is cheap to copy and never changes.
class Collection {
  public:
    /// Leaves out games without a move; throws std::invalid_argument when none remains.
    explicit Collection(std::vector<Game> games);

    std::size_t size() const { return replays_->size(); }
    const Game& game(std::size_t index) const { return (*replays_)[index].game; }
    /// The position after so many plies of a game (0..plies()); at a gap the one from which it goes on.
    const Position& position(std::size_t index, std::size_t ply) const {
        return (*replays_)[index].positions[ply];
    }
    /// What ply number 1..plies() changed.
    const Change& change(std::size_t index, std::size_t ply) const {
        return (*replays_)[index].changes[ply - 1];
    }

  private:
    struct Replay {
        Game game;
        std::vector<Position> positions;
        std::vector<Change> changes;
    };
    static Replay replay(Game game);

    std::shared_ptr<const std::vector<Replay>> replays_;
};

/// The PGN text that is built into the program: 24 games of Judit Polgár with White.
std::string_view built_in_pgn();

/// Those games, read once.
const Collection& built_in_games();

}  // namespace simul::chess
