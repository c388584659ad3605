#include "app/classroom/limits.hpp"

#include <gtest/gtest.h>

namespace simul::classroom {
namespace {

using namespace std::chrono_literals;

int taken_at(TokenBucket& bucket, Time now) {
    int taken = 0;
    while (bucket.take(now)) ++taken;
    return taken;
}

TEST(TokenBucket, GivesABurstAndThenItsRate) {
    TokenBucket bucket = phone_budget();
    EXPECT_EQ(taken_at(bucket, 0ms), 20);
    EXPECT_EQ(taken_at(bucket, 199ms), 0);
    EXPECT_EQ(taken_at(bucket, 200ms), 1);
    EXPECT_EQ(taken_at(bucket, 2200ms), 10);
    EXPECT_EQ(taken_at(bucket, 100h), 20) << "never more than the burst";
}

TEST(TokenBucket, NeverStopsAPhoneThatAnswersQuickly) {
    TokenBucket bucket = phone_budget();
    for (Time now{0}; now < 60s; now += 200ms) EXPECT_TRUE(bucket.take(now));
}

TEST(WrongCodes, EndAConnectionAfterFive) {
    WrongCodes wrong;
    for (unsigned i = 1; i < WrongCodes::most_of_one; ++i) EXPECT_TRUE(wrong.note(0ms, i));
    EXPECT_FALSE(wrong.note(0ms, WrongCodes::most_of_one));
}

TEST(WrongCodes, AreLimitedForAllConnectionsTogether) {
    WrongCodes wrong;
    int refused = 0;
    for (int i = 0; i < 88; ++i)
        if (!wrong.note(Time{i}, 1)) ++refused;
    EXPECT_GE(refused, 26) << "60 at once, and 20 a second";
    EXPECT_FALSE(wrong.are_many());
    for (int i = 0; i < 112; ++i) static_cast<void>(wrong.note(1s, 1));
    EXPECT_TRUE(wrong.are_many()) << "the teacher is told";
}

TEST(Connections, HaveRoomForAClassThatComesBackAtOnce) { EXPECT_EQ(most_connections(24), 80U); }

}  // namespace
}  // namespace simul::classroom
