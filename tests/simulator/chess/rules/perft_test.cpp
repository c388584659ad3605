#include <ostream>
#include <vector>

#include <gtest/gtest.h>

#include "simulator/chess/notation/fen.hpp"
#include "simulator/chess/rules/legal_moves.hpp"

namespace simul::chess {
namespace {

/// A position and the published number of move sequences from it, for depth 1, 2, ...
struct PerftCase {
    const char* name;
    const char* fen;
    std::vector<std::uint64_t> leaves;

    friend std::ostream& operator<<(std::ostream& out, const PerftCase& row) { return out << row.fen; }
};

std::uint64_t perft(Position& position, std::size_t depth) {
    const auto moves = legal_moves(position);
    if (depth == 1) return moves.size();
    std::uint64_t leaves = 0;
    for (const Move move : moves) {
        const Change change = position.play(move);
        leaves += perft(position, depth - 1);
        position.revert(change);
    }
    return leaves;
}

class Perft : public testing::TestWithParam<PerftCase> {};

TEST_P(Perft, CountsAsManyMoveSequencesAsPublished) {
    auto position = from_fen(GetParam().fen);
    const auto& leaves = GetParam().leaves;
    for (std::size_t depth = 1; depth <= leaves.size(); ++depth)
        EXPECT_EQ(perft(position, depth), leaves[depth - 1]) << "depth " << depth;
}

// The six positions of the Chess Programming Wiki, page "Perft Results".
INSTANTIATE_TEST_SUITE_P(
    Positions, Perft,
    testing::Values(PerftCase{"Opening",
                              "rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1",
                              {20, 400, 8'902, 197'281, 4'865'609}},
                    PerftCase{"Kiwipete",
                              "r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R w KQkq - 0 1",
                              {48, 2'039, 97'862, 4'085'603}},
                    PerftCase{"RookEndgame",
                              "8/2p5/3p4/KP5r/1R3p1k/8/4P1P1/8 w - - 0 1",
                              {14, 191, 2'812, 43'238, 674'624}},
                    PerftCase{"Promotions",
                              "r3k2r/Pppp1ppp/1b3nbN/nP6/BBP1P3/q4N2/Pp1P2PP/R2Q1RK1 w kq - 0 1",
                              {6, 264, 9'467, 422'333}},
                    PerftCase{"PawnOnTheSeventh",
                              "rnbq1k1r/pp1Pbppp/2p5/8/2B5/8/PPP1NnPP/RNBQK2R w KQ - 1 8",
                              {44, 1'486, 62'379, 2'103'487}},
                    PerftCase{"Symmetrical",
                              "r4rk1/1pp1qppp/p1np1n2/2b1p1B1/2B1P1b1/P1NP1N2/1PP1QPPP/R4RK1 w - - 0 10",
                              {46, 2'079, 89'890, 3'894'594}}),
    [](const auto& row) { return row.param.name; });

}  // namespace
}  // namespace simul::chess
