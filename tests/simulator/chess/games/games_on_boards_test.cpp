#include "simulator/chess/games/games_on_boards.hpp"

#include <stdexcept>

#include <gtest/gtest.h>

#include "simulator/chess/notation/fen.hpp"
#include "simulator/chess/pgn/pgn.hpp"

namespace simul::chess {
namespace {

// Game 0: one pair, complete. Game 1: two pairs, ends with White's move. Game 2: two pairs, complete.
GamesOnBoards three_games() {
    return GamesOnBoards{Collection{read_pgn("1. a3 a6 *  1. b3 b6 2. b4 1-0  1. c3 c6 2. c4 c5 0-1")}};
}

Square at(std::string_view name) { return *square_named(name); }

TEST(Collection, HoldsThe24GamesOfThePolgarFile) {
    const Collection& games = built_in_games();
    EXPECT_EQ(games.size(), 24U);
    for (std::size_t index = 0; index < games.size(); ++index) {
        EXPECT_EQ(games.game(index).white.substr(0, 6), "Polgar");
        EXPECT_FALSE(games.game(index).black.empty());
        EXPECT_GE(pairs_of(games.game(index)), 30U);
    }
    EXPECT_EQ(games.game(0).black, "Costa, Jean Luc");
    EXPECT_EQ(games.game(0).plies(), 93U);
}

TEST(Collection, KeepsThePositionsAndChangesOfItsGames) {
    const Collection& games = built_in_games();
    for (const std::size_t ply : {std::size_t{0}, std::size_t{1}, std::size_t{50}, games.game(5).plies()})
        EXPECT_EQ(games.position(5, ply), games.game(5).position_at(ply));
    EXPECT_EQ(games.change(0, 1).step.to, at("e4"));
}

TEST(Collection, LeavesOutGamesWithoutAMove) {
    EXPECT_EQ(Collection{read_pgn("1-0 1. e4 * 0-1")}.size(), 1U);
    EXPECT_THROW(Collection{read_pgn("1-0")}, std::invalid_argument);
    EXPECT_THROW(Collection{std::vector<Game>{}}, std::invalid_argument);
}

TEST(Collection, IsSharedByItsCopies) {
    const std::vector<Collection> halls(2, built_in_games());
    EXPECT_EQ(&halls[0].game(3), &halls[1].game(3));
}

TEST(GamesOnBoards, RepeatTheCollectionWhenThereAreMoreBoards) {
    const auto boards = three_games();
    for (const std::size_t board : {0U, 1U, 2U, 3U, 100U}) {
        const auto moment = boards.at(board, 0);
        EXPECT_EQ(moment.game_index, board % 3);
        EXPECT_EQ(moment.game, &boards.first_game(board));
        EXPECT_EQ(moment.ply, 0U);
        EXPECT_EQ(boards.position(moment), Position{});
        EXPECT_EQ(boards.change(moment), nullptr);
        EXPECT_EQ(boards.last_change(moment), nullptr);
    }
}

TEST(GamesOnBoards, ShowTheMastersMoveAndThenTheReply) {
    const auto boards = three_games();
    EXPECT_EQ(boards.change(boards.at(2, 1))->step.to, at("c3"));
    EXPECT_EQ(boards.change(boards.at(2, 2))->step.to, at("c6"));
    EXPECT_EQ(boards.change(boards.at(2, 3))->step.to, at("c4"));
    EXPECT_FALSE(boards.at(2, 3).is_over);
    EXPECT_TRUE(boards.at(2, 4).is_over);
    EXPECT_EQ(boards.position(boards.at(2, 4)), boards.collection().position(2, 4));
}

TEST(GamesOnBoards, StartTheRematchFromTheOpeningWithTheNextGame) {
    const auto boards = three_games();
    const auto moment = boards.at(0, 3);
    EXPECT_EQ(moment.game_index, 1U);
    EXPECT_EQ(moment.rematch, 1U);
    EXPECT_EQ(moment.ply, 1U);
    EXPECT_EQ(boards.change(moment)->step.to, at("b3"));
    EXPECT_EQ(boards.position_before(moment), Position{});
    EXPECT_TRUE(boards.at(0, 2).is_over);
}

TEST(GamesOnBoards, ShakeHandsWhenTheGameEndedWithWhitesMove) {
    const auto boards = three_games();
    const auto last = boards.at(1, 3);
    const auto handshake = boards.at(1, 4);
    EXPECT_FALSE(last.is_handshake || last.is_over);
    EXPECT_TRUE(handshake.is_handshake && handshake.is_over);
    EXPECT_EQ(boards.change(handshake), nullptr);
    EXPECT_EQ(boards.last_change(handshake), boards.change(last));
    EXPECT_EQ(boards.position(handshake), boards.position(last));
    EXPECT_EQ(boards.position_before(handshake), boards.position(handshake));
    EXPECT_EQ(boards.at(1, 5).game_index, 2U) << "the rematch starts with the next pair";
    EXPECT_EQ(boards.at(1, 5).ply, 1U);
}

TEST(GamesOnBoards, GoRoundTheCollectionForAsLongAsTheExhibitionLasts) {
    const auto boards = three_games();
    for (std::size_t board = 0; board < 5; ++board) {
        std::size_t ply = 0;
        for (std::size_t rematch = 0; rematch < 10; ++rematch) {
            const std::size_t index = (board + rematch) % 3;
            for (std::size_t in_game = 1; in_game <= 2 * pairs_of(boards.collection().game(index));
                 ++in_game) {
                const auto moment = boards.at(board, ++ply);
                ASSERT_EQ(moment.rematch, rematch) << board << " " << ply;
                ASSERT_EQ(moment.game_index, index) << board << " " << ply;
                ASSERT_EQ(moment.ply, std::min(in_game, moment.game->plies())) << board << " " << ply;
                ASSERT_EQ(moment.is_handshake, in_game > moment.game->plies()) << board << " " << ply;
            }
            ASSERT_TRUE(boards.at(board, ply).is_over);
        }
    }
}

TEST(GamesOnBoards, EveryChangeLeadsFromThePositionBeforeToThePosition) {
    const GamesOnBoards boards{built_in_games()};
    for (std::size_t board = 0; board < 30; ++board)
        for (std::size_t ply = 1; ply <= 400; ++ply) {
            const auto moment = boards.at(board, ply);
            Position position = boards.position_before(moment);
            if (const auto* const change = boards.change(moment)) position.apply(*change);
            ASSERT_EQ(position, boards.position(moment)) << board << " " << ply;
        }
}

TEST(GamesOnBoards, LeaveOutThePairsInWhichSomebodyPasses) {
    const GamesOnBoards boards{
        Collection{read_pgn("1. e4 e5 2. Nf3 -- 3. -- d6 4. Bb5+ c6 5. O-O -- * 1. -- d5 2. c4 c5 *")}};
    const Game& game = boards.first_game(0);
    EXPECT_EQ(pairs_of(game), 2U);
    EXPECT_EQ(boards.change(boards.at(0, 3))->step.to, at("b5"));
    EXPECT_EQ(to_fen(boards.position(boards.at(0, 2))),
              "rnbqkbnr/ppp2ppp/3p4/4p3/4P3/5N2/PPPP1PPP/RNBQKB1R w KQkq - 0 4");
    EXPECT_EQ(boards.position_before(boards.at(0, 3)), boards.position(boards.at(0, 2)));
    EXPECT_TRUE(boards.at(0, 4).is_over);
    EXPECT_EQ(boards.position(boards.at(0, 4)), game.position_at(4));
    EXPECT_EQ(to_fen(boards.position(boards.at(1, 0))),
              "rnbqkbnr/ppp1pppp/8/3p4/8/8/PPPPPPPP/RNBQKBNR w KQkq d6 0 2");
}

TEST(Game, LastsAtLeastOnePair) { EXPECT_EQ(pairs_of(Game{}), 1U); }

}  // namespace
}  // namespace simul::chess
