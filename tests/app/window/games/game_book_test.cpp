#include "app/window/games/game_book.hpp"

#include <functional>
#include <utility>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "app/window/base/newest_job.hpp"
#include "simulator/chess/games/pgn_file.hpp"
#include "simulator/chess/pgn/pgn.hpp"
#include "tests/source_folder.hpp"

namespace simul {
namespace {

using choice::GameFault;

class GameBookTest : public testing::Test {
  protected:
    QString file(const QByteArray& text) {
        QFile out(folder.filePath(QStringLiteral("mine.pgn")));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return out.fileName();
    }
    /// Asks for the file and lets the answer come.
    void open(const QString& path) {
        book.open(QUrl::fromLocalFile(path));
        wait();
    }
    void wait() {
        while (book.busy()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    GameFault fault_of(const QByteArray& text) {
        open(file(text));
        return book.fault();
    }

    QTemporaryDir folder;
    GameBook book;
};

const QByteArray good = "[White \"A\"]\n[Black \"B\"]\n\n1. e4 e5 2. Nf3 *\n";

TEST_F(GameBookTest, BeginsWithTheGamesInTheProgram) {
    EXPECT_TRUE(book.builtIn());
    EXPECT_EQ(book.count(), 24);
    EXPECT_EQ(book.fault(), GameFault::NoFault);
}

TEST_F(GameBookTest, TakesTheGamesOfAFileAndGoesBack) {
    const QSignalSpy changed(&book, &GameBook::changed);
    open(file(good));
    EXPECT_EQ(book.count(), 1);
    EXPECT_EQ(book.fileName(), QStringLiteral("mine.pgn"));
    EXPECT_EQ(book.games().first_game(0).black, "B");
    book.useBuiltIn();
    EXPECT_EQ(book.count(), 24);
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(GameBookTest, ReadsWithoutHoldingUpWhoAsks) {
    const QSignalSpy changed(&book, &GameBook::changed);
    book.open(QUrl::fromLocalFile(file(good)));
    EXPECT_TRUE(book.busy());
    EXPECT_EQ(changed.count(), 0) << "the answer comes with the events";
    wait();
    EXPECT_EQ(changed.count(), 1);
}

/// Acts when the answer of a thread is about to be taken.
class BeforeTheAnswer : public QObject {
  public:
    explicit BeforeTheAnswer(std::function<void()> act) : act_{std::move(act)} {
        QCoreApplication::instance()->installEventFilter(this);
    }
    bool eventFilter(QObject* to, QEvent* event) override {
        const bool is_answer = event->type() == QEvent::MetaCall && dynamic_cast<NewestJob*>(to) != nullptr;
        if (is_answer && !std::exchange(has_come, true)) act_();
        return false;
    }
    bool has_come = false;

  private:
    std::function<void()> act_;
};

TEST_F(GameBookTest, TakesNoFileThatComesAfterTheGamesInTheProgram) {
    BeforeTheAnswer answer([&] { book.useBuiltIn(); });
    book.open(QUrl::fromLocalFile(file(good)));
    while (!answer.has_come) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EXPECT_TRUE(book.builtIn());
    EXPECT_EQ(book.count(), 24);
    EXPECT_FALSE(book.busy());
}

TEST_F(GameBookTest, TakesTheFileThatWasAskedForLast) {
    book.open(
        QUrl::fromLocalFile(QString::fromStdString(in_source_folder("resources/games/polgar-white.pgn"))));
    book.open(QUrl::fromLocalFile(file(good)));
    wait();
    EXPECT_EQ(book.fileName(), QStringLiteral("mine.pgn"));
    EXPECT_EQ(book.count(), 1);
}

TEST_F(GameBookTest, ForgetsAFileThatIsStillReadWhenTheBuiltInGamesAreWanted) {
    book.open(QUrl::fromLocalFile(file(good)));
    book.useBuiltIn();
    EXPECT_FALSE(book.busy());
    QCoreApplication::processEvents();
    EXPECT_TRUE(book.builtIn());
}

TEST_F(GameBookTest, SaysInWhichLineAFileIsWrongAndKeepsItsGames) {
    EXPECT_EQ(fault_of("[White \"A\"]\n\n1. e4 e5\n2. Ke5 *\n"), GameFault::WrongMove);
    EXPECT_EQ(book.faultFile(), QStringLiteral("mine.pgn"));
    EXPECT_EQ(book.faultLine(), 4);
    EXPECT_EQ(book.faultDetail(), QStringLiteral("2. \"Ke5\""));
    EXPECT_EQ(book.count(), 24);
    book.forgetFault();
    EXPECT_EQ(book.fault(), GameFault::NoFault);
}

TEST_F(GameBookTest, KnowsWhatIsWrongWithEveryKindOfFile) {
    open(folder.filePath(QStringLiteral("none.pgn")));
    EXPECT_EQ(book.fault(), GameFault::NoGameFile);
    EXPECT_EQ(book.faultFile(), QStringLiteral("none.pgn"));
    EXPECT_EQ(fault_of(""), GameFault::NoMoves);
    EXPECT_EQ(fault_of("*"), GameFault::NoMoves);
    EXPECT_EQ(fault_of("\x89PNG\r\n\x1a\n"), GameFault::NoChess);
    EXPECT_EQ(fault_of("<!DOCTYPE html>"), GameFault::NoChess);
    EXPECT_EQ(fault_of("Dear diary, today"), GameFault::WrongMove);
    EXPECT_EQ(fault_of("[White]"), GameFault::WrongTag);
    EXPECT_EQ(fault_of("[FEN \"x\"] *"), GameFault::WrongStart);
    EXPECT_EQ(fault_of("1. e4 {"), GameFault::NeverClosed);
    EXPECT_EQ(fault_of("[Variant \"Chess960\"] 1. e4 *"), GameFault::OtherRules);
    EXPECT_EQ(fault_of("[FEN \"4k3/8/8/8/8/8/8/4K3 b\"] 1... Ke7 *"), GameFault::BlackFirst);
    EXPECT_EQ(fault_of("\x1F\x8B\x08 no more than a mark"), GameFault::DamagedFile);
    open(folder.path());
    EXPECT_EQ(book.fault(), GameFault::IsFolder);
    open(QStringLiteral("/dev/zero"));
    EXPECT_EQ(book.fault(), GameFault::UnreadableFile) << "it never ends";
    EXPECT_EQ(book.count(), 24);
}

TEST_F(GameBookTest, LeavesOutGamesThatCannotBeReadAndSaysWhyTheFirstOne) {
    const QSignalSpy changed(&book, &GameBook::changed);
    EXPECT_EQ(fault_of(good + "\n1. e4 e4 *\n\n1. d4 d5\n\n[FEN \"x\"]\n*"), GameFault::WrongMove);
    EXPECT_EQ(book.count(), 2);
    EXPECT_EQ(book.leftOut(), 2);
    EXPECT_EQ(book.faultFile(), QStringLiteral("mine.pgn"));
    EXPECT_EQ(book.faultLine(), 6);
    EXPECT_EQ(changed.count(), 1);
    book.useBuiltIn();
    EXPECT_EQ(book.leftOut(), 0);
    EXPECT_EQ(book.fault(), GameFault::NoFault);
}

TEST_F(GameBookTest, TakesAllGamesOfAFileOrNoneWhenItIsStrict) {
    book.be_strict();
    EXPECT_EQ(fault_of("1. e4 *\n1. e4 e4 *"), GameFault::WrongMove);
    EXPECT_EQ(fault_of("1. e4"), GameFault::NoResult);
    EXPECT_EQ(fault_of(QByteArray("* ").repeated(int(chess::PgnLimits{}.games) + 1)),
              GameFault::TooManyGames);
    EXPECT_EQ(book.count(), 24);
    EXPECT_EQ(fault_of(good), GameFault::NoFault);
}

TEST_F(GameBookTest, ReadsAsManyGamesAsAHallHasBoards) {
    EXPECT_EQ(fault_of(QByteArray("1. e4 *\n").repeated(1200)), GameFault::NoFault);
    EXPECT_EQ(book.count(), 1000);
}

TEST_F(GameBookTest, RefusesFilesThatWouldFillTheMemory) {
    const QString path = file("*");
    EXPECT_TRUE(QFile::resize(path, qint64(chess::max_pgn_bytes) + 1));
    open(path);
    EXPECT_EQ(book.fault(), GameFault::TooLargeFile);
}

TEST_F(GameBookTest, ThrowsAwayWhatWasWrongWhenTheNextFileIsFine) {
    EXPECT_EQ(fault_of("junk"), GameFault::WrongMove);
    const QSignalSpy told(&book, &GameBook::faultChanged);
    EXPECT_EQ(fault_of(good), GameFault::NoFault);
    EXPECT_EQ(told.count(), 1);
    EXPECT_FALSE(book.builtIn());
}

}  // namespace
}  // namespace simul
