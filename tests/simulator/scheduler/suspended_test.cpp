#include "simulator/scheduler/suspended.hpp"

#include <array>
#include <memory>

#include <gtest/gtest.h>

namespace simul {
namespace {

struct Counts {
    int calls = 0;
    int alive = 0;
};

/// A handler that counts, `Padding` bytes wider than a pointer.
template <std::size_t Padding>
struct Handler {
    explicit Handler(Counts& c) : counts{&c} { ++counts->alive; }
    Handler(const Handler& other) noexcept : counts{other.counts} { ++counts->alive; }
    ~Handler() { --counts->alive; }
    void operator()() && { ++counts->calls; }
    Counts* counts;
    std::array<char, Padding> padding{};
};
template <>
struct Handler<0> {
    explicit Handler(Counts& c) : counts{&c} { ++counts->alive; }
    Handler(const Handler& other) noexcept : counts{other.counts} { ++counts->alive; }
    ~Handler() { --counts->alive; }
    void operator()() && { ++counts->calls; }
    Counts* counts;
};

template <class Handler>
class SchedulerSuspended : public testing::Test {};
using Handlers = testing::Types<Handler<0>, Handler<40>>;  // kept in place, kept on the heap
TYPED_TEST_SUITE(SchedulerSuspended, Handlers);

TYPED_TEST(SchedulerSuspended, CallsWhoeverWaitsOnce) {
    Counts counts;
    Suspended suspended;
    EXPECT_FALSE(suspended.anybody());
    suspended.keep(TypeParam{counts});
    EXPECT_TRUE(suspended.anybody());
    suspended.resume();
    EXPECT_FALSE(suspended.anybody());
    EXPECT_EQ(counts.calls, 1);
    EXPECT_EQ(counts.alive, 0);
}

TYPED_TEST(SchedulerSuspended, DropsWithoutCalling) {
    Counts counts;
    Suspended suspended;
    suspended.keep(TypeParam{counts});
    suspended.drop();
    suspended.drop();
    EXPECT_FALSE(suspended.anybody());
    EXPECT_EQ(counts.calls, 0);
    EXPECT_EQ(counts.alive, 0);
}

TYPED_TEST(SchedulerSuspended, DropsAtTheEndOfItsLife) {
    Counts counts;
    {
        Suspended suspended;
        suspended.keep(TypeParam{counts});
    }
    EXPECT_EQ(counts.calls, 0);
    EXPECT_EQ(counts.alive, 0);
}

template <std::size_t Width>
struct Again {
    void operator()() && {
        if (--*left > 0) place->keep(Again{place, left});
    }
    Suspended* place;
    int* left;
    std::array<char, Width> padding{};
};

struct AgainInPlace {
    struct Shared {
        Suspended place;
        int left;
    };
    void operator()() && {
        if (--shared->left > 0) shared->place.keep(AgainInPlace{shared});
    }
    Shared* shared;
};

TEST(SchedulerSuspendedTwice, LetsWhoeverIsResumedWaitInTheSamePlaceAgain) {
    AgainInPlace::Shared shared{{}, 3};
    shared.place.keep(AgainInPlace{&shared});
    for (int left = 2; left >= 0; --left) {
        ASSERT_TRUE(shared.place.anybody());
        shared.place.resume();
        EXPECT_EQ(shared.left, left);
    }
    EXPECT_FALSE(shared.place.anybody());

    Suspended wide;
    int left = 3;
    wide.keep(Again<24>{&wide, &left});
    while (wide.anybody()) wide.resume();
    EXPECT_EQ(left, 0);
}

TEST(SchedulerSuspendedTwice, TakesHandlersThatCanOnlyBeMoved) {
    int calls = 0;
    Suspended suspended;
    suspended.keep([owned = std::make_unique<int>(7), &calls] { calls += *owned; });
    suspended.resume();
    EXPECT_EQ(calls, 7);
}

}  // namespace
}  // namespace simul
