#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>

#include "simulator/chess/games/collection.hpp"
#include "simulator/chess/notation/fen.hpp"
#include "simulator/chess/notation/pgn.hpp"
#include "simulator/chess/notation/san.hpp"
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
    for (const Move move : game.moves) {
        examine_move(position, move);
        position.play(move);
    }
    examine_all_moves(position);
    demand(position == game.position_at(game.plies()), "the game ends elsewhere", position);
}

void read_as_pgn(std::string_view text) {
    try {
        for (const Game& game : read_pgn(text)) examine_game(game);
    } catch (const PgnError&) {
        return;  // the proper answer to junk
    }
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
    return 0;
}
