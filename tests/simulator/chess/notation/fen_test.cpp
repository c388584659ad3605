#include "simulator/chess/notation/fen.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "simulator/chess/games/collection.hpp"

namespace simul::chess {
namespace {

using testing::HasSubstr;

std::string refusal_of(std::string_view fen) {
    try {
        from_fen(fen);
    } catch (const PositionError& error) {
        return error.what();
    }
    return "accepted";
}

TEST(Fen, DescribesTheOpeningPosition) {
    EXPECT_EQ(to_fen(Position{}), "rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1");
    EXPECT_EQ(from_fen(to_fen(Position{})), Position{});
}

TEST(Fen, FillsInTheClocksWhenTheyAreLeftOut) {
    EXPECT_EQ(from_fen("rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR  w KQkq -\n"), Position{});
}

TEST(Fen, NamesTheSquareAPawnHasJumpedOver) {
    Position position;
    position.play({*square_named("e2"), *square_named("e4")});
    EXPECT_EQ(to_fen(position), "rnbqkbnr/pppppppp/8/8/4P3/8/PPPP1PPP/RNBQKBNR b KQkq e3 0 1");
}

TEST(Fen, BringsBackEveryPositionOfTheBuiltInGames) {
    const Collection& games = built_in_games();
    for (std::size_t game = 0; game < games.size(); ++game)
        for (std::size_t ply = 0; ply <= games.game(game).plies(); ++ply) {
            const Position& position = games.position(game, ply);
            ASSERT_EQ(from_fen(to_fen(position)), position) << to_fen(position);
        }
}

TEST(Fen, SaysWhichFieldIsWrong) {
    EXPECT_THAT(refusal_of(""), HasSubstr("1 to 6 fields, not 0"));
    EXPECT_THAT(refusal_of("8/8/8/8 w - -"), HasSubstr("8 ranks"));
    EXPECT_THAT(refusal_of("8/8/8/8/8/8/8/8/8 w - -"), HasSubstr("8 ranks"));
    EXPECT_THAT(refusal_of("4k3/8/8/8/8/8/8/4K4 w - -"), HasSubstr("rank 1, \"4K4\", does not fill"));
    EXPECT_THAT(refusal_of("4k3/8/8/8/8/8/8/8K w - -"), HasSubstr("does not fill"));
    EXPECT_THAT(refusal_of("4k3/9/8/8/8/8/8/4K3 w - -"), HasSubstr("no piece \"9\""));
    EXPECT_THAT(refusal_of("4k2x/8/8/8/8/8/8/4K3 w - -"), HasSubstr("no piece \"x\""));
    EXPECT_THAT(refusal_of("4k3/8/8/8/8/8/8/4K3 white - -"), HasSubstr("w or b, not \"white\""));
    EXPECT_THAT(refusal_of("4k3/8/8/8/8/8/8/4K3 w HA -"), HasSubstr("KQkq or -, not \"HA\""));
    EXPECT_THAT(refusal_of("4k3/8/8/8/8/8/8/4K3 w - e9"), HasSubstr("a square or -, not \"e9\""));
    EXPECT_THAT(refusal_of("4k3/8/8/8/8/8/8/4K3 w - - x 1"), HasSubstr("halfmove clock"));
    EXPECT_THAT(refusal_of("4k3/8/8/8/8/8/8/4K3 w - - 0 99999999999"), HasSubstr("move number"));
}

TEST(Fen, RefusesPositionsInWhichNoGameCanGoOn) {
    EXPECT_THAT(refusal_of("8/8/8/8/8/8/8/4K3 w - -"), HasSubstr("Black has 0 kings"));
    EXPECT_THAT(refusal_of("4k3/8/8/8/8/8/8/K3K3 w - -"), HasSubstr("White has 2 kings"));
    EXPECT_THAT(refusal_of("4k2P/8/8/8/8/8/8/4K3 w - -"), HasSubstr("pawn cannot stand on h8"));
    EXPECT_THAT(refusal_of("4k3/8/8/8/8/8/4r3/4K3 b - -"), HasSubstr("has just moved is in check"));
}

TEST(Fen, DropsRightsAndSquaresThatCannotBe) {
    EXPECT_EQ(to_fen(from_fen("4k3/8/8/8/8/8/8/4K2R w KQkq -")), "4k3/8/8/8/8/8/8/4K2R w K - 0 1");
    EXPECT_EQ(to_fen(from_fen("4k3/8/8/8/8/8/8/4K2R w KKK -")), "4k3/8/8/8/8/8/8/4K2R w K - 0 1");
    EXPECT_EQ(to_fen(from_fen("4k3/8/8/8/8/8/8/4K3 b - e3")), "4k3/8/8/8/8/8/8/4K3 b - - 0 1");
    EXPECT_EQ(to_fen(from_fen("4k3/8/8/8/4P3/8/8/4K3 w - e3")), "4k3/8/8/8/4P3/8/8/4K3 w - - 0 1");
    EXPECT_EQ(to_fen(from_fen("4k3/8/8/8/4P3/8/8/4K3 b - e3")), "4k3/8/8/8/4P3/8/8/4K3 b - e3 0 1");
}

TEST(Fen, CountsMovesFromZeroOrOne) {
    EXPECT_EQ(from_fen("4k3/8/8/8/8/8/8/4K3 w - - 0 0").move_number(), 1U);
    EXPECT_EQ(from_fen("4k3/8/8/8/8/8/8/4K3 w - - 0 99999").move_number(), 99'999U);
    EXPECT_THAT(refusal_of("4k3/8/8/8/8/8/8/4K3 w - - 0 100000"),
                HasSubstr("move number is a number from 0 to 99999, not \"100000\""));
}

TEST(Fen, FillsInWhatIsLeftOutAtTheEnd) {
    EXPECT_EQ(to_fen(from_fen("4k3/8/8/8/8/8/8/4K3")), "4k3/8/8/8/8/8/8/4K3 w - - 0 1");
    EXPECT_EQ(to_fen(from_fen("4k3/8/8/8/8/8/8/4K3 b")), "4k3/8/8/8/8/8/8/4K3 b - - 0 1");
    EXPECT_EQ(to_fen(from_fen("4k3/8/8/8/8/8/8/4K3 b - - 7")), "4k3/8/8/8/8/8/8/4K3 b - - 7 1");
    EXPECT_THAT(refusal_of("4k3/8/8/8/8/8/8/4K3 b - - 7 1 1"), HasSubstr("1 to 6 fields, not 7"));
}

TEST(Fen, KnowsChess960ByItsRightsAndItsOrderOfPieces) {
    EXPECT_TRUE(is_chess960("4k3/8/8/8/8/8/8/R3K2R w HA - 0 1"));
    EXPECT_TRUE(is_chess960("nrbbqkrn/pppppppp/8/8/8/8/PPPPPPPP/NRBBQKRN w KQkq - 0 1"));
    EXPECT_FALSE(is_chess960("rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1"));
    EXPECT_FALSE(is_chess960("nrbbqkrn/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1"));
    EXPECT_FALSE(is_chess960("kqrrbbnn/pppppppp/8/8/8/8/PPPPPPPP/KQRRBBNN w - - 0 1"));
    EXPECT_FALSE(is_chess960("4k3/8/8/8/8/8/8/R3K2R w KQ - 0 1"));
    EXPECT_FALSE(is_chess960("4k3/8/8/8/8/8/8/R3K2R w - - 0 1"));
    EXPECT_FALSE(is_chess960(""));
}

TEST(Fen, KeepsErrorsShortAndPrintable) {
    const auto refusal = refusal_of(std::string(500, '\x01') + " w - -");
    EXPECT_LT(refusal.size(), 100U);
    EXPECT_EQ(refusal.find('\x01'), std::string::npos);
    EXPECT_THAT(refusal_of("\xC3\xA9k3/8/8/8/8/8/8/4K3 w"), HasSubstr("no piece \"\xC3\xA9\""));
    EXPECT_THAT(refusal_of("\xE9k3/8/8/8/8/8/8/4K3 w"), HasSubstr("no piece \"0xE9\""));
}

}  // namespace
}  // namespace simul::chess
