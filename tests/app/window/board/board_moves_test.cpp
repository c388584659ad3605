#include "app/window/board/models/board_moves.hpp"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "app/window/run/models/exhibition.hpp"

namespace simul {
namespace {

class BoardMovesTest : public testing::Test {
  protected:
    BoardMovesTest() {
        playback.setExhibition(&exhibition);
        view.setRun(exhibition.right());
        view.setPlayback(&playback);
        moves.setHall(&view);
        moves.setGames(exhibition.games());
    }

    QString at(int row, BoardMoves::Role role) { return moves.index(row).data(role).toString(); }

    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
    HallView view;
    BoardMoves moves;
    QAbstractItemModelTester tester{&moves};
};

TEST_F(BoardMovesTest, IsEmptyWithoutABoard) {
    EXPECT_EQ(moves.count(), 0);
    EXPECT_EQ(moves.row(), -1);
    EXPECT_EQ(moves.opponent(), QString());
}

TEST_F(BoardMovesTest, ShowsTheGameOfTheBoardAsFarAsItWillBePlayed) {
    view.board()->setNumber(0);
    EXPECT_EQ(moves.count(), 30);
    EXPECT_EQ(at(0, BoardMoves::WhiteRole), QStringLiteral("e4"));
    EXPECT_EQ(at(5, BoardMoves::WhiteRole), QStringLiteral("O-O"));
    EXPECT_EQ(at(9, BoardMoves::BlackRole), QStringLiteral("Qxd4+"));
    EXPECT_EQ(moves.opponent(), QStringLiteral("Jean Luc Costa"));
    EXPECT_EQ(moves.origin(), QStringLiteral("Biel 1987"));
    exhibition.settings()->setPairs(12);
    EXPECT_EQ(moves.count(), 12);
}

TEST_F(BoardMovesTest, MarksTheLastMoveAtEveryTime) {
    view.board()->setNumber(0);
    EXPECT_EQ(moves.lastMove(), QString());
    playback.seek(5000);
    EXPECT_EQ(moves.ply(), 1);
    EXPECT_EQ(moves.lastMove(), QStringLiteral("1. e4"));
    playback.seek(60'000);
    EXPECT_EQ(moves.lastMove(), QStringLiteral("1... e5"));
    playback.toEnd();
    EXPECT_EQ(moves.ply(), 60);
    EXPECT_EQ(moves.row(), 29);
    playback.toStart();
    EXPECT_EQ(moves.row(), -1);
}

TEST_F(BoardMovesTest, FollowsTheChosenBoard) {
    view.board()->setNumber(0);
    const QString first = moves.opponent();
    view.board()->setNumber(1);
    EXPECT_NE(moves.opponent(), first);
    view.board()->setNumber(-1);
    EXPECT_EQ(moves.count(), 0);
}

TEST_F(BoardMovesTest, GoesOnWithARematchWhenAGameEndsEarly) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("short.pgn")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[Black \"Short\"]\n[Result \"1-0\"]\n\n1. e4 e5 2. Qh5 Ke7 3. Qxe5# 1-0\n");
    file.close();
    view.board()->setNumber(0);
    exhibition.games()->open_now(file.fileName().toStdString());
    EXPECT_EQ(moves.count(), 3);
    EXPECT_EQ(at(2, BoardMoves::BlackRole), QString());
    EXPECT_EQ(moves.opponent(), QStringLiteral("Short"));
    exhibition.settings()->setPairs(5);
    playback.toEnd();
    EXPECT_EQ(moves.rematch(), 1);
    EXPECT_EQ(moves.count(), 2);
    EXPECT_EQ(moves.result(), QString());
    exhibition.settings()->setPairs(3);
    playback.toEnd();
    EXPECT_EQ(moves.result(), QStringLiteral("1-0"));
    EXPECT_EQ(moves.lastMove(), QStringLiteral("3. Qxe5#"));
}

}  // namespace
}  // namespace simul
