#include "app/window/hall/models/board_view.hpp"

#include <QSignalSpy>
#include <gtest/gtest.h>

#include "app/window/hall/models/hall_view.hpp"
#include "app/window/run/models/exhibition.hpp"

namespace simul {
namespace {

using choice::SeatPhase;

class BoardViewTest : public testing::Test {
  protected:
    BoardViewTest() {
        playback.setExhibition(&exhibition);
        hall.setRun(exhibition.right());
        hall.setPlayback(&playback);
    }

    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
    HallView hall;
    BoardView& board = *hall.board();
};

TEST_F(BoardViewTest, TellsOfItsBoardUpToNow) {
    board.setNumber(1);
    playback.seek(72'000);
    EXPECT_EQ(board.phase(), SeatPhase::WaitingForHer);
    EXPECT_EQ(board.waitedMs(), 12'000);
    EXPECT_EQ(board.phaseMs(), 7000);
    EXPECT_EQ(board.leftMs(), -1);
    board.setNumber(0);
    EXPECT_EQ(board.masterThinkingMs(), 5000);
    EXPECT_EQ(board.opponentThinkingMs(), 55'000);
    board.setNumber(-7);
    EXPECT_EQ(board.number(), -1);
    EXPECT_EQ(board.phase(), SeatPhase::NotOpen);
}

TEST_F(BoardViewTest, SelectsNoBoardThatIsNotThere) {
    board.setNumber(23);
    EXPECT_EQ(board.number(), 23);
    board.setNumber(24);
    EXPECT_EQ(board.number(), -1);
}

TEST_F(BoardViewTest, ForgetsASelectedBoardThatIsNoMore) {
    board.setNumber(4);
    const QSignalSpy told{&board, &BoardView::numberChanged};
    exhibition.settings()->setBoards(5);
    EXPECT_EQ(board.number(), 4);
    EXPECT_EQ(told.count(), 0);
    const auto heard = QObject::connect(&hall, &HallView::traceChanged, &hall, [this] {
        EXPECT_EQ(board.number(), -1) << "nobody hears of fewer boards before";
    });
    exhibition.settings()->setBoards(4);
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(board.phase(), SeatPhase::NotOpen);
    QObject::disconnect(heard);
    board.setNumber(3);
    hall.setRun(nullptr);
    EXPECT_EQ(board.number(), -1);
}

TEST_F(BoardViewTest, TellsOnceOfEveryStepAndOfEveryOtherBoard) {
    const QSignalSpy told{&board, &BoardView::changed};
    board.setNumber(3);
    board.setNumber(3);
    EXPECT_EQ(told.count(), 1);
    playback.seek(16'000);
    EXPECT_EQ(told.count(), 2);
    EXPECT_EQ(board.phase(), SeatPhase::Served);
}

}  // namespace
}  // namespace simul
