#include "simulator/chess/pgn/pgn.hpp"

#include <utility>

namespace simul::chess {
namespace {

LeftOut no_moves(const PgnItem& item) {
    if (item.flaw && item.flaw->problem.fault != PgnFault::no_result) return *item.flaw;
    return left_out_for(PgnFault::no_moves, item.line, "the game has no move");
}

void leave_out(PgnGames& found, LeftOut left_out) {
    ++found.left_out_count;
    if (found.left_out.size() < most_left_out_told) found.left_out.push_back(std::move(left_out));
}

bool is_beyond_memory(const PgnItem& item) {
    return item.flaw && item.flaw->problem.fault == PgnFault::too_many_plies;
}

void read_on(PgnReader& reader, PgnLimits limits, PgnGames& found) {
    while (found.games.size() < limits.games) {
        auto item = reader.next(limits.plies);
        if (!item || (is_beyond_memory(*item) && !found.games.empty())) return;
        if (item->game && item->game->plies() > 0) {
            limits.plies -= item->game->plies();
            found.games.push_back(*std::move(item->game));
        } else if (!item->is_bare) {
            leave_out(found, no_moves(*item));
        }
    }
}

}  // namespace

PgnGames read_games(PgnReader& reader, PgnLimits limits) {
    PgnGames found;
    try {
        read_on(reader, limits, found);
    } catch (const PgnError& error) {
        found.broken_off = error.left_out;
    }
    return found;
}

std::vector<Game> read_all_games(PgnReader& reader, PgnLimits limits) {
    std::vector<Game> games;
    while (auto item = reader.next(limits.plies)) {
        if (item->flaw) throw PgnError(*std::move(item->flaw));
        if (games.size() == limits.games)
            throw PgnError(left_out_for(PgnFault::too_many_games, item->line,
                                        "more than " + std::to_string(limits.games) + " games"));
        limits.plies -= item->game->plies();
        games.push_back(*std::move(item->game));
    }
    return games;
}

std::vector<Game> read_pgn(std::string_view text, PgnLimits limits) {
    PgnReader reader{pieces_of(text)};
    return read_all_games(reader, limits);
}

}  // namespace simul::chess
