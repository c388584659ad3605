#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include "simulator/chess/games/gzip.hpp"
#include "simulator/chess/notation/fen.hpp"
#include "simulator/chess/notation/san.hpp"
#include "simulator/chess/pgn/pgn.hpp"
#include "simulator/chess/rules/legal_moves.hpp"

namespace {

using namespace simul::chess;

void demand(bool holds, const char* what, const Position& position) {
    if (holds) return;
    std::fprintf(stderr, "%s: %s\n", what, to_fen(position).c_str());
    std::abort();
}

int kings_on(const Board& board, Side side) {
    int kings = 0;
    for (int index = 0; index < square_count; ++index)
        kings += board[Square::at(index)] == Piece{side, Kind::king} ? 1 : 0;
    return kings;
}

void examine(const Position& position) {
    for (const Side side : {Side::white, Side::black}) {
        demand(kings_on(position.board(), side) == 1, "not one king each", position);
        demand(position[position.king(side)] == Piece{side, Kind::king}, "the king is elsewhere", position);
    }
    constexpr std::uint32_t highest = 99'999;  // of a FEN's counts; a game may go on counting
    if (std::max(position.halfmove_clock(), position.move_number()) <= highest)
        demand(from_fen(to_fen(position)) == position, "FEN does not read back", position);
}

void examine_move(const Position& position, Move move) {
    demand(from_san(position, to_san(position, move)) == move, "SAN does not read back", position);
    Position walker = position;
    const Change change = walker.play(move);
    examine(walker);
    walker.revert(change);
    demand(walker == position, "a change does not go back", position);
}

void examine_all_moves(const Position& position) {
    examine(position);
    for (const Move move : legal_moves(position)) examine_move(position, move);
}

void read_as_fen(std::string_view text) {
    try {
        examine_all_moves(from_fen(text));
    } catch (const PositionError&) {
        return;  // the proper answer to junk
    }
}

void examine_game(const Game& game) {
    Position position = game.start;
    demand(position.to_move() == Side::white, "Black moves first", position);
    for (std::size_t ply = 1; ply <= game.plies(); ++ply) {
        examine_move(position, game.moves[ply - 1]);
        game.play(ply, position);
    }
    examine_all_moves(position);
    demand(position == game.position_at(game.plies()), "the game ends elsewhere", position);
}

PgnGames games_in(PgnPieces pieces) {
    PgnReader reader{std::move(pieces)};
    return read_games(reader);
}

PgnPieces in_small_pieces(std::string_view text) {
    return [text]() mutable {
        constexpr std::size_t odd_enough = 7;
        const std::string first{text.substr(0, odd_enough)};
        text.remove_prefix(first.size());
        return first;
    };
}

bool is_same(const Game& game, const Game& other) {
    return game.start == other.start && game.moves == other.moves && game.result == other.result &&
           game.black == other.black;
}

void demand_same(const std::vector<Game>& games, const std::vector<Game>& others, const char* what) {
    demand(std::ranges::equal(games, others, is_same), what, Position{});
}

void read_as_pgn(std::string_view text) {
    const auto found = games_in(pieces_of(text));
    for (const Game& game : found.games) examine_game(game);
    demand_same(found.games, games_in(in_small_pieces(text)).games, "pieces make a difference");
    try {
        auto all = read_pgn(text);
        std::erase_if(all, [](const Game& game) { return game.plies() == 0; });
        demand_same(found.games, all, "a game is left out though nothing is wrong");
    } catch (const PgnError&) {
        return;  // the proper answer to junk
    }
}

/// Whatever a text is, it does not touch the games around it.
void read_among_others(const std::string& text) {
    static const std::string game = "[White \"A\"]\n[Black \"B\"]\n\n1. e4 e5 2. -- -- 3. Nf3 1-0\n";
    static const Game real = read_pgn(game).front();
    const auto found = games_in(pieces_of(game + text + "\n*\n\n" + game)).games;
    demand(found.size() >= 2, "a game is lost", Position{});
    demand(is_same(found.front(), real), "the game before is lost", Position{});
    demand(is_same(found.back(), real), "the game behind is lost", Position{});
}

/// Packed or in UTF-16, as a file may be.
void read_as_file(std::string_view text) {
    const bool is_marked =
        text.starts_with("\x1F\x8B") || text.starts_with("\xFE") || text.starts_with("\xFF");
    if (!is_marked) return;  // the same as read_as_pgn()
    constexpr std::size_t most = 1U << 16U;
    const auto found = games_in(utf8_pieces(limited(unpacked(pieces_of(text)), most)));
    for (const Game& game : found.games) examine_game(game);
    demand_same(found.games, games_in(utf8_pieces(limited(unpacked(in_small_pieces(text)), most))).games,
                "pieces of a file make a difference");
}

void read_as_san(std::string_view text) {
    try {
        const Position position;
        examine_move(position, from_san(position, text));
    } catch (const SanError&) {
        return;  // the proper answer to junk
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(data, data + size);
    read_as_fen(text);
    read_as_san(text);
    read_as_pgn(text);
    read_among_others(text);
    read_as_file(text);
    return 0;
}
