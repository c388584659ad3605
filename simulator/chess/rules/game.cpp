#include "simulator/chess/rules/game.hpp"

#include <algorithm>
#include <array>

namespace simul::chess {

std::string_view text_of(Result result) {
    constexpr std::array<std::string_view, 4> texts{"*", "1-0", "0-1", "1/2-1/2"};
    return texts[static_cast<std::size_t>(result)];
}

Change Game::play(std::size_t ply, Position& position) const {
    const Change change = position.play(moves[ply - 1]);
    const auto gap = std::ranges::lower_bound(gaps, ply, {}, &Gap::ply);
    if (gap != gaps.end() && gap->ply == ply) position = gap->after;
    return change;
}

Position Game::position_at(std::size_t ply) const {
    Position position = start;
    for (std::size_t next = 1; next <= std::min(ply, plies()); ++next) play(next, position);
    return position;
}

std::size_t pairs_of(const Game& game) { return std::max<std::size_t>(1, (game.plies() + 1) / 2); }

}  // namespace simul::chess
