#include <functional>

#include <QSignalSpy>
#include <gtest/gtest.h>

#include "app/window/run/models/changes_model.hpp"
#include "app/window/run/models/now_model.hpp"
#include "app/window/ways/models/hall_way.hpp"

namespace simul {
namespace {

using choice::HallWay;
using choice::RunMode;

/// An exhibition in which much differs from the classic one.
class Gestures : public testing::Test {
  protected:
    Gestures() {
        exhibition.choose(exhibition.left(), HallWay::Processes);
        exhibition.choose(exhibition.right(), HallWay::ThreadPool);
        exhibition.right()->addSwitch(60'000, RunMode::Sync);
        exhibition.right()->addSwitch(90'000, RunMode::Pool);
        exhibition.settings()->setSlowBoard(4, 2);
        exhibition.settings()->setBlockingThought(4, 2, 1000);
        exhibition.settings()->setBlockingThought(5, 2, 1000);
        changes.setExhibition(&exhibition);
        now.setExhibition(&exhibition);
        now.setRun(exhibition.right());
        now.setAtMs(100'000);
    }

    void expect_once(const char* gesture, const std::function<void()>& make) {
        const QSignalSpy recorded{&exhibition, &Exhibition::recorded};
        const QSignalSpy edited{&exhibition, &Exhibition::edited};
        make();
        EXPECT_EQ(recorded.count(), 1) << gesture;
        EXPECT_EQ(edited.count(), 1) << gesture;
    }

    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    ChangesModel changes;
    NowModel now;
};

TEST_F(Gestures, AreRecordedOnceEach) {
    Settings& settings = *exhibition.settings();
    expect_once("a number", [&] { settings.setBoards(12); });
    expect_once("ten minutes", [&] { now.thinkLong(); });
    expect_once("taking one back", [&] { changes.takeBack(0); });
    expect_once("going over", [&] { now.goOver(0); });
    expect_once("going over to threads",
                [&] { exhibition.goOver(exhibition.left(), 50'000, RunMode::Threads); });
    expect_once("an incident", [&] { settings.incidents()->addHolding(QStringLiteral("3")); });
    expect_once("no incident", [&] { settings.incidents()->takeBack(0); });
    expect_once("taking all back", [&] { changes.takeAllBack(); });
    expect_once("a scenario", [&] {
        Scenario scenario;
        scenario.mode = Mode::pool;
        scenario.in_play = 6;
        scenario.switches = {{Time{1000}, Mode::async}};
        exhibition.load(scenario);
    });
    expect_once("the classic exhibition", [&] { exhibition.reset(); });
    EXPECT_TRUE(exhibition.classic());
}

TEST_F(Gestures, AreRecordedOnceWhateverWayIsChosen) {
    for (const HallWay left : all_ways) {
        for (const HallWay right : all_ways) {
            if (exhibition.left()->way() != left)
                expect_once("left", [&] { exhibition.choose(exhibition.left(), left); });
            if (exhibition.right()->way() != right)
                expect_once("right", [&] { exhibition.choose(exhibition.right(), right); });
        }
    }
}

TEST_F(Gestures, RecordNothingWhenNothingChanges) {
    exhibition.reset();
    const QSignalSpy recorded{&exhibition, &Exhibition::recorded};
    const QSignalSpy edited{&exhibition, &Exhibition::edited};
    exhibition.reset();
    exhibition.choose(exhibition.right(), HallWay::Asyncio);
    exhibition.choose(nullptr, HallWay::Asyncio);
    changes.takeAllBack();
    EXPECT_FALSE(exhibition.goOver(exhibition.right(), -1, RunMode::Threads));
    EXPECT_FALSE(exhibition.goOver(nullptr, 1000, RunMode::Threads));
    EXPECT_FALSE(exhibition.goOver(exhibition.right(), 1000, RunMode::Clones));
    EXPECT_EQ(exhibition.settings()->sliceMs(), 0);
    EXPECT_EQ(recorded.count() + edited.count(), 0);
}

TEST_F(Gestures, CanBePutTogether) {
    const QSignalSpy recorded{&exhibition, &Exhibition::recorded};
    const auto trace = exhibition.right()->trace();
    {
        const auto outer = exhibition.edit();
        exhibition.reset();
        {
            const auto inner = exhibition.edit();
            exhibition.settings()->setBoards(3);
        }
        exhibition.choose(exhibition.right(), HallWay::ThreadsInTurn);
        EXPECT_EQ(recorded.count(), 0);
        EXPECT_EQ(exhibition.right()->trace(), trace);
    }
    EXPECT_EQ(recorded.count(), 1);
    EXPECT_EQ(exhibition.right()->boards(), 3);
    EXPECT_EQ(exhibition.right()->way(), HallWay::ThreadsInTurn);
}

}  // namespace
}  // namespace simul
