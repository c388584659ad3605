#include <algorithm>
#include <cstdlib>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "simulator/chess/games/collection.hpp"
#include "simulator/chess/pgn/pgn.hpp"
#include "tests/simulator/chess/pgn/rendered.hpp"

namespace simul::chess {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

PgnGames games_in(std::string_view text, PgnLimits limits = {}) {
    PgnReader reader{pieces_of(text)};
    return read_games(reader, limits);
}

std::vector<PgnFault> faults_of(const PgnGames& found) {
    std::vector<PgnFault> faults;
    for (const LeftOut& left_out : found.left_out) faults.push_back(left_out.problem.fault);
    return faults;
}

TEST(LeavingOut, KeepsTheGamesBeforeAndBehind) {
    const auto found = games_in("1. e4 * 1. e4 e5 2. Ke3 d5 * 1. d4 d5 *");
    EXPECT_EQ(rendered(found.games), "e4 *\nd4 d5 *\n");
    ASSERT_THAT(found.left_out, SizeIs(1));
    EXPECT_EQ(found.left_out[0].problem, (PgnProblem{PgnFault::move, 1, "2. \"Ke3\""}));
    EXPECT_EQ(text_of(found.left_out[0]), "line 1: move 2. \"Ke3\" is not legal here");
}

TEST(LeavingOut, CountsAGameWithoutAResultAsOneThatGoesOn) {
    EXPECT_EQ(rendered(games_in("1. e4 e5").games), "e4 e5 *\n");
    EXPECT_EQ(rendered(games_in("1. e4 e5\n[White \"A\"]\n1. d4\n\n[White \"B\"]\n1. c4").games),
              "e4 e5 *\nd4 *\nc4 *\n");
    EXPECT_EQ(rendered(games_in("1. e4 e5\n\n1. d4 d5").games), "e4 e5 *\nd4 d5 *\n");
    EXPECT_EQ(rendered(games_in("1. e4 {x}\n\n1... e5\n\n2. d4 {x}\n\n2\xE2\x80\xA6 d5").games),
              "e4 e5 d4 d5 *\n");
    EXPECT_EQ(rendered(games_in("1. e4\n\n1. \xE2\x80\xA6 e5\n\n1 d4").games), "e4 e5 d4 *\n");
    EXPECT_EQ(rendered(games_in("[Result \"1-0\"]\n1. e4 e5").games), "e4 e5 *\n");
}

TEST(LeavingOut, EndsWhatWasOpenedAtTheNextTag) {
    for (const char* opened : {"{", "(", "(({", "; {", "{ ;", "[x \"", "{ 1-0 * [%clk 1:00] [White A]\n"}) {
        const auto found = games_in(std::string("1. e4 ") + opened + "\n[White \"A\"]\n1. d4 *");
        EXPECT_THAT(rendered(found.games), testing::EndsWith("d4 *\n")) << opened;
    }
}

TEST(LeavingOut, CountsAdjacentJunkOnce) {
    const auto found = games_in("What is * all * this? 1-0 ) ] > 1. e4 *");
    EXPECT_THAT(faults_of(found), ElementsAre(PgnFault::move));
    EXPECT_EQ(games_in("Qh5 *\n[White \"A\"] Qh5 *\n1. e4 Qh5 *").left_out_count, 3U);
}

TEST(LeavingOut, FindsAGameWithoutTagsBehindJunkByItsFirstMove) {
    EXPECT_EQ(rendered(games_in("Dear friend,\n\n1. e4 e5 *").games), "e4 e5 *\n");
    EXPECT_EQ(rendered(games_in("Dear friend,\r\n \r\n1.e4 e5 *").games), "e4 e5 *\n");
    EXPECT_THAT(games_in("Dear friend,\n1. e4 e5 *").games, IsEmpty());
}

TEST(LeavingOut, DoesNotTakeTheMovesOfAGameThatIsLeftOutForAnother) {
    EXPECT_THAT(games_in("[Variant \"Chess960\"]\n\n1. e4 e5 *").games, IsEmpty());
    EXPECT_THAT(games_in("[FEN \"8/8/8/8/8/8/8/8 w\"]\n\n{x}\n\n1. e4 e5 *").games, IsEmpty());
}

TEST(LeavingOut, LeavesOutGamesWithoutAMoveButNotBareResults) {
    EXPECT_THAT(faults_of(games_in("[White \"A\"]\n\n1-0\n\n[White \"B\"]\n")),
                ElementsAre(PgnFault::no_moves, PgnFault::no_moves));
    EXPECT_EQ(games_in("1. e4 1-0 1-0 * {x} 0-1").left_out_count, 0U);
}

TEST(LeavingOut, TellsTheFirstOfManyAndCountsAll) {
    std::string text;
    for (int i = 0; i < 100; ++i) text += "1. e4 e4 *\n";
    const auto found = games_in(text + "1. e4 *");
    EXPECT_EQ(found.left_out_count, 100U);
    EXPECT_THAT(found.left_out, SizeIs(most_left_out_told));
    EXPECT_THAT(found.games, SizeIs(1));
}

TEST(LeavingOut, StopsWhenThereAreEnoughGames) {
    const auto found = games_in("1. e4 * 1. d4 * junk", {.games = 2});
    EXPECT_THAT(found.games, SizeIs(2));
    EXPECT_EQ(found.left_out_count, 0U);
}

TEST(LeavingOut, TakesNoMorePiecesThanItNeeds) {
    int pieces = 0;
    PgnReader reader{[&pieces] { return ++pieces, std::string("[White \"A\"]\n\n1. e4 e5 *\n"); }};
    EXPECT_THAT(read_games(reader, {.games = 3}).games, SizeIs(3));
    EXPECT_EQ(pieces, 3);
}

TEST(LeavingOut, StopsBeforeTheMemoryIsFull) {
    const auto found = games_in("1. e4 e5 * 1. d4 d5 * 1. c4 *", {.plies = 3});
    EXPECT_EQ(rendered(found.games), "e4 e5 *\n");
    EXPECT_EQ(found.left_out_count, 0U);
    EXPECT_EQ(rendered(games_in("1. e4 e5 2. d4 d5 * 1. c4 *", {.plies = 3}).games), "c4 *\n");
}

TEST(LeavingOut, KeepsWhatWasReadBeforeATextBreaksOff) {
    PgnReader reader{limited(pieces_of("1. e4 e5 * 1. d4 d5 2. c4 e6 *"), 25)};
    const auto found = read_games(reader);
    EXPECT_EQ(rendered(found.games), "e4 e5 *\n");
    ASSERT_TRUE(found.broken_off);
    EXPECT_EQ(found.broken_off->problem.fault, PgnFault::too_large);
}

/// A built-in game as a text.
struct RealGame {
    std::string text;
    std::vector<Move> moves;
};

std::vector<RealGame> real_games() {
    std::vector<RealGame> games;
    std::string_view pgn = built_in_pgn();
    for (std::size_t index = 0; index < built_in_games().size(); ++index) {
        const std::size_t end = std::min(pgn.find("\n[Event ", 1), pgn.size());
        games.push_back({std::string(pgn.substr(0, end)), built_in_games().game(index).moves});
        pgn.remove_prefix(std::min(end + 1, pgn.size()));
    }
    return games;
}

/// Any bytes, or those that mean something in PGN.
std::string random_junk(std::mt19937& random) {
    constexpr std::string_view meaningful = "{}()[];%\"\\\n\n\r *1.-0/eN4 \xEF\xBB\xBF$\x1A!?";
    const bool is_any = random() % 2 == 0;
    std::string junk;
    for (auto length = random() % 40; length > 0; --length)
        junk += is_any ? static_cast<char>(random() % 256) : meaningful[random() % meaningful.size()];
    return junk;
}

TEST(LeavingOut, NeverLosesARealGameBeforeOrBehindRandomBytes) {
    const auto real = real_games();
    ASSERT_THAT(real, SizeIs(24));
    const char* const more = std::getenv("SIMUL_FUZZ_GAMES");
    const int rounds = more == nullptr ? 500 : std::stoi(more);
    std::mt19937 random{1};
    for (int round = 0; round < rounds; ++round) {
        std::string text = random_junk(random);
        std::vector<std::vector<Move>> wanted;
        for (auto count = 1 + random() % 3; count > 0; --count) {
            const RealGame& game = real[random() % real.size()];
            text += game.text + random_junk(random);
            wanted.push_back(game.moves);
        }
        auto next = wanted.begin();
        for (const Game& game : games_in(text).games)
            if (next != wanted.end() && game.moves == *next) ++next;
        ASSERT_EQ(next - wanted.begin(), static_cast<std::ptrdiff_t>(wanted.size())) << round << "\n" << text;
    }
}

TEST(LeavingOut, FindsTheSameWhateverThePiecesAre) {
    const auto real = real_games();
    std::mt19937 random{2};
    for (int round = 0; round < 200; ++round) {
        const std::string text =
            random_junk(random) + real[random() % real.size()].text + random_junk(random);
        std::size_t place = 0;
        PgnReader reader{utf8_pieces([&] {
            const std::string piece = text.substr(place, 1 + random() % 20);
            place = std::min(text.size(), place + piece.size());
            return piece;
        })};
        const auto found = read_games(reader);
        const auto whole = games_in(text);
        ASSERT_EQ(rendered(found.games), rendered(whole.games)) << text;
        ASSERT_EQ(faults_of(found), faults_of(whole)) << text;
    }
}

}  // namespace
}  // namespace simul::chess
