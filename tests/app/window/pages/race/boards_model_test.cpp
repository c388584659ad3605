#include "app/window/pages/race/models/boards_model.hpp"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include "app/window/run/models/exhibition.hpp"
#include "tests/app/window/support/golden.hpp"

namespace simul {
namespace {

class BoardsModelTest : public testing::Test {
  protected:
    BoardsModelTest() {
        playback.setExhibition(&exhibition);
        hall.setRun(exhibition.right());
        hall.setPlayback(&playback);
        model.setHall(&hall);
    }

    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
    HallView hall;
    BoardsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(BoardsModelTest, ShowsEveryBoardAtAMoment) {
    playback.seek(1'200'000);
    expect_golden("boards-0-20-00.txt", model_text(model));
}

TEST_F(BoardsModelTest, ShowsEveryBoardAtTheEnd) {
    playback.toEnd();
    expect_golden("boards-end.txt", model_text(model));
}

TEST_F(BoardsModelTest, PutsTheSumBesideTheSpan) {
    playback.toEnd();
    EXPECT_EQ(model.spanMs(), 3'655'000);
    EXPECT_EQ(model.sumMs(), exhibition.right()->sumMs());
    EXPECT_GT(model.sumMs(), 20 * model.spanMs());
}

TEST_F(BoardsModelTest, TellsOnlyOfRowsThatChange) {
    exhibition.right()->setMode(choice::RunMode::Sync);
    playback.seek(1000);
    const QSignalSpy changed{&model, &BoardsModel::dataChanged};
    playback.seek(2000);
    ASSERT_EQ(changed.count(), 1) << "one game is in play";
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 0);
    EXPECT_EQ(changed[0][1].toModelIndex().row(), 0);
}

TEST_F(BoardsModelTest, ResetsOnlyForANewTrace) {
    const QSignalSpy reset{&model, &BoardsModel::modelReset};
    playback.seek(77'000);
    EXPECT_EQ(reset.count(), 0);
    exhibition.settings()->setBoards(5);
    EXPECT_GE(reset.count(), 1);
    EXPECT_EQ(model.rowCount(), 5);
}

TEST_F(BoardsModelTest, CostsNothingWhileNobodyLooks) {
    model.setActive(false);
    EXPECT_EQ(model.rowCount(), 0);
    const QSignalSpy changed{&model, &BoardsModel::dataChanged};
    playback.seek(5000);
    EXPECT_EQ(changed.count(), 0);
    model.setActive(true);
    EXPECT_EQ(model.rowCount(), 24);
}

}  // namespace
}  // namespace simul
