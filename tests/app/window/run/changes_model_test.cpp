#include "app/window/run/models/changes_model.hpp"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include "tests/app/window/support/golden.hpp"
#include "tests/app/window/support/model_changes.hpp"

namespace simul {
namespace {

using choice::HallWay;
using choice::RunMode;

class Changes : public testing::Test {
  protected:
    Changes() { changes.setExhibition(&exhibition); }

    QVariant value(int row, int role) const { return changes.data(changes.index(row), role); }
    HallWay way(int row) const { return value(row, ChangesModel::WayRole).value<HallWay>(); }
    simul::Run& left() { return *exhibition.left(); }
    simul::Run& right() { return *exhibition.right(); }
    Settings& settings() { return *exhibition.settings(); }

    Exhibition exhibition;
    ChangesModel changes;
    const QAbstractItemModelTester tester{&changes, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Changes, AreSwitchesOfBothHallsAndLongThoughts) {
    settings().setBlockingThought(3, 1, 60'000);
    right().addSwitch(2000, RunMode::Sync);
    left().addSwitch(5000, RunMode::Threads);
    left().addSwitch(1000, RunMode::Async);
    EXPECT_EQ(model_text(changes),
              "atMs=1000 board=0 extraMs=0 inLeft=true isSwitch=true number=24 pair=0 way=2\n"
              "atMs=5000 board=0 extraMs=0 inLeft=true isSwitch=true number=24 pair=0 way=4\n"
              "atMs=2000 board=0 extraMs=0 inLeft=false isSwitch=true number=24 pair=0 way=0\n"
              "atMs=0 board=3 extraMs=60000 inLeft=false isSwitch=false number=0 pair=1 way=2\n");
    EXPECT_EQ(changes.count(), 4);
}

TEST_F(Changes, AreNamedAfterWhatTheHallThenPlays) {
    exhibition.choose(&right(), HallWay::Processes);
    right().addSwitch(1000, RunMode::Sync);
    right().addSwitch(2000, RunMode::Async);
    EXPECT_EQ(way(1), HallWay::Processes);
    EXPECT_EQ(value(1, ChangesModel::NumberRole), 4);
    exhibition.choose(&right(), HallWay::ThreadPool);
    right().addSwitch(1000, RunMode::Pool);
    EXPECT_EQ(way(0), HallWay::ThreadPool);
    EXPECT_EQ(value(0, ChangesModel::NumberRole), 4);
    settings().setInPlay(7);
    EXPECT_EQ(value(0, ChangesModel::NumberRole), 7);
}

TEST_F(Changes, AreNoneInAWrongModel) {
    right().addSwitch(1000, RunMode::Sync);
    right().setMode(RunMode::Clones);
    EXPECT_EQ(changes.count(), 0);
    right().setMode(RunMode::Async);
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(Changes, AreTakenBackRowByRow) {
    left().addSwitch(1000, RunMode::Async);
    right().addSwitch(1000, RunMode::Sync);
    settings().setBlockingThought(3, 1, 60'000);
    changes.takeBack(3);
    EXPECT_EQ(changes.count(), 3);
    changes.takeBack(1);
    EXPECT_TRUE(right().engineSwitches().empty());
    EXPECT_EQ(left().engineSwitches().size(), 1U);
    changes.takeBack(1);
    EXPECT_TRUE(settings().classic());
    changes.takeBack(0);
    EXPECT_TRUE(exhibition.classic());
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(Changes, AreAllTakenBackWithOneRecording) {
    left().addSwitch(1000, RunMode::Async);
    right().addSwitch(1000, RunMode::Sync);
    for (int board = 0; board < 20; ++board) settings().setBlockingThought(board, 1, 60'000);
    settings().setSlowBoard(4, 2);
    const QSignalSpy recorded{&exhibition, &Exhibition::recorded};
    const ModelChanges told{changes};
    changes.takeAllBack();
    EXPECT_EQ(recorded.count(), 1);
    EXPECT_EQ(changes.count(), 0);
    EXPECT_EQ(told.removed, static_cast<int>(ChangesModel::most_rows));
    EXPECT_EQ(settings().incidents()->count(), 1) << "a slow opponent is no change at a moment";
}

TEST_F(Changes, AreListedUpToAFewAndCountedToTheLast) {
    const QSignalSpy counted{&changes, &ChangesModel::countChanged};
    for (int board = 0; board < 11; ++board) settings().setBlockingThought(board, 0, 60'000);
    EXPECT_EQ(changes.rowCount(), 8);
    EXPECT_EQ(changes.count(), 11);
    EXPECT_EQ(counted.count(), 11);
    changes.takeBack(0);
    EXPECT_EQ(changes.rowCount(), 8) << "the next one comes into sight";
    EXPECT_EQ(value(7, ChangesModel::BoardRole), 8);
}

TEST_F(Changes, TellNothingWhenANumberChangesThatIsNoneOfTheirs) {
    left().addSwitch(1000, RunMode::Async);
    settings().setBlockingThought(3, 1, 60'000);
    const ModelChanges told{changes};
    settings().setWalkMs(500);
    settings().setSlowBoard(3, 4);
    exhibition.choose(&right(), HallWay::ThreadsInTurn);
    EXPECT_EQ(told.all(), 0);
    settings().setBlockingThought(3, 1, 70'000);
    EXPECT_EQ(told.changed, 1);
    EXPECT_EQ(told.all(), 1);
}

TEST_F(Changes, AreNoneWithoutAnExhibition) {
    left().addSwitch(1000, RunMode::Async);
    changes.setExhibition(nullptr);
    EXPECT_EQ(changes.count(), 0);
    changes.takeBack(0);
    changes.takeAllBack();
    EXPECT_EQ(left().engineSwitches().size(), 1U);
}

}  // namespace
}  // namespace simul
