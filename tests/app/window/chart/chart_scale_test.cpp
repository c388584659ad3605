#include "app/window/chart/paint/chart_scale.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace simul::paint {
namespace {

std::vector<std::string> labels(const ChartScale& scale, ChartNumber number, double least_px) {
    std::vector<std::string> texts;
    for (const ChartTick& tick : chart_ticks(scale, number, least_px))
        texts.push_back(tick.label.toStdString());
    return texts;
}

using ::testing::ElementsAre;

TEST(ChartScale, MapsValuesToPixelsAndBack) {
    const ChartScale up{0, 48, 100, 580, false};
    EXPECT_EQ(up.at(24), 340);
    EXPECT_EQ(up.value(340), 24);
    const ChartScale down{0, 2, 300, 100};
    EXPECT_EQ(down.at(0), 300);
    EXPECT_EQ(down.at(2), 100);
}

TEST(ChartTicks, OfCountsAreWholeRoundNumbers) {
    EXPECT_THAT(labels({0, 48, 0, 480}, ChartNumber::count, 56), ElementsAre("0", "10", "20", "30", "40"));
    EXPECT_THAT(labels({0, 12, 0, 1200}, ChartNumber::count, 56),
                ElementsAre("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"));
    EXPECT_THAT(labels({0, 3, 0, 3000}, ChartNumber::count, 20), ElementsAre("0", "1", "2", "3"));
}

TEST(ChartTicks, OfTimesAreThoseOfTheTimeline) {
    EXPECT_THAT(labels({0, 7'300'000, 220, 0}, ChartNumber::time, 40),
                ElementsAre("0:00", "0:30", "1:00", "1:30", "2:00"));
}

TEST(ChartTicks, OfSharesAndFactorsSayWhatTheyAre) {
    EXPECT_THAT(labels({0, 1.04, 100, 0}, ChartNumber::share, 40), ElementsAre("0 %", "50 %", "100 %"));
    EXPECT_THAT(labels({0, 13, 100, 0}, ChartNumber::factor, 30), ElementsAre("0 ×", "5 ×", "10 ×"));
    EXPECT_THAT(labels({0, 1, 100, 0}, ChartNumber::factor, 30), ElementsAre("0 ×", "0.5 ×", "1 ×"));
}

TEST(ChartTicks, OfALogarithmicScaleAre125OfEachDecadeAndTimesThatDouble) {
    EXPECT_THAT(labels({1, 100, 0, 900, true}, ChartNumber::count, 56),
                ElementsAre("1", "2", "5", "10", "20", "50", "100"));
    EXPECT_THAT(labels({.1, 100, 0, 300, true}, ChartNumber::count, 56),
                ElementsAre("0.1", "0.5", "2", "10", "50"));
    EXPECT_THAT(labels({1'800'000, 43'200'000, 0, 600, true}, ChartNumber::time, 26),
                ElementsAre("0:30", "1:00", "2:00", "4:00", "8:00"));
    EXPECT_EQ(labels({100, 500, 0, 500, true}, ChartNumber::count, 56).at(1), "150") << "linear ticks";
    EXPECT_TRUE(minor_chart_ticks({1, 100, 0, 900, true}, ChartNumber::count, 56).empty());
}

TEST(ChartTicks, HaveSmallOnesBetweenThem) {
    EXPECT_EQ(minor_chart_ticks({0, 10, 0, 112, false}, ChartNumber::count, 56).size(), 11U);
    EXPECT_EQ(minor_chart_ticks({0, 100, 0, 560, false}, ChartNumber::count, 56).size(), 51U);
}

TEST(ChartScale, IsLogarithmicIfAsked) {
    const ChartScale scale{1, 100, 0, 200, true};
    EXPECT_NEAR(scale.at(10), 100, 1e-9);
    EXPECT_NEAR(scale.value(100), 10, 1e-9);
    EXPECT_LT(scale.at(0), -100) << "0 has no place on it";
}

TEST(ChartTicks, AreAtLeastAsFarApartAsIsAskedFor) {
    for (int most = 1; most < 1000; most += 7)
        for (const ChartNumber number : {ChartNumber::count, ChartNumber::time, ChartNumber::factor}) {
            const ChartScale scale{0, static_cast<double>(most), 0, 500};
            const std::vector<ChartTick> ticks = chart_ticks(scale, number, 56);
            for (std::size_t i = 1; i < ticks.size(); ++i)
                ASSERT_GE(scale.at(ticks[i].value) - scale.at(ticks[i - 1].value), 55.9) << most;
        }
    EXPECT_TRUE(chart_ticks({0, 0, 0, 100}, ChartNumber::count, 56).empty());
    EXPECT_TRUE(chart_ticks({0, 5, 100, 100}, ChartNumber::count, 56).empty());
}

TEST(ChartText, IsWhatPeopleWrite) {
    EXPECT_EQ(chart_text(ChartNumber::time, 3'655'000, {}).toStdString(), "1:00:55");
    EXPECT_EQ(chart_text(ChartNumber::factor, 11.82, {}).toStdString(), "11.8 ×");
    EXPECT_EQ(chart_text(ChartNumber::share, 0.985, {}).toStdString(), "98.5 %");
    EXPECT_EQ(chart_text(ChartNumber::count, 24, {}).toStdString(), "24");
}

}  // namespace
}  // namespace simul::paint
