#include "app/window/timeline/paint/timeline_axis.hpp"

#include <cmath>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/window/timeline/hours.hpp"

namespace simul::paint {
namespace {

constexpr double a_second = 1000;

TEST(TimeAxis, PutsTheBeginningOfTheRangeAtTheLeftAndItsEndAtTheRight) {
    constexpr TimeAxis axis{10 * a_second, 70 * a_second, 100, 600};
    EXPECT_DOUBLE_EQ(axis.x_of(10 * a_second), 100);
    EXPECT_DOUBLE_EQ(axis.x_of(70 * a_second), 700);
    EXPECT_DOUBLE_EQ(axis.x_of(40 * a_second), 400);
    EXPECT_DOUBLE_EQ(axis.ms_per_px(), 100);
}

TEST(TimeAxis, FindsTheMomentUnderEveryPixelAgain) {
    std::mt19937 random{7};
    std::uniform_real_distribution<double> any{0, 50 * hour};
    for (int i = 0; i < 500; ++i) {
        const double from = any(random);
        const TimeAxis axis{from, from + a_second + any(random), 80, 1400};
        const double ms = any(random);
        EXPECT_NEAR(axis.ms_at(axis.x_of(ms)), ms, 1e-3);
    }
}

struct StepRow {
    double least;
    double step;
};

TEST(Ticks, StandAtRoundStepsOfAClock) {
    for (const auto& [least, step] : {StepRow{.4, 1},
                                      {1, 1},
                                      {3, 5},
                                      {60, 100},
                                      {501, a_second},
                                      {1001, 2 * a_second},
                                      {6 * a_second, 10 * a_second},
                                      {11 * a_second, 15 * a_second},
                                      {16 * a_second, 30 * a_second},
                                      {31 * a_second, minute},
                                      {3 * minute, 5 * minute},
                                      {6 * minute, 10 * minute},
                                      {12 * minute, 15 * minute},
                                      {20 * minute, 30 * minute},
                                      {31 * minute, hour},
                                      {61 * minute, 2 * hour},
                                      {2.5 * hour, 3 * hour},
                                      {4 * hour, 6 * hour},
                                      {7 * hour, 12 * hour},
                                      {13 * hour, 24 * hour},
                                      {25 * hour, 48 * hour},
                                      {50 * hour, 120 * hour},
                                      {121 * hour, 240 * hour}})
        EXPECT_DOUBLE_EQ(tick_step(least), step) << least;
}

TEST(Ticks, DivideTheirStepsIntoWholeParts) {
    for (double least = 1; least < 1e12; least *= 1.7) {
        const double parts = tick_step(least) / minor_step(tick_step(least));
        EXPECT_DOUBLE_EQ(parts, std::round(parts));
        EXPECT_GE(parts, 2);
        EXPECT_LE(parts, 6);
    }
}

struct LabelRow {
    double ms;
    double step;
    const char* text;
};

TEST(Ticks, AreLabelledAsFineAsTheirStepNeeds) {
    for (const auto& [ms, step, text] : {LabelRow{0, hour, "0:00"},
                                         {12 * hour, hour, "12:00"},
                                         {15 * minute, 15 * minute, "0:15"},
                                         {90 * a_second, 30 * a_second, "0:01:30"},
                                         {100 * hour, hour, "100:00"},
                                         {61500, 500, "0:01:01.5"},
                                         {61020, 20, "0:01:01.02"},
                                         {61003, 1, "0:01:01.003"}})
        EXPECT_EQ(tick_label(ms, step).toStdString(), text);
}

TEST(Ticks, SayTimesToTheMillisecondOnlyWhenThereAreAny) {
    EXPECT_EQ(time_label(3'655'000).toStdString(), "1:00:55");
    EXPECT_EQ(time_label(43'200'000).toStdString(), "12:00:00");
    EXPECT_EQ(time_label(1500).toStdString(), "0:00:01.5");
    EXPECT_EQ(time_label(1250).toStdString(), "0:00:01.25");
    EXPECT_EQ(time_label(1001).toStdString(), "0:00:01.001");
}

TEST(Ticks, IncludeBothEndsOfTheRange) {
    const auto ticks = ticks_of({0, 12 * hour, 0, 1200}, 90);
    ASSERT_FALSE(ticks.empty());
    EXPECT_EQ(ticks.front().label, QStringLiteral("0:00"));
    EXPECT_DOUBLE_EQ(ticks.back().ms, 12 * hour);
}

TEST(Ticks, KeepTheirDistanceAtEveryZoom) {
    std::mt19937 random{11};
    std::uniform_real_distribution<double> place{0, 12 * hour};
    std::uniform_real_distribution<double> decades{3, 9};
    for (int i = 0; i < 500; ++i) {
        const double from = place(random);
        const TimeAxis axis{from, from + std::pow(10, decades(random)), 0, 900};
        const auto ticks = ticks_of(axis, 80);
        ASSERT_FALSE(ticks.empty());
        EXPECT_LT(ticks.size(), 80U);
        double last = -1e18;
        for (const Tick& tick : ticks) {
            EXPECT_EQ(tick.major, !tick.label.isEmpty());
            if (!tick.major) continue;
            EXPECT_GE(axis.x_of(tick.ms) - last, 80 - 1e-6);
            last = axis.x_of(tick.ms);
        }
    }
}

TEST(Ticks, AreNoneWithoutWidthOrTime) {
    EXPECT_TRUE(ticks_of({0, 1000, 0, 0}, 80).empty());
    EXPECT_TRUE(ticks_of({1000, 1000, 0, 100}, 80).empty());
}

}  // namespace
}  // namespace simul::paint
