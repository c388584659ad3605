#include "simulator/classroom/class_board.hpp"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

namespace simul {
namespace {

const chess::GamesOnBoards& class_games() {
    static const chess::GamesOnBoards games{chess::built_in_games()};
    return games;
}

TEST(ClassBoard, ShowsTheOpeningPositionBeforeTheFirstMove) {
    const PhoneBoard board = phone_board(class_games(), 0, 0, 1);
    EXPECT_EQ(board.fen, "rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1");
    EXPECT_EQ(board.last, "");
    EXPECT_TRUE(board.offer.empty());
}

TEST(ClassBoard, OffersTheGamesOwnReplyAmongThreeDifferentMoves) {
    std::set<std::size_t> places;
    for (std::uint32_t b = 0; b < 24; ++b)
        for (std::uint32_t plies = 1; plies < 16; plies += 2) {
            const PhoneBoard board = phone_board(class_games(), b, plies, 1);
            EXPECT_FALSE(board.san.empty());
            EXPECT_LE(board.offer.size(), 3U);
            std::set<std::string> different;
            for (std::size_t i = 0; i < board.offer.size(); ++i) {
                different.insert(board.offer[i].uci);
                if (is_own_reply(class_games(), b, plies, board.offer[i].uci)) places.insert(i);
            }
            EXPECT_EQ(different.size(), board.offer.size());
            EXPECT_EQ(std::ranges::count_if(board.offer,
                                            [&](const OfferedMove& move) {
                                                return is_own_reply(class_games(), b, plies, move.uci);
                                            }),
                      1);
            EXPECT_EQ(board.offer, phone_board(class_games(), b, plies, 1).offer);
        }
    EXPECT_EQ(places.size(), 3U) << "it stands in every place";
}

TEST(ClassBoard, OffersNothingWhereTheReplyIsAHandshake) {
    const chess::GamesOnBoards& games = class_games();
    for (std::uint32_t plies = 1; plies < 200; plies += 2) {
        const bool is_handshake = games.at(0, plies + std::size_t{1}).is_handshake;
        EXPECT_EQ(phone_board(games, 0, plies, 1).offer.empty(), is_handshake);
        EXPECT_FALSE(is_own_reply(games, 0, plies, ""));
    }
}

}  // namespace
}  // namespace simul
