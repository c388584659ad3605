#include "simulator/scheduler/operation.hpp"

#include <memory>
#include <vector>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <gtest/gtest.h>

#include "simulator/scheduler/sleeper.hpp"

namespace simul {
namespace {

using namespace std::chrono_literals;
using Moments = std::vector<Time>;

static_assert(boost::asio::is_async_operation<Sleeper::Sleep>::value);
static_assert(std::is_trivially_destructible_v<Sleeper::Sleep>);

TEST(SchedulerOperation, CallsAFunctionBack) {
    VirtualTime time;
    Sleeper sleeper{time};
    Moments woken;
    sleeper.until(30min)([&] { woken.push_back(time.now()); });
    EXPECT_TRUE(woken.empty());
    time.run();
    EXPECT_EQ(woken, (Moments{30min}));
}

TEST(SchedulerOperation, CallsBackAFunctionThatCanOnlyBeMovedAndIsWide) {
    VirtualTime time;
    Sleeper sleeper{time};
    Moments woken;
    auto text = std::make_unique<std::string>("wide");
    sleeper.until(30min)([&, owned = std::move(text), many = std::array<int, 20>{}] {
        woken.push_back(time.now() + Duration{owned->size() + static_cast<std::size_t>(many[0])});
    });
    time.run();
    EXPECT_EQ(woken, (Moments{30min + 4ms}));
}

TEST(SchedulerOperation, IsDetachedOrDeferredLikeAnyOther) {
    VirtualTime time;
    Sleeper one{time};
    Sleeper other{time};
    Moments woken;
    one.until(10min)(boost::asio::detached);
    auto later = other.until(20min)(boost::asio::deferred);
    std::move(later)([&] { woken.push_back(time.now()); });
    time.run();
    EXPECT_EQ(woken, (Moments{20min}));
}

Coroutine<> with_the_usual_token(VirtualTime& time, Moments& woken) {
    constexpr boost::asio::use_awaitable_t<VirtualTime::executor_type> token;
    Sleeper sleeper{time};
    auto sleep = sleeper.until(5min);
    co_await std::move(sleep)(token);
    woken.push_back(time.now());
    co_await sleeper.until(7min);
    woken.push_back(time.now());
}

TEST(SchedulerOperation, IsAwaitedWithAndWithoutAToken) {
    VirtualTime time;
    Moments woken;
    boost::asio::co_spawn(time.get_executor(), with_the_usual_token(time, woken), boost::asio::detached);
    time.run();
    EXPECT_EQ(woken, (Moments{5min, 7min}));
}

TEST(SchedulerOperation, ResumesAtOnceWhenItIsCancelled) {
    VirtualTime time;
    Sleeper sleeper{time};
    boost::asio::cancellation_signal signal;
    Moments woken;
    sleeper.until(1h)(
        boost::asio::bind_cancellation_slot(signal.slot(), [&] { woken.push_back(time.now()); }));
    time.run_until(10min);
    signal.emit(boost::asio::cancellation_type::terminal);
    EXPECT_EQ(woken, (Moments{10min}));
    time.run();
    EXPECT_EQ(woken.size(), 1U) << "nobody is woken twice";
}

Coroutine<> sleep_twice(VirtualTime& time, Moments& woken) {
    Sleeper sleeper{time};
    co_await sleeper.until(1h);
    woken.push_back(time.now());
    co_await sleeper.until(2h);
    woken.push_back(time.now());
}

TEST(SchedulerOperation, ThrowsInACancelledCoroutineAtItsNextWait) {
    VirtualTime time;
    boost::asio::cancellation_signal signal;
    Moments woken;
    std::exception_ptr error;
    boost::asio::co_spawn(time.get_executor(), sleep_twice(time, woken),
                          boost::asio::bind_cancellation_slot(
                              signal.slot(), [&](std::exception_ptr e) { error = std::move(e); }));
    time.run_until(10min);
    signal.emit(boost::asio::cancellation_type::terminal);
    time.run();
    EXPECT_EQ(woken, (Moments{10min}));
    ASSERT_TRUE(error);
    EXPECT_THROW(std::rethrow_exception(error), boost::system::system_error);
    EXPECT_EQ(time.now(), 10min);
}

TEST(SchedulerOperation, IgnoresACancellationThatComesTooLate) {
    VirtualTime time;
    Sleeper sleeper{time};
    boost::asio::cancellation_signal signal;
    int woken = 0;
    sleeper.until(1h)(boost::asio::bind_cancellation_slot(signal.slot(), [&] { ++woken; }));
    time.run();
    signal.emit(boost::asio::cancellation_type::terminal);
    EXPECT_EQ(woken, 1);
}

TEST(SchedulerOperation, LetsNobodyCancelTheNextWaitInTheSamePlace) {
    VirtualTime time;
    Sleeper sleeper{time};
    boost::asio::cancellation_signal signal;
    Moments woken;
    sleeper.until(1h)(
        boost::asio::bind_cancellation_slot(signal.slot(), [&] { woken.push_back(time.now()); }));
    time.run();
    sleeper.until(2h)([&] { woken.push_back(time.now()); });
    signal.emit(boost::asio::cancellation_type::terminal);
    EXPECT_EQ(woken, (Moments{1h}));
    time.run();
    EXPECT_EQ(woken, (Moments{1h, 2h}));
}

TEST(SchedulerOperation, IgnoresACancellationWhenWhateverWasWaitedForIsGone) {
    VirtualTime time;
    auto sleeper = std::make_unique<Sleeper>(time);
    boost::asio::cancellation_signal signal;
    int woken = 0;
    sleeper->until(1h)(boost::asio::bind_cancellation_slot(signal.slot(), [&] { ++woken; }));
    sleeper.reset();
    signal.emit(boost::asio::cancellation_type::terminal);
    EXPECT_EQ(woken, 0);
}

}  // namespace
}  // namespace simul
