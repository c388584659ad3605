#include "tests/simulator/chess/pgn/rendered.hpp"

#include <algorithm>

#include "simulator/chess/notation/san.hpp"
#include "simulator/chess/rules/legal_moves.hpp"

namespace simul::chess {

std::string rendered(const Game& game) {
    Position position = game.start;
    std::string text;
    for (std::size_t ply = 1; ply <= game.plies(); ++ply) {
        const Move move = game.moves[ply - 1];
        const auto legal = legal_moves(position);
        if (std::ranges::find(legal, move) == legal.end()) return text + "and a move that is not legal";
        text += to_san(position, move) + " ";
        game.play(ply, position);
    }
    return text + std::string(text_of(game.result));
}

std::string rendered(const std::vector<Game>& games) {
    std::string text;
    for (const Game& game : games) text += rendered(game) + "\n";
    return text;
}

}  // namespace simul::chess
