#include "simulator/chess/notation/san.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "simulator/chess/games/collection.hpp"
#include "simulator/chess/notation/fen.hpp"
#include "simulator/chess/rules/legal_moves.hpp"

namespace simul::chess {
namespace {

using testing::HasSubstr;

/// The standard form of a move that was written some other way.
std::string standard(std::string_view fen, std::string_view text) {
    const Position position = from_fen(fen);
    return to_san(position, from_san(position, text));
}

std::string refusal_of(std::string_view fen, std::string_view text) {
    try {
        return "read as " + standard(fen, text);
    } catch (const SanError& error) {
        return error.what();
    }
}

constexpr const char* opening = "rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1";
constexpr const char* two_castlings = "r3k2r/8/8/8/8/8/8/R3K2R w KQkq - 0 1";
constexpr const char* three_queens = "8/7k/8/8/8/Q1Q5/8/Q5K1 w - - 0 1";
constexpr const char* promotion = "3r3k/4P3/8/8/8/8/8/4K3 w - - 0 1";

TEST(San, ReadsBackEveryMoveOfTheBuiltInGames) {
    const Collection& games = built_in_games();
    for (std::size_t index = 0; index < games.size(); ++index)
        for (std::size_t ply = 0; ply < games.game(index).plies(); ++ply) {
            const Position& position = games.position(index, ply);
            const Move move = games.game(index).moves[ply];
            ASSERT_EQ(from_san(position, to_san(position, move)), move) << to_fen(position);
        }
}

TEST(San, WritesTheBuiltInGamesLetterByLetterAsRecorded) {
    const auto pgn = built_in_pgn();
    std::size_t place = 0;
    for (std::size_t index = 0; index < built_in_games().size(); ++index)
        for (std::size_t ply = 0; ply < built_in_games().game(index).plies(); ++ply) {
            const auto san =
                to_san(built_in_games().position(index, ply), built_in_games().game(index).moves[ply]);
            const auto next = pgn.find(san, place);
            ASSERT_NE(next, std::string_view::npos) << san;
            ASSERT_TRUE(pgn[next + san.size()] == ' ' || pgn[next + san.size()] == '\n') << san;
            ASSERT_TRUE(ply == 0 || next - place < 8) << "something else stands before " << san;
            place = next + san.size();
        }
}

TEST(San, NamesOnlyAsMuchOfTheOriginAsIsNeeded) {
    EXPECT_EQ(standard(three_queens, "Qc3b2"), "Qcb2");
    EXPECT_EQ(standard(three_queens, "Qa1a2"), "Q1a2");
    EXPECT_EQ(standard(three_queens, "Qa1b2"), "Q1b2");
    EXPECT_EQ(standard(three_queens, "Qa3b2"), "Qa3b2");
    EXPECT_EQ(standard(opening, "Ng1-f3"), "Nf3");
    EXPECT_EQ(standard(opening, "e2e4"), "e4");
}

TEST(San, ReadsMovesFromSquareToSquare) {
    EXPECT_EQ(standard(opening, "g1f3"), "Nf3");
    EXPECT_EQ(standard(opening, "b1-c3"), "Nc3");
    EXPECT_EQ(standard(three_queens, "a3b2"), "Qa3b2");
    EXPECT_THAT(refusal_of(opening, "g1e2"), HasSubstr("not legal here"));
    EXPECT_THAT(refusal_of(opening, "g1f3q"), HasSubstr("not a promotion the rules know"));
}

TEST(San, LeavesAPinnedRivalOutOfAccount) {
    EXPECT_EQ(standard("4k3/8/8/8/1b6/2N5/8/4K1N1 w - - 0 1", "Ne2"), "Ne2");
}

TEST(San, ReadsCastlingWithLettersAndZeros) {
    EXPECT_EQ(standard(two_castlings, "O-O"), "O-O");
    EXPECT_EQ(standard(two_castlings, "0-0-0!?"), "O-O-O");
    for (const char* text : {"o-o", "O-0", "0-o+", "O-O!?", "e1g1", "Ke1g1", "e1-g1", "Ke1-g1"})
        EXPECT_EQ(standard(two_castlings, text), "O-O") << text;
    EXPECT_EQ(standard(two_castlings, "e1c1"), "O-O-O");
    EXPECT_THAT(refusal_of(two_castlings, "Kg1"), HasSubstr("not legal here"));
    EXPECT_THAT(refusal_of(two_castlings, "OO"), HasSubstr("not a move"));
    EXPECT_THAT(refusal_of(two_castlings, "Re1g1"), HasSubstr("not legal here"));
    EXPECT_THAT(refusal_of(opening, "O-O"), HasSubstr("\"O-O\" is not legal here"));
}

TEST(San, ReadsAndWritesPromotions) {
    EXPECT_EQ(standard(promotion, "e8=N"), "e8=N");
    EXPECT_EQ(standard(promotion, "e8Q"), "e8=Q+");
    EXPECT_EQ(standard(promotion, "exd8=R"), "exd8=R+");
    for (const char* text : {"e8q", "e8=q", "e8(Q)", "e8=(q)", "e8/Q", "e7e8q", "e7-e8=Q", "Pe8q", "e8Q+!"})
        EXPECT_EQ(standard(promotion, text), "e8=Q+") << text;
    EXPECT_EQ(standard(promotion, "e7d8b"), "exd8=B");
    EXPECT_THAT(refusal_of(promotion, "e8"), HasSubstr("does not say what the pawn becomes"));
    EXPECT_THAT(refusal_of(promotion, "e8=K"), HasSubstr("not a promotion the rules know"));
    EXPECT_THAT(refusal_of(opening, "e4=Q"), HasSubstr("not a promotion the rules know"));
}

TEST(San, MarksCheckAndMateAndIgnoresTheMarksItReads) {
    const char* back_rank = "6k1/5ppp/8/8/8/8/8/R3K3 w - - 0 1";
    EXPECT_EQ(standard(back_rank, "Ra8"), "Ra8#");
    EXPECT_EQ(standard(back_rank, "Ra8+!!"), "Ra8#");
    EXPECT_EQ(standard("6k1/5pp1/8/8/8/8/8/R3K3 w - - 0 1", "Ra8"), "Ra8+");
}

TEST(San, TakesEnPassant) {
    for (const char* text : {"exd6e.p.", "exd6ep", "exd6e.p", "e5d6", "exd6e.p.+!"})
        EXPECT_EQ(standard("4k3/8/8/3pP3/8/8/8/4K3 w - d6 0 1", text), "exd6") << text;
    EXPECT_EQ(standard("4k3/8/8/3pP3/8/8/8/4K3 w - d6 0 1", "exd6"), "exd6");
    EXPECT_THAT(refusal_of("4k3/8/8/3pP3/8/8/8/4K3 w - - 0 1", "exd6"), HasSubstr("not legal"));
}

TEST(San, APawnMoveWithoutAFileGoesStraight) {
    EXPECT_THAT(refusal_of("4k3/8/8/3p4/4P3/8/8/4K3 w - - 0 1", "d5"), HasSubstr("not legal"));
}

TEST(San, SaysWhyATextIsNoMove) {
    EXPECT_THAT(refusal_of(opening, ""), HasSubstr("is not a move"));
    EXPECT_THAT(refusal_of(opening, "hello"), HasSubstr("\"hello\" is not a move"));
    EXPECT_THAT(refusal_of(opening, "Nz9"), HasSubstr("is not a move"));
    EXPECT_THAT(refusal_of(opening, "--"), HasSubstr("is not a move"));
    EXPECT_THAT(refusal_of(opening, "Ke2"), HasSubstr("\"Ke2\" is not legal here"));
    EXPECT_THAT(refusal_of(three_queens, "Qb2"), HasSubstr("could be more than one move"));
}

}  // namespace
}  // namespace simul::chess
