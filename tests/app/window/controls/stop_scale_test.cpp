#include "app/window/controls/items/stop_scale.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace simul {
namespace {

TEST(StopScale, GoesThroughItsStopsInSteps) {
    StopScale scale;
    scale.setStops({1, 2, 5, 10});
    EXPECT_EQ(scale.last(), 3);
    for (int i = 0; i < 4; ++i) EXPECT_EQ(scale.positionOf(scale.valueAt(i)), i);
}

TEST(StopScale, PutsAValueBetweenTwoStopsBetweenTheirPositions) {
    StopScale scale;
    scale.setStops({0, 10, 20, 40});
    EXPECT_DOUBLE_EQ(scale.positionOf(30), 2.5);
    EXPECT_DOUBLE_EQ(scale.positionOf(1), 0.1);
}

TEST(StopScale, KeepsValuesBeyondItAtItsEnds) {
    StopScale scale;
    scale.setStops({10, 20});
    EXPECT_EQ(scale.positionOf(5), 0);
    EXPECT_EQ(scale.positionOf(5000), 1);
    EXPECT_EQ(scale.valueAt(-3), 10);
    EXPECT_EQ(scale.valueAt(99), 20);
}

TEST(StopScale, CountsWholeNumbersWithoutStops) {
    StopScale scale;
    scale.setTo(24);
    EXPECT_EQ(scale.last(), 23);
    EXPECT_EQ(scale.positionOf(24), 23);
    EXPECT_EQ(scale.valueAt(11), 12);
}

TEST(StopScale, HasOnePositionWhenThereIsNothingToChoose) {
    const StopScale scale;
    EXPECT_EQ(scale.last(), 0);
    EXPECT_EQ(scale.valueAt(0), 1);
}

TEST(StopScale, ReadsWholeNumbersAsPeopleTypeThem) {
    EXPECT_EQ(StopScale::wholeNumber(QStringLiteral("24")), 24);
    EXPECT_EQ(StopScale::wholeNumber(QStringLiteral(" 1000 ")), 1000);
    EXPECT_EQ(StopScale::wholeNumber(QStringLiteral("-3")), -3);
    for (const char* text : {"", "x", "24x", "2.5", "1,000", "12,5", "1e3"})
        EXPECT_TRUE(std::isnan(StopScale::wholeNumber(QString::fromLatin1(text)))) << text;
    EXPECT_GT(StopScale::wholeNumber(QStringLiteral("99999999999999999999")), 1e18);
}

}  // namespace
}  // namespace simul
