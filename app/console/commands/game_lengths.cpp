#include "app/console/commands/game_lengths.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

#include "app/options/usage_error.hpp"
#include "simulator/chess/games/pgn_file.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::console {
namespace {

std::vector<std::uint32_t> lengths_of(const chess::Collection& games) {
    std::vector<std::uint32_t> lengths;
    for (std::size_t i = 0; i < games.size(); ++i)
        lengths.push_back(static_cast<std::uint32_t>(chess::pairs_of(games.game(i))));
    return lengths;
}

std::vector<std::string> notes_on(const std::string& name, const chess::PgnFile& file) {
    if (file.left_out_count == 0 && !file.broken_off) return {};
    const std::string start = fmt::format("--games {}: ", name);
    std::vector<std::string> notes{fmt::format("{}{} game{} read, {} left out", start,
                                               grouped(file.games.size()), file.games.size() == 1 ? "" : "s",
                                               grouped(file.left_out_count))};
    for (const chess::LeftOut& left_out : file.left_out) notes.push_back(start + chess::text_of(left_out));
    const std::size_t untold = file.left_out_count - file.left_out.size();
    if (untold > 0) notes.push_back(fmt::format("{}and {} more", start, grouped(untold)));
    if (file.broken_off)
        notes.push_back(fmt::format("{}{}; the rest is not read", start, chess::text_of(*file.broken_off)));
    return notes;
}

}  // namespace

GameLengths lengths_of_file(const GamesWanted& wanted) {
    chess::PgnRequest request;
    request.games = std::min(request.games, wanted.games);
    request.is_strict = wanted.is_strict;
    try {
        const chess::PgnFile file = chess::read_pgn_file(wanted.file, request);
        std::vector<std::string> notes = notes_on(wanted.file, file);
        if (wanted.games > request.games && file.games.size() == request.games)
            notes.push_back(
                fmt::format("--games {}: no more than {} games are read; the boards behind them "
                            "play the first ones again",
                            wanted.file, grouped(request.games)));
        return {lengths_of(file.games), std::move(notes)};
    } catch (const std::runtime_error& error) {
        throw options::UsageError(fmt::format("--games {}", error.what()));
    }
}

std::vector<std::uint32_t> built_in_lengths() { return lengths_of(chess::built_in_games()); }

}  // namespace simul::console
