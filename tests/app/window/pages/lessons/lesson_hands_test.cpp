#include "app/window/pages/lessons/models/lesson_hands.hpp"

#include <gtest/gtest.h>

namespace simul {
namespace {

TEST(LessonHands, AreCountedTwiceAndForgottenWhenPutAway) {
    LessonHands hands;
    hands.goOn();
    hands.setCount(0, 1, 11);
    hands.setCount(0, 3, 22);
    hands.goOn();
    hands.setCount(1, 1, 12);
    EXPECT_EQ(hands.total(0), 33);
    EXPECT_EQ(hands.total(1), 12);
    EXPECT_EQ(hands.share(0, 1), 0.5);
    EXPECT_EQ(hands.share(1, 1), 1);
    EXPECT_EQ(hands.count(0, 0), 0);
    hands.goOn();
    EXPECT_EQ(hands.step(), 3);
    hands.goOn();
    EXPECT_EQ(hands.step(), 0);
    EXPECT_EQ(hands.total(0), 0);
}

TEST(LessonHands, StayBetween0And999) {
    LessonHands hands;
    hands.setCount(0, 0, -4);
    hands.setCount(0, 1, 5000);
    hands.setCount(2, 0, 3);
    hands.setCount(0, -1, 3);
    EXPECT_EQ(hands.count(0, 0), 0);
    EXPECT_EQ(hands.count(0, 1), 999);
    EXPECT_EQ(hands.total(0), 999);
    EXPECT_EQ(hands.share(1, 0), 0);
}

}  // namespace
}  // namespace simul
