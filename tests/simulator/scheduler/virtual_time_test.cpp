#include "simulator/scheduler/virtual_time.hpp"

#include <vector>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <gtest/gtest.h>

#include "simulator/scheduler/sleeper.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;
namespace execution = boost::asio::execution;
using Moments = std::vector<Time>;

Coroutine<> sleep_thrice(VirtualTime& time, Duration nap, Moments& woken) {
    Sleeper sleeper{time};
    for (int i = 0; i < 3; ++i) {
        co_await sleeper.for_a(nap);
        woken.push_back(time.now());
    }
}

Coroutine<> sleep_until(VirtualTime& time, Time wake_up, Moments& woken) {
    Sleeper sleeper{time};
    co_await sleeper.until(wake_up);
    woken.push_back(time.now());
}

TEST(SchedulerVirtualTime, JumpsFromOneWakingToTheNext) {
    VirtualTime time;
    Moments woken;
    boost::asio::co_spawn(time.get_executor(), sleep_thrice(time, 2h, woken), boost::asio::detached);
    boost::asio::co_spawn(time.get_executor(), sleep_thrice(time, 3h, woken), boost::asio::detached);
    time.run();
    EXPECT_EQ(woken, (Moments{2h, 3h, 4h, 6h, 6h, 9h}));
    EXPECT_EQ(time.now(), 9h);
    EXPECT_FALSE(time.step());
}

TEST(SchedulerVirtualTime, RunsUpToAMomentAndShowsIt) {
    VirtualTime time;
    Moments woken;
    boost::asio::co_spawn(time.get_executor(), sleep_thrice(time, 2h, woken), boost::asio::detached);
    time.run_until(3h);
    EXPECT_EQ(woken, (Moments{2h}));
    EXPECT_EQ(time.now(), 3h);
    time.run_until(4h);
    EXPECT_EQ(woken, (Moments{2h, 4h})) << "what is due at that very moment has happened";
}

TEST(SchedulerVirtualTime, RunsWorkThatIsPostedOnTheWay) {
    VirtualTime time;
    Moments woken;
    Sleeper first{time};
    Sleeper second{time};
    first.until(1h)([&] {
        boost::asio::post(time.get_executor(), [&] {
            woken.push_back(time.now());
            second.until(2h)(
                [&] { boost::asio::post(time.get_executor(), [&] { woken.push_back(time.now()); }); });
        });
    });
    time.run_until(3h);
    EXPECT_EQ(woken, (Moments{1h, 2h}));
    EXPECT_EQ(time.now(), 3h);
}

TEST(SchedulerVirtualTime, NeverRunsBack) {
    VirtualTime time;
    Moments woken;
    time.run_until(1h);
    time.run_until(30min);
    EXPECT_EQ(time.now(), 1h);
    boost::asio::co_spawn(time.get_executor(), sleep_until(time, 2h, woken), boost::asio::detached);
    time.run();
    EXPECT_EQ(woken, (Moments{2h}));
}

TEST(SchedulerVirtualTime, ShowsAtLeastTheMomentAskedForInAStep) {
    VirtualTime time;
    Moments woken;
    boost::asio::co_spawn(time.get_executor(), sleep_until(time, 10ms, woken), boost::asio::detached);
    EXPECT_TRUE(time.step(15ms));
    EXPECT_EQ(woken, (Moments{15ms}));
    EXPECT_FALSE(time.step(20ms));
}

TEST(SchedulerVirtualTime, AbandonsSleepersWithoutWakingThem) {
    VirtualTime time;
    Moments woken;
    boost::asio::co_spawn(time.get_executor(), sleep_until(time, 1h, woken), boost::asio::detached);
    time.run_until(1min);
    boost::asio::co_spawn(time.get_executor(), sleep_until(time, 1h, woken), boost::asio::detached);
    while (time.abandon()) continue;
    time.run();
    EXPECT_TRUE(woken.empty());
}

TEST(SchedulerVirtualTime, DiesWithSleepersAndPostedWorkInIt) {
    Moments woken;
    VirtualTime time;
    boost::asio::co_spawn(time.get_executor(), sleep_until(time, 1h, woken), boost::asio::detached);
    time.run_until(1min);
    boost::asio::co_spawn(time.get_executor(), sleep_until(time, 1h, woken), boost::asio::detached);
    boost::asio::post(time.get_executor(), [&] { woken.push_back(time.now()); });
    EXPECT_TRUE(woken.empty());
}

TEST(SchedulerExecutor, RunsPostedWorkInOrderWhenTheTimeRuns) {
    VirtualTime time;
    std::vector<int> done;
    boost::asio::post(time.get_executor(), [&] {
        done.push_back(1);
        boost::asio::post(time.get_executor(), [&] { done.push_back(4); });
        boost::asio::dispatch(time.get_executor(), [&] { done.push_back(2); });
    });
    boost::asio::post(time.get_executor(), [&] { done.push_back(3); });
    EXPECT_TRUE(done.empty());
    time.run();
    EXPECT_EQ(done, (std::vector{1, 2, 3, 4}));
}

TEST(SchedulerExecutor, PostsDispatchedWorkWhileTheTimeStandsStill) {
    VirtualTime time;
    bool done = false;
    boost::asio::dispatch(time.get_executor(), [&] { done = true; });
    EXPECT_FALSE(done);
    time.run();
    EXPECT_TRUE(done);
}

TEST(SchedulerExecutor, IsEqualToOneOfTheSameTimeThatBlocksAlike) {
    VirtualTime time;
    VirtualTime other;
    const auto executor = time.get_executor();
    EXPECT_EQ(executor, time.get_executor());
    EXPECT_NE(executor, other.get_executor());
    const auto never = boost::asio::require(executor, execution::blocking.never);
    EXPECT_NE(executor, never);
    EXPECT_EQ(boost::asio::query(never, execution::blocking), execution::blocking.never);
    EXPECT_EQ(boost::asio::query(executor, execution::blocking), execution::blocking.possibly);
    EXPECT_EQ(boost::asio::require(never, execution::blocking.possibly), executor);
    EXPECT_EQ(&boost::asio::query(executor, execution::context), &time);
}

TEST(SchedulerExecutor, LetsTwoTimesRunWithinOneAnother) {
    VirtualTime outer;
    VirtualTime inner;
    Moments woken;
    boost::asio::post(outer.get_executor(), [&] {
        boost::asio::co_spawn(inner.get_executor(), sleep_thrice(inner, 1min, woken), boost::asio::detached);
        inner.run();
    });
    outer.run();
    EXPECT_EQ(woken, (Moments{1min, 2min, 3min}));
    EXPECT_EQ(outer.now(), 0ms);
}

}  // namespace
}  // namespace simul
