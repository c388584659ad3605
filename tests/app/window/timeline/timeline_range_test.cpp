#include "app/window/timeline/models/timeline_range.hpp"

#include <cmath>
#include <limits>
#include <random>

#include <gtest/gtest.h>

#include "tests/app/window/timeline/hours.hpp"

namespace simul {
namespace {

constexpr double sync_end = 12 * hour;
constexpr double async_end = hour + 55'000;

class TimelineRangeOfTheClassic : public testing::Test {
  protected:
    TimelineRangeOfTheClassic() { range.setEnds({sync_end, async_end}); }
    void expect(double from, double to) {
        EXPECT_NEAR(range.from(), from, 1e-6);
        EXPECT_NEAR(range.to(), to, 1e-6);
    }
    TimelineRange range;
};

TEST_F(TimelineRangeOfTheClassic, BeginsWithThePatternOfTheShorterRun) {
    EXPECT_EQ(range.fit(), TimelineRange::Shorter);
    expect(0, 1.5 * async_end);
}

TEST_F(TimelineRangeOfTheClassic, FitsEverything) {
    range.fitWhole();
    expect(0, sync_end);
    EXPECT_TRUE(range.fitsWhole());
}

TEST_F(TimelineRangeOfTheClassic, StaysFittedWhenTheRunsChange) {
    range.setEnds({6 * hour, hour / 2});
    expect(0, .75 * hour);
    range.fitWhole();
    range.setEnds({24 * hour, hour});
    expect(0, 24 * hour);
}

TEST_F(TimelineRangeOfTheClassic, KeepsAZoomedViewWhenTheRunsChangeAsFarAsItCan) {
    range.show(2 * hour, 3 * hour);
    range.setEnds({6 * hour, hour});
    expect(2 * hour, 3 * hour);
    range.setEnds({2.5 * hour, hour});
    expect(1.5 * hour, 2.5 * hour);
    range.setEnds({hour / 2, hour / 2});
    expect(0, hour / 2);
}

TEST_F(TimelineRangeOfTheClassic, ReachesToAThirdRunButLetsTheHallsSayWhatIsShorter) {
    range.setEnds({sync_end, async_end, 20 * hour});
    expect(0, 1.5 * async_end);
    range.fitWhole();
    expect(0, 20 * hour);
    range.setEnds({sync_end, async_end, hour / 10});
    expect(0, sync_end);
    range.fitShorter();
    expect(0, 1.5 * async_end);
}

TEST_F(TimelineRangeOfTheClassic, ShowsEverythingWhenBothRunsTakeAboutAsLong) {
    range.setEnds({1.9 * hour, hour});
    expect(0, 1.9 * hour);
    range.setEnds({2 * hour, hour});
    expect(0, 1.5 * hour);
}

TEST_F(TimelineRangeOfTheClassic, KeepsTheMomentUnderThePointerWhileZooming) {
    range.show(2 * hour, 4 * hour);
    range.zoomAt(2.5 * hour, 2);
    expect(2.25 * hour, 3.25 * hour);
    range.zoomAt(2.5 * hour, .5);
    expect(2 * hour, 4 * hour);
}

TEST_F(TimelineRangeOfTheClassic, PansOnlyAsFarAsThereIsTime) {
    range.show(2 * hour, 4 * hour);
    range.panBy(hour);
    expect(3 * hour, 5 * hour);
    range.panBy(100 * hour);
    expect(10 * hour, 12 * hour);
    range.panBy(-100 * hour);
    expect(0, 2 * hour);
}

TEST_F(TimelineRangeOfTheClassic, NeverShowsLessThanASecond) {
    range.zoomAt(hour, 1e9);
    EXPECT_NEAR(range.span(), 1000, 1e-6);
    EXPECT_TRUE(range.shows(hour));
}

TEST_F(TimelineRangeOfTheClassic, TakesTheEndsOfAViewInAnyOrder) {
    range.show(3 * hour, 2 * hour);
    expect(2 * hour, 3 * hour);
}

TEST_F(TimelineRangeOfTheClassic, CountsAsFittedWhenZoomedOutCompletely) {
    range.show(2 * hour, 4 * hour);
    EXPECT_EQ(range.fit(), TimelineRange::Free);
    range.zoomAt(3 * hour, .001);
    EXPECT_EQ(range.fit(), TimelineRange::Whole);
}

TEST_F(TimelineRangeOfTheClassic, DoublesUntilItReachesThePresentAndForgetsThatAgain) {
    range.reveal(1.6 * hour);
    expect(0, 3 * async_end);
    range.reveal(7 * hour);
    expect(0, sync_end);
    range.reveal(0);
    expect(0, 1.5 * async_end);
    EXPECT_EQ(range.fit(), TimelineRange::Shorter);
}

TEST_F(TimelineRangeOfTheClassic, StillReachesThePresentWhenTheRunsChange) {
    range.reveal(2 * hour);
    range.setEnds({6 * hour, hour});
    expect(0, 3 * hour);
    range.fitShorter();
    expect(0, 1.5 * hour);
}

TEST_F(TimelineRangeOfTheClassic, TurnsThePageWhenThePresentLeavesAZoomedView) {
    range.show(hour, 2 * hour);
    range.reveal(1.5 * hour);
    expect(hour, 2 * hour);
    range.reveal(2.1 * hour);
    EXPECT_TRUE(range.shows(2.1 * hour));
    EXPECT_LT(2.1 * hour - range.from(), .1 * hour);
    EXPECT_NEAR(range.span(), hour, 1e-6);
    range.show(5 * hour, 6 * hour);
    range.reveal(4 * hour);
    EXPECT_TRUE(range.shows(4 * hour));
    EXPECT_LT(range.to() - 4 * hour, .1 * hour);
}

TEST_F(TimelineRangeOfTheClassic, SaysNothingWhenNothingChanges) {
    int changes = 0;
    QObject::connect(&range, &TimelineRange::changed, [&changes] { ++changes; });
    range.setEnds({sync_end, async_end});
    range.reveal(minute);
    range.panBy(0);
    range.panBy(-hour);
    EXPECT_EQ(changes, 0);
    EXPECT_EQ(range.fit(), TimelineRange::Shorter);
    range.panBy(minute);
    EXPECT_EQ(changes, 1);
}

TEST(TimelineRange, HoldsBeforeThereIsARun) {
    TimelineRange range;
    EXPECT_EQ(range.from(), 0);
    EXPECT_EQ(range.to(), 1000);
    range.zoomAt(500, 3);
    range.panBy(100);
    range.reveal(5000);
    EXPECT_EQ(range.from(), 0);
    EXPECT_EQ(range.to(), 1000);
}

TEST(TimelineRange, IgnoresWhatIsNotANumber) {
    TimelineRange range;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinity = std::numeric_limits<double>::infinity();
    range.setEnds({hour, infinity});
    range.setEnds({hour, nan});
    for (const double bad : {nan, infinity, -infinity}) {
        range.zoomAt(bad, 2);
        range.zoomAt(minute, bad);
        range.panBy(bad);
        range.show(0, bad);
        range.reveal(bad);
    }
    range.zoomAt(minute, 0);
    range.zoomAt(minute, -1);
    EXPECT_EQ(range.from(), 0);
    EXPECT_EQ(range.to(), hour);
}

TEST(TimelineRange, IsNeverInvertedNorOutOfBoundsWhateverIsDoneToIt) {
    std::mt19937 random{2024};
    std::uniform_real_distribution<double> share{-2, 3};
    std::uniform_real_distribution<double> power{-4, 4};
    std::uniform_int_distribution<int> what{0, 7};
    TimelineRange range;
    for (int i = 0; i < 20'000; ++i) {
        const double ms = share(random) * range.limit();
        switch (what(random)) {
            case 0:
                range.setEnds({std::pow(10, 2 + power(random)), std::pow(10, 3 + power(random))});
                break;
            case 1:
                range.fitWhole();
                break;
            case 2:
                range.fitShorter();
                break;
            case 3:
                range.panBy(ms);
                break;
            case 4:
                range.show(ms, share(random) * range.limit());
                break;
            case 5:
                range.reveal(ms);
                break;
            default:
                range.zoomAt(ms, std::pow(10, power(random)));
        }
        ASSERT_TRUE(std::isfinite(range.from()) && std::isfinite(range.to()));
        ASSERT_GE(range.from(), 0);
        ASSERT_LE(range.to(), range.limit() * (1 + 1e-12));
        ASSERT_GE(range.span(), std::min(1000.0, range.limit()) - 1e-6);
    }
}

}  // namespace
}  // namespace simul
