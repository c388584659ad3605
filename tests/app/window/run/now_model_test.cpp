#include "app/window/run/models/now_model.hpp"

#include <algorithm>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include "app/window/ways/models/hall_way.hpp"
#include "tests/app/window/support/model_changes.hpp"

namespace simul {
namespace {

using choice::HallWay;
using choice::RunMode;

class Now : public testing::Test {
  protected:
    Now() {
        now.setExhibition(&exhibition);
        now.setRun(exhibition.right());
        now.setAtMs(1'232'000);
    }

    /// What the hall can go over to.
    std::vector<HallWay> ways() const {
        std::vector<HallWay> ways;
        for (int row = 0; row < now.rowCount(); ++row)
            ways.push_back(now.data(now.index(row), NowModel::WayRole).value<HallWay>());
        return ways;
    }
    int number(int row) const { return now.data(now.index(row), NowModel::NumberRole).toInt(); }
    Settings& settings() { return *exhibition.settings(); }

    Exhibition exhibition;
    NowModel now;
    const QAbstractItemModelTester tester{&now, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Now, OffersWhatAHallDoesNotPlayYet) {
    EXPECT_EQ(ways(), (std::vector{HallWay::OneByOne, HallWay::ThreadsInTurn}));
    now.setRun(exhibition.left());
    EXPECT_EQ(ways(), (std::vector{HallWay::Asyncio, HallWay::ThreadsInTurn}));
    exhibition.left()->addSwitch(1'000'000, RunMode::Threads);
    EXPECT_EQ(ways(), (std::vector{HallWay::OneByOne, HallWay::Asyncio}));
    now.setAtMs(999'000);
    EXPECT_EQ(ways(), (std::vector{HallWay::Asyncio, HallWay::ThreadsInTurn}));
}

TEST_F(Now, NamesPoolsAndProcessesByTheirNumber) {
    exhibition.choose(exhibition.right(), HallWay::ThreadPool);
    EXPECT_EQ(ways(), (std::vector{HallWay::OneByOne, HallWay::ThreadsInTurn}));
    ASSERT_TRUE(now.goOver(0));
    EXPECT_EQ(ways(), (std::vector{HallWay::ThreadPool, HallWay::ThreadsInTurn}));
    EXPECT_EQ(number(0), 4);
    exhibition.choose(exhibition.right(), HallWay::Processes);
    ASSERT_TRUE(now.goOver(0));
    EXPECT_EQ(ways(), (std::vector{HallWay::Processes, HallWay::ThreadsInTurn}));
    EXPECT_EQ(number(0), 4);
}

TEST_F(Now, OffersNothingInAWrongModel) {
    exhibition.choose(exhibition.right(), HallWay::AwaitsInTurn);
    EXPECT_FALSE(now.canGoOver());
    EXPECT_TRUE(ways().empty());
    EXPECT_FALSE(now.goOver(0));
    EXPECT_EQ(now.board(), 0) << "she can think there as well";
}

TEST_F(Now, LetsHerThinkForTenMinutesWithOneRecording) {
    const QSignalSpy recorded{&exhibition, &Exhibition::recorded};
    EXPECT_EQ(now.board(), 6);
    EXPECT_EQ(now.master(), -1);
    ASSERT_TRUE(now.thinkLong());
    EXPECT_EQ(recorded.count(), 1);
    const std::vector<BlockingThought> thoughts = settings().toScenario(Mode::async).blocks;
    EXPECT_EQ(thoughts, (std::vector<BlockingThought>{{6, 10, std::chrono::minutes{10}}}));
    now.setAtMs(exhibition.right()->lastReplyMs());
    EXPECT_EQ(now.board(), -1);
    EXPECT_FALSE(now.thinkLong());
}

TEST_F(Now, SaysWhichOfSeveralMastersThinks) {
    settings().setMasters(4);
    now.setAtMs(0);
    EXPECT_EQ(now.board(), 0);
    EXPECT_EQ(now.master(), 0);
    now.setAtMs(exhibition.right()->lastReplyMs());
    EXPECT_EQ(now.master(), -1);
}

TEST_F(Now, KnowsWhetherThreadsCutTheThought) {
    const QSignalSpy told{&now, &NowModel::hallsChanged};
    EXPECT_FALSE(now.inSlices());
    exhibition.choose(exhibition.left(), HallWay::ThreadsInTurn);
    EXPECT_TRUE(now.inSlices());
    EXPECT_GT(told.count(), 0);
}

TEST_F(Now, GoesOverToThreadsWithAUsualSliceAndOneRecording) {
    const QSignalSpy recorded{&exhibition, &Exhibition::recorded};
    ASSERT_TRUE(now.goOver(1));
    EXPECT_EQ(recorded.count(), 1);
    EXPECT_EQ(settings().sliceMs(), 1000);
    EXPECT_EQ(exhibition.right()->wayAt(now.atMs()), HallWay::ThreadsInTurn);
    EXPECT_GT(exhibition.right()->drops(), 0);
}

TEST_F(Now, KeepsASliceThatThereIs) {
    settings().setSliceMs(2500);
    ASSERT_TRUE(now.goOver(1));
    EXPECT_EQ(settings().sliceMs(), 2500);
    exhibition.choose(exhibition.right(), HallWay::Asyncio);
    exhibition.choose(exhibition.left(), HallWay::ThreadsInTurn);
    settings().setSliceMs(0);
    ASSERT_TRUE(now.goOver(1));
    EXPECT_EQ(settings().sliceMs(), 0) << "the left hall does without on purpose";
}

TEST_F(Now, StaysAsItIsWhileNobodyLooks) {
    now.setActive(false);
    const ModelChanges told{now};
    const QSignalSpy board{&now, &NowModel::boardChanged};
    now.setAtMs(0);
    exhibition.choose(exhibition.right(), HallWay::OneByOne);
    EXPECT_EQ(told.all() + board.count(), 0);
    now.setActive(true);
    EXPECT_EQ(ways(), (std::vector{HallWay::Asyncio, HallWay::ThreadsInTurn}));
    EXPECT_EQ(now.board(), 0);
}

TEST_F(Now, TellsNothingWhenTheMomentMovesAndTheWaysStay) {
    const ModelChanges told{now};
    for (int second = 0; second < 100; ++second) now.setAtMs(second * 1000);
    EXPECT_EQ(told.all(), 0);
}

TEST_F(Now, PlaysTheHallOnRealTimers) {
    now.playLive();
    EXPECT_EQ(exhibition.live()->run(), exhibition.right());
    exhibition.live()->dismiss();
}

std::vector<Event> before(const Trace& trace, Time now) {
    std::vector<Event> events;
    std::ranges::copy_if(trace.events(), std::back_inserter(events),
                         [&](const Event& event) { return event.time() < now; });
    return events;
}

TEST_F(Now, GoesOverToWhatItNamesAndLeavesThePastAsItWas) {
    constexpr double moment = 40'000;
    for (const HallWay other : all_ways) {
        for (const HallWay way : all_ways) {
            for (int limit : {0, 3}) {
                for (int row = 0; row < 3; ++row) {
                    Exhibition tried;
                    tried.settings()->setBoards(8);
                    tried.settings()->setPairs(3);
                    tried.choose(tried.left(), other);
                    tried.choose(tried.right(), way);
                    if (limit != 0) tried.settings()->setInPlay(limit);
                    NowModel at;
                    at.setExhibition(&tried);
                    at.setRun(tried.right());
                    at.setAtMs(moment);
                    if (row >= at.rowCount()) break;
                    const auto wanted = at.data(at.index(row), NowModel::WayRole).value<HallWay>();
                    const auto past = before(*tried.right()->trace(), from_ms(moment));
                    ASSERT_TRUE(at.goOver(row));
                    ASSERT_EQ(before(*tried.right()->trace(), from_ms(moment)), past)
                        << static_cast<int>(other) << " " << static_cast<int>(way) << " " << limit;
                    ASSERT_EQ(tried.right()->wayAt(moment), wanted);
                }
            }
        }
    }
}

TEST_F(Now, SaysThatTheOtherHallsPastWouldChangeAndOffersTheNextMomentAtWhichItWouldNot) {
    now.setAtMs(600'000);
    EXPECT_EQ(now.board(), 0);
    EXPECT_EQ(now.otherMadeItMs(), 305'000) << "left, board 1 has made its sixth move already";
    EXPECT_EQ(now.laterMs(), 605'000) << "board 2 has not begun there";
    ASSERT_TRUE(now.thinkLongLater());
    const std::vector<BlockingThought>& blocks = exhibition.left()->trace()->scenario().blocks;
    ASSERT_EQ(blocks.size(), 1U);
    EXPECT_EQ(blocks[0].board, 1U);
    EXPECT_EQ(blocks[0].pair, 5U);
}

TEST_F(Now, HasNothingToWarnOfWhereTheMoveIsToComeInBothHalls) {
    now.setRun(exhibition.left());
    now.setAtMs(600'000);
    EXPECT_EQ(now.otherMadeItMs(), -1);
    EXPECT_EQ(now.laterMs(), -1);
    now.setAtMs(6 * 3'600'000);
    EXPECT_GE(now.otherMadeItMs(), 0) << "the right hall is over";
    EXPECT_EQ(now.laterMs(), -1) << "and never comes to it again";
}

}  // namespace
}  // namespace simul
