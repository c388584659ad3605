#include "app/console/commands/game_lengths.hpp"

#include <stdexcept>

#include <fmt/format.h>

#include "app/options/usage_error.hpp"
#include "simulator/chess/games/pgn_file.hpp"

namespace simul::console {
namespace {

std::vector<std::uint32_t> lengths_of(const chess::Collection& games) {
    std::vector<std::uint32_t> lengths;
    for (std::size_t i = 0; i < games.size(); ++i)
        lengths.push_back(static_cast<std::uint32_t>(chess::pairs_of(games.game(i))));
    return lengths;
}

}  // namespace

std::vector<std::uint32_t> lengths_of_file(const std::string& path) {
    try {
        return lengths_of(chess::read_pgn_file(path));
    } catch (const std::runtime_error& error) {
        throw options::UsageError(fmt::format("--games {}", error.what()));
    }
}

std::vector<std::uint32_t> built_in_lengths() { return lengths_of(chess::built_in_games()); }

}  // namespace simul::console
