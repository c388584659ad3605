#include "app/window/run/models/live_hall.hpp"

#include <QEventLoop>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include "app/window/run/models/exhibition.hpp"

namespace simul {
namespace {

/// The longest exhibition ends after minutes on the wall: no machine is so busy.
constexpr double as_fast_as_timers_go = 1e7;
/// Nobody lives to see the first move.
constexpr double for_ever = 1e-6;

void wait_for_the_end(LiveHall& live) {
    if (!live.running()) return;
    QEventLoop loop;
    QObject::connect(&live, &LiveHall::runningChanged, &loop, &QEventLoop::quit);
    loop.exec();
}

class LiveHallTest : public testing::Test {
  protected:
    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    LiveHall& live = *exhibition.live();
};

TEST_F(LiveHallTest, TellsNothingBeforeAnybodyWantsIt) {
    EXPECT_EQ(live.run(), nullptr);
    EXPECT_FALSE(live.running());
    EXPECT_FALSE(live.known());
    EXPECT_EQ(live.endMs(), 0);
    EXPECT_EQ(live.driftPercent(), 0);
    live.refresh();
    live.cancel();
    live.dismiss();
    live.start(nullptr);
    EXPECT_FALSE(live.running());
}

TEST_F(LiveHallTest, MeasuresEveryMoveAndReplyAgainstTheRunInVirtualTime) {
    live.start(exhibition.right(), as_fast_as_timers_go);
    EXPECT_TRUE(live.running());
    EXPECT_EQ(live.run(), exhibition.right());
    wait_for_the_end(live);
    EXPECT_TRUE(live.complete());
    EXPECT_EQ(live.errorText(), QString{});
    EXPECT_EQ(live.simulatedMs(), 3'655'000);
    EXPECT_GE(live.measuredMs(), live.simulatedMs());
    EXPECT_EQ(live.nowMs(), live.endMs());
    EXPECT_LE(live.medianLateMs(), live.p99LateMs());
    EXPECT_LE(live.p99LateMs(), live.worstLateMs());
    EXPECT_EQ(live.keepsTime(), live.driftPercent() < 1);
}

TEST_F(LiveHallTest, LastsTwelveSecondsUnlessThatWereTooFast) {
    live.start(exhibition.left());
    EXPECT_EQ(live.scale(), 3600);
    live.start(exhibition.right());
    EXPECT_NEAR(live.scale(), 3655 / 12.0, 1e-9);
    exhibition.settings()->setPairs(100);
    live.start(exhibition.left());
    EXPECT_EQ(live.scale(), 3600);
    exhibition.settings()->setPairs(1);
    exhibition.settings()->setBoards(1);
    exhibition.settings()->setOpponentMs(0);
    live.start(exhibition.left());
    EXPECT_EQ(live.scale(), 1);
}

TEST_F(LiveHallTest, EndsAtOnceWhenCancelledAndKeepsWhatItKnows) {
    live.start(exhibition.right(), for_ever);
    live.cancel();
    wait_for_the_end(live);
    EXPECT_FALSE(live.complete());
    EXPECT_FALSE(live.known());
    EXPECT_EQ(live.run(), exhibition.right());
    live.dismiss();
    EXPECT_EQ(live.run(), nullptr);
}

TEST_F(LiveHallTest, EndsWhenTheHallGetsANewTrace) {
    live.start(exhibition.right(), for_ever);
    exhibition.settings()->setBoards(12);
    EXPECT_FALSE(live.running());
    EXPECT_EQ(live.run(), nullptr);
}

TEST_F(LiveHallTest, StartsAnewInPlaceOfWhatRuns) {
    live.start(exhibition.left(), for_ever);
    live.start(exhibition.right(), as_fast_as_timers_go);
    wait_for_the_end(live);
    EXPECT_TRUE(live.complete());
    EXPECT_EQ(live.simulatedMs(), 3'655'000);
}

TEST(LiveHall, EndsCleanlyWithItsExhibition) {
    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    exhibition.live()->start(exhibition.right(), for_ever);
    exhibition.live()->refresh();
    EXPECT_TRUE(exhibition.live()->running());
}

TEST_F(LiveHallTest, FollowsTheClockOnTheWallWhileItRuns) {
    const QSignalSpy changed{&live, &LiveHall::changed};
    live.start(exhibition.right(), for_ever);
    live.refresh();
    EXPECT_GE(live.nowMs(), 0);
    EXPECT_LE(live.nowMs(), 1000);
    EXPECT_EQ(changed.count(), 2);
}

}  // namespace
}  // namespace simul
