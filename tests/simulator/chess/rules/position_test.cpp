#include "simulator/chess/rules/position.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "simulator/chess/notation/fen.hpp"
#include "simulator/chess/notation/san.hpp"
#include "simulator/chess/rules/legal_moves.hpp"

namespace simul::chess {
namespace {

bool can(std::string_view fen, std::string_view san) {
    try {
        from_san(from_fen(fen), san);
        return true;
    } catch (const SanError&) {
        return false;
    }
}

std::string after(std::string_view fen, std::string_view san) {
    Position position = from_fen(fen);
    position.play(from_san(position, san));
    return to_fen(position);
}

TEST(Position, CastlesOnlyWhenTheKingDoesNotPassThroughCheck) {
    EXPECT_TRUE(can("4k3/8/8/8/8/8/8/R3K2R w KQ - 0 1", "O-O"));
    EXPECT_FALSE(can("4kr2/8/8/8/8/8/8/R3K2R w KQ - 0 1", "O-O"));
    EXPECT_FALSE(can("4k1r1/8/8/8/8/8/8/R3K2R w KQ - 0 1", "O-O"));
    EXPECT_FALSE(can("4k3/8/8/8/8/8/4r3/R3K2R w KQ - 0 1", "O-O"));
    EXPECT_TRUE(can("1r2k3/8/8/8/8/8/8/R3K2R w KQ - 0 1", "O-O-O"))
        << "only the rook passes an attacked square";
    EXPECT_FALSE(can("4k3/8/8/8/8/8/8/RN2K2R w KQ - 0 1", "O-O-O"));
}

TEST(Position, LosesCastlingRightsWithKingOrRook) {
    constexpr const char* fen = "r3k2r/8/8/8/8/8/8/R3K2R w KQkq - 0 1";
    EXPECT_EQ(after(fen, "Ke2"), "r3k2r/8/8/8/8/8/4K3/R6R b kq - 1 1");
    EXPECT_EQ(after(fen, "Rb1"), "r3k2r/8/8/8/8/8/8/1R2K2R b Kkq - 1 1");
    EXPECT_EQ(after(fen, "Rxh8+"), "r3k2R/8/8/8/8/8/8/R3K3 b Qq - 0 1");
    EXPECT_EQ(after(fen, "O-O-O"), "r3k2r/8/8/8/8/8/8/2KR3R b kq - 1 1");
}

TEST(Position, TakesEnPassantOnlyAtOnce) {
    EXPECT_EQ(after("4k3/3p4/8/4P3/8/8/8/4K3 b - - 0 1", "d5"), "4k3/8/8/3pP3/8/8/8/4K3 w - d6 0 2");
    EXPECT_EQ(after("4k3/8/8/3pP3/8/8/8/4K3 w - d6 0 2", "exd6"), "4k3/8/3P4/8/8/8/8/4K3 b - - 0 2");
    EXPECT_EQ(after("4k3/8/8/3pP3/8/8/8/4K3 w - d6 0 2", "Ke2"), "4k3/8/8/3pP3/8/8/4K3/8 b - - 1 2");
}

TEST(Position, DoesNotTakeEnPassantWhenThatOpensTheRank) {
    EXPECT_FALSE(can("4k3/8/8/K2pP2r/8/8/8/8 w - d6 0 1", "exd6"));
}

TEST(Position, ReplacesThePawnThatArrives) {
    EXPECT_EQ(after("8/4P2k/8/8/8/8/8/4K3 w - - 5 9", "e8=Q"), "4Q3/7k/8/8/8/8/8/4K3 b - - 0 9");
}

TEST(Position, TellsMateStalemateAndCheck) {
    EXPECT_EQ(standing_of(Position{}), Standing::open);
    EXPECT_EQ(standing_of(from_fen("4k3/8/8/8/8/8/4r3/4K3 w - -")), Standing::check);
    EXPECT_EQ(standing_of(from_fen("rnb1kbnr/pppp1ppp/8/4p3/6Pq/5P2/PPPPP2P/RNBQKBNR w KQkq - 1 3")),
              Standing::checkmate);
    EXPECT_EQ(standing_of(from_fen("7k/5Q2/6K1/8/8/8/8/8 b - - 0 1")), Standing::stalemate);
}

TEST(Position, RefusesASetupThatIsNoPosition) { EXPECT_THROW(Position{chess::Setup{}}, PositionError); }

TEST(Square, KnowsItsName) {
    EXPECT_EQ(name_of({4, 3}), "e4");
    EXPECT_EQ(square_named("h8")->index(), 63);
    EXPECT_EQ(square_named("i1"), std::nullopt);
    EXPECT_EQ(square_named("a"), std::nullopt);
}

}  // namespace
}  // namespace simul::chess
