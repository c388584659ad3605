#include "app/window/models/game_book.hpp"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace simul {
namespace {

class GameBookTest : public testing::Test {
  protected:
    QString file(const char* text) {
        QFile out(folder.filePath(QStringLiteral("mine.pgn")));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return out.fileName();
    }

    QTemporaryDir folder;
    GameBook book;
};

TEST_F(GameBookTest, BeginsWithTheGamesInTheProgram) {
    EXPECT_TRUE(book.builtIn());
    EXPECT_EQ(book.count(), 24);
    EXPECT_EQ(book.problem(), QString());
}

TEST_F(GameBookTest, TakesTheGamesOfAFileAndGoesBack) {
    const QSignalSpy changed(&book, &GameBook::changed);
    EXPECT_TRUE(book.load(QUrl::fromLocalFile(file("[White \"A\"]\n[Black \"B\"]\n\n1. e4 e5 2. Nf3 *\n"))));
    EXPECT_EQ(book.count(), 1);
    EXPECT_EQ(book.fileName(), QStringLiteral("mine.pgn"));
    book.useBuiltIn();
    EXPECT_EQ(book.count(), 24);
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(GameBookTest, SaysInWhichLineAFileIsWrongAndKeepsItsGames) {
    EXPECT_FALSE(book.load_file(file("[White \"A\"]\n\n1. e4 e5\n2. Ke5 *\n")));
    EXPECT_TRUE(book.problem().contains(QStringLiteral("mine.pgn"))) << book.problem().toStdString();
    EXPECT_TRUE(book.problem().contains(QStringLiteral("4"))) << book.problem().toStdString();
    EXPECT_EQ(book.count(), 24);
    EXPECT_FALSE(book.load_file(folder.filePath(QStringLiteral("none.pgn"))));
    book.forgetProblem();
    EXPECT_EQ(book.problem(), QString());
}

}  // namespace
}  // namespace simul
