#include "simulator/chess/games/pgn_file.hpp"

#include <algorithm>
#include <new>
#include <utility>

#include "simulator/chess/games/file_bytes.hpp"
#include "simulator/chess/games/gzip.hpp"

namespace simul::chess {
namespace {

[[noreturn]] void refuse_games(PgnFault fault, const char* reason) {
    throw PgnError(left_out_for(fault, 0, reason));
}

PgnPieces stoppable(PgnPieces pieces, const std::stop_token& stop) {
    return [pieces = std::move(pieces), stop] {
        if (stop.stop_requested()) refuse_games(PgnFault::unreadable, "is not wanted any more");
        return pieces();
    };
}

PgnPieces text_of_file(const std::filesystem::path& path, const PgnRequest& request) {
    const auto bytes = limited(bytes_of(path), request.bytes);
    const auto text = limited(unpacked(bytes), request.bytes, "unpacks to more than");
    return utf8_pieces(stoppable(text, request.stop));
}

bool has_move(const std::vector<Game>& games) {
    return std::ranges::any_of(games, [](const Game& game) { return game.plies() > 0; });
}

/// Without a game there is only what is wrong to tell.
[[noreturn]] void refuse_without_games(const PgnGames& found) {
    if (!found.left_out.empty()) throw PgnError(found.left_out.front());
    if (found.broken_off) throw PgnError(*found.broken_off);
    refuse_games(PgnFault::no_moves, "there is no game with a move in it");
}

PgnGames read(PgnReader& reader, const PgnRequest& request) {
    if (request.is_strict) {
        PgnGames all{read_all_games(reader), {}, 0, {}};
        if (!has_move(all.games)) refuse_without_games(all);
        return all;
    }
    PgnLimits limits;
    limits.games = std::min(limits.games, request.games);
    PgnGames found = read_games(reader, limits);
    if (found.games.empty()) refuse_without_games(found);
    return found;
}

PgnFile file_of(const std::filesystem::path& path, const PgnRequest& request) {
    try {
        PgnReader reader{text_of_file(path, request)};
        PgnGames found = read(reader, request);
        return {Collection{std::move(found.games)}, std::move(found.left_out), found.left_out_count,
                std::move(found.broken_off)};
    } catch (const std::bad_alloc&) {
        refuse_games(PgnFault::too_large, "there is not enough memory for it");
    }
}

}  // namespace

PgnFile read_pgn_file(const std::filesystem::path& path, const PgnRequest& request) {
    try {
        return file_of(path, request);
    } catch (const PgnError& error) {
        throw PgnError(path.string(), error);
    }
}

}  // namespace simul::chess
