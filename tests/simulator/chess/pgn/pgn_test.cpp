#include "simulator/chess/pgn/pgn.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "simulator/chess/notation/fen.hpp"
#include "simulator/chess/notation/san.hpp"

namespace simul::chess {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// The moves of the only game of a text, in standard notation with spaces between.
std::string moves_of(std::string_view pgn) {
    const auto games = read_pgn(pgn);
    EXPECT_THAT(games, SizeIs(1));
    Position position = games.at(0).start;
    std::string text;
    for (const Move move : games.at(0).moves) {
        text += (text.empty() ? "" : " ") + to_san(position, move);
        position.play(move);
    }
    return text;
}

PgnProblem problem_of(std::string_view pgn, PgnLimits limits = {}) {
    try {
        read_pgn(pgn, limits);
    } catch (const PgnError& error) {
        return error.problem();
    }
    ADD_FAILURE() << "was read";
    return {};
}

TEST(Pgn, ReadsTagsMovesAndResult) {
    const auto games = read_pgn(
        "[Event \"Biel\"]\n[Site \"Biel\"]\n[Date \"1987.??.??\"]\n[Round \"2\"]\n"
        "[White \"Polgar, Judit\"]\n[Black \"Costa \\\"JL\\\" \\\\\"]\n[ECO \"C33\"]\n[Result \"1-0\"]\n\n"
        "1. e4 e5 2. f4 1-0\n");
    ASSERT_THAT(games, SizeIs(1));
    EXPECT_EQ(games[0].event, "Biel");
    EXPECT_EQ(games[0].site, "Biel");
    EXPECT_EQ(games[0].date, "1987.??.??");
    EXPECT_EQ(games[0].round, "2");
    EXPECT_EQ(games[0].white, "Polgar, Judit");
    EXPECT_EQ(games[0].black, "Costa \"JL\" \\");
    EXPECT_EQ(games[0].result, Result::white_won);
    EXPECT_EQ(games[0].plies(), 3U);
    EXPECT_EQ(pairs_of(games[0]), 2U);
}

TEST(Pgn, KnowsEveryResult) {
    const auto games = read_pgn("1. e4 1-0 1. e4 0-1 1. e4 1/2-1/2 1. e4 *");
    ASSERT_THAT(games, SizeIs(4));
    EXPECT_EQ(games[0].result, Result::white_won);
    EXPECT_EQ(games[1].result, Result::black_won);
    EXPECT_EQ(games[2].result, Result::draw);
    EXPECT_EQ(games[3].result, Result::unknown);
}

TEST(Pgn, PassesOverCommentsVariationsAndAnnotations) {
    EXPECT_EQ(
        moves_of("{before} 1.e4! {a (bracket} $1 e5 (1...c5 2.Nf3 (2.c3 {)} d5) ; ) to the end\n 2...d6) "
                 "2. Nf3?! $14 +/- ;rest 2... junk\n 2...Nc6 3 Bb5 *"),
        "e4 e5 Nf3 Nc6 Bb5");
}

TEST(Pgn, ReadsFilesOfEverySystem) {
    EXPECT_EQ(moves_of("\xEF\xBB\xBF[White \"A\"]\r\n\r\n1. e4\r\n% not for us 1. d4\r\ne5\r\n*\r\n"),
              "e4 e5");
    EXPECT_EQ(moves_of("%first line\r[White \"A\"]\r\r1. e4\re5\r*\r"), "e4 e5");
    EXPECT_EQ(moves_of("%\n%\n1. e4 *\n%"), "e4");
}

TEST(Pgn, IsEmptyForATextWithoutGames) {
    EXPECT_THAT(read_pgn(""), IsEmpty());
    EXPECT_THAT(read_pgn(" \n{only a comment} ; and one more"), IsEmpty());
}

TEST(Pgn, StartsFromThePositionOfTheFenTag) {
    constexpr const char* fen = "4k3/8/8/8/8/8/4P3/4K3 w - - 0 30";
    const auto games = read_pgn(std::string("[SetUp \"1\"]\n[FEN \"") + fen + "\"]\n\n30. e4 Kd7 *");
    ASSERT_THAT(games, SizeIs(1));
    EXPECT_EQ(to_fen(games[0].start), fen);
    EXPECT_EQ(to_fen(games[0].position_at(2)), "8/3k4/8/8/4P3/8/8/4K3 w - - 1 31");
}

TEST(Pgn, ReadsTagsInLatin1AndInUtf8) {
    EXPECT_EQ(read_pgn("[White \"Polg\xE1r\"] *").at(0).white, "Polg\xC3\xA1r");
    EXPECT_EQ(read_pgn("[White \"Polg\xC3\xA1r\"] *").at(0).white, "Polg\xC3\xA1r");
}

TEST(Pgn, SurvivesVariationsNestedDeeperThanAnyStack) {
    const std::string deep(1'000'000, '(');
    EXPECT_EQ(moves_of("1. e4 " + deep + std::string(deep.size(), ')') + " e5 *"), "e4 e5");
}

/// A text that cannot be read, and what is said about it.
struct Refusal {
    std::string pgn;
    std::size_t line;
    const char* reason;
};

TEST(Pgn, SaysInWhichLineATextStopsMakingSense) {
    const std::vector<Refusal> refusals{
        {"\n[White \"A\"\n[Black \"B\"]\n*", 2, "a tag looks like [Name \"value\"]"},
        {"[White A]\n*", 1, "a tag looks like"},
        {"[\"A\"]\n*", 1, "a tag looks like"},
        {"[White \"A\n\n\"]\n*", 1, "never closed with \""},
        {"[White \"A\\", 1, "never closed with \""},
        {"[White \"A\"]\n1. e4 e5\n2. Ke3 *", 3, "move 2. \"Ke3\" is not legal here"},
        {"1. e4\r\n\r\ne6 2. d4\r\nd7 *", 4, "move 2... \"d7\" is not legal here"},
        {"1. e4 <html> *", 1, "expected a move or a result, not \"<\""},
        {"1. e4 e5 \x01", 1, "not \"U+0001\""},
        {"1. e4 )", 1, "expected a move"},
        {"1. e4 f6 2. Qh5+ -- *", 1, "move 2... \"--\" is not legal in check"},
        {"1. e4\n{ no end\n\n", 2, "comment is never closed"},
        {"1. e4\n\n( 1. d4 { ) }\n", 3, "variation is never closed"},
        {"\n1. e4\n( 1. d4 { ) \n", 3, "comment is never closed"},
        {"1. e4 e5\n2. Nf3", 2, "the game that starts in line 1 ends without a result"},
        {"[White \"A\"]\n\n[Event \"x\"]", 3, "the game that starts in line 1 ends without a result"},
        {"1. e4\n[White \"A\"]\n*", 2, "the game that starts in line 1 ends without a result"},
        {"1. e4 [x]", 1, "expected a move or a result, not \"[\""},
        {"[Variant \"Chess960\"]\n1. e4 *", 1, "\"Chess960\" is played by other rules"},
        {"\n[FEN \"8/8 w - -\"]\n*", 2, "FEN board has 8 ranks"},
        {"[FEN \"4k3/8/8/8/8/8/8/4K3 b - - 0 1\"]\n*", 1, "starts with Black to move"},
    };
    for (const auto& [pgn, line, reason] : refusals) {
        try {
            read_pgn(pgn);
            ADD_FAILURE() << "was read: " << pgn;
        } catch (const PgnError& error) {
            EXPECT_EQ(error.problem().line, line) << pgn;
            EXPECT_THAT(error.what(), HasSubstr(reason)) << pgn;
            EXPECT_THAT(error.what(), testing::StartsWith("line " + std::to_string(line) + ": "));
        }
    }
}

TEST(Pgn, RefusesMoreGamesThanFitInMemoryWithAllPositions) {
    std::string many;
    for (std::size_t game = 0; game < PgnLimits{}.games; ++game) many += "*\n";
    EXPECT_THAT(read_pgn(many), SizeIs(PgnLimits{}.games));
    EXPECT_THROW(read_pgn(many + "*"), PgnError);
}

TEST(Pgn, RefusesMoreMovesThanFitInMemoryWithAllPositions) {
    EXPECT_EQ(read_pgn("1. e4 * 1. d4 d5 *", {.plies = 3}).at(1).plies(), 2U);
    EXPECT_EQ(problem_of("1. e4 * 1. d4\nd5 *", {.plies = 2}), (PgnProblem{PgnFault::too_many_plies, 2, {}}));
}

TEST(Pgn, CutsNamesThatNoBoardCouldShowBetweenTwoCharacters) {
    std::string name;
    for (int i = 0; i < 200; ++i) name += "\xC3\xA1";
    const std::string cut = read_pgn("[White \"" + name + "\"] *").at(0).white;
    EXPECT_EQ(cut, name.substr(0, 254));
}

TEST(Pgn, TellsWhatIsWrongWithoutWordsToo) {
    EXPECT_EQ(problem_of("1. e4\ne4 *"), (PgnProblem{PgnFault::move, 2, "1... \"e4\""}));
    EXPECT_EQ(problem_of("1. e4 <html> *"), (PgnProblem{PgnFault::junk, 1, "\"<\""}));
    EXPECT_EQ(problem_of("[White A]\n*"), (PgnProblem{PgnFault::tag, 1, {}}));
    EXPECT_EQ(problem_of("[White \"A"), (PgnProblem{PgnFault::tag, 1, {}}));
    EXPECT_EQ(problem_of("\n[FEN \"8/8 w - -\"]\n*"), (PgnProblem{PgnFault::start, 2, {}}));
    EXPECT_EQ(problem_of("1. e4 {"), (PgnProblem{PgnFault::never_closed, 1, {}}));
    EXPECT_EQ(problem_of("1. e4 ("), (PgnProblem{PgnFault::never_closed, 1, {}}));
    EXPECT_EQ(problem_of("1. e4\n"), (PgnProblem{PgnFault::no_result, 2, {}}));
}

}  // namespace
}  // namespace simul::chess
