#include "simulator/chess/rules/change.hpp"

#include <random>

#include <gtest/gtest.h>

#include "simulator/chess/notation/fen.hpp"
#include "simulator/chess/notation/san.hpp"
#include "simulator/chess/rules/legal_moves.hpp"

namespace simul::chess {
namespace {

Change change_of(std::string_view fen, std::string_view san) {
    const Position position = from_fen(fen);
    return position.change_of(from_san(position, san));
}

Square at(std::string_view name) { return *square_named(name); }

TEST(Change, OfAQuietMoveIsOneStep) {
    const Change change = change_of(to_fen(Position{}), "Nf3");
    EXPECT_EQ(change.step, (PieceStep{{Side::white, Kind::knight}, at("g1"), at("f3")}));
    EXPECT_FALSE(change.rook || change.captured);
    EXPECT_EQ(change.arrived(), change.step.piece);
}

TEST(Change, OfCastlingMovesKingAndRook) {
    const Change change = change_of("r3k3/8/8/8/8/8/8/4K3 b q - 0 1", "O-O-O");
    EXPECT_EQ(change.step, (PieceStep{{Side::black, Kind::king}, at("e8"), at("c8")}));
    EXPECT_EQ(change.rook, (PieceStep{{Side::black, Kind::rook}, at("a8"), at("d8")}));
}

TEST(Change, OfEnPassantTakesThePawnBesideIt) {
    const Change change = change_of("4k3/8/8/3pP3/8/8/8/4K3 w - d6 0 1", "exd6");
    EXPECT_EQ(change.captured, (Capture{{Side::black, Kind::pawn}, at("d5")}));
    EXPECT_EQ(change.step.to, at("d6"));
}

TEST(Change, OfAPromotionWithCaptureCarriesThePawnAndNamesTheNewPiece) {
    const Change change = change_of("3r3k/4P3/8/8/8/8/8/4K3 w - - 0 1", "exd8=N");
    EXPECT_EQ(change.step.piece, (Piece{Side::white, Kind::pawn}));
    EXPECT_EQ(change.arrived(), (Piece{Side::white, Kind::knight}));
    EXPECT_EQ(change.captured, (Capture{{Side::black, Kind::rook}, at("d8")}));
}

/// Plays a random game and returns every position with the change that left it.
void play_forth_and_back(unsigned seed) {
    std::mt19937 random{seed};
    std::vector<Position> positions{Position{}};
    std::vector<Change> changes;
    for (int ply = 0; ply < 200; ++ply) {
        const auto moves = legal_moves(positions.back());
        if (moves.empty()) break;
        Position next = positions.back();
        changes.push_back(next.play(moves[random() % moves.size()]));
        positions.push_back(next);
    }
    Position walker = positions.back();
    for (std::size_t ply = changes.size(); ply-- > 0;) {
        walker.revert(changes[ply]);
        ASSERT_EQ(walker, positions[ply]) << "seed " << seed << ", back to ply " << ply;
    }
    for (std::size_t ply = 0; ply < changes.size(); ++ply) {
        walker.apply(changes[ply]);
        ASSERT_EQ(walker, positions[ply + 1]) << "seed " << seed << ", forth to ply " << ply + 1;
    }
}

TEST(Change, PlaysForwardAndBackwardExactlyInRandomGames) {
    for (unsigned seed = 0; seed < 200; ++seed) play_forth_and_back(seed);
}

TEST(Change, TouchesNoSquareButThoseItNames) {
    std::mt19937 random{7};
    Position position;
    for (int ply = 0; ply < 300; ++ply) {
        const auto moves = legal_moves(position);
        if (moves.empty()) break;
        Board drawn = position.board();
        const Change change = position.play(moves[random() % moves.size()]);
        if (change.captured) drawn[change.captured->square] = {};
        drawn[change.step.from] = {};
        drawn[change.step.to] = change.arrived();
        if (change.rook) drawn[change.rook->from] = {};
        if (change.rook) drawn[change.rook->to] = change.rook->piece;
        ASSERT_EQ(drawn, position.board()) << to_fen(position);
    }
}

}  // namespace
}  // namespace simul::chess
