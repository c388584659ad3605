#pragma once

#include <string>
#include <vector>

#include "simulator/chess/rules/game.hpp"

namespace simul::chess {

/// "e4 e5 Nf3 1-0": the moves as they stand on a board, checked to be legal, and the result.
std::string rendered(const Game& game);

/// A line for each game, as rendered().
std::string rendered(const std::vector<Game>& games);

}  // namespace simul::chess
