#include "simulator/chess/rules/game.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace simul::chess {

std::string_view text_of(Result result) {
    constexpr std::array<std::string_view, 4> texts{"*", "1-0", "0-1", "1/2-1/2"};
    return texts[static_cast<std::size_t>(result)];
}

std::optional<Result> result_named(std::string_view text) {
    for (const Result result : {Result::unknown, Result::white_won, Result::black_won, Result::draw})
        if (text_of(result) == text) return result;
    return std::nullopt;
}

Position Game::position_at(std::size_t ply) const {
    Position position = start;
    for (const Move move : std::span{moves}.first(std::min(ply, plies()))) position.play(move);
    return position;
}

std::size_t pairs_of(const Game& game) { return std::max<std::size_t>(1, (game.plies() + 1) / 2); }

}  // namespace simul::chess
