#include "app/window/time/models/stopwatch.hpp"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

#include "tests/app/window/support/golden.hpp"

namespace simul {
namespace {

TEST(Stopwatch, CountsOnlyWhileItRuns) {
    Stopwatch watch;
    watch.step(5);
    EXPECT_EQ(watch.elapsedMs(), 0);
    watch.toggle();
    watch.step(1.5);
    watch.step(-3);
    watch.toggle();
    watch.step(5);
    EXPECT_EQ(watch.elapsedMs(), 1500);
}

TEST(Stopwatch, KeepsLapsWithTheNewestFirst) {
    Stopwatch watch;
    const QAbstractItemModelTester tester{&watch, QAbstractItemModelTester::FailureReportingMode::Fatal};
    watch.lap();
    EXPECT_EQ(watch.lapCount(), 0) << "it did not run";
    watch.setRunning(true);
    watch.step(10);
    watch.lap();
    watch.play(600'000);
    watch.step(2.25);
    watch.lap();
    watch.step(0.5);
    EXPECT_EQ(watch.lapMs(), 500);
    EXPECT_EQ(model_text(watch),
              "hallLapMs=600000 hallTotalMs=600000 lapMs=2250 number=2 totalMs=12250\n"
              "hallLapMs=0 hallTotalMs=0 lapMs=10000 number=1 totalMs=10000\n");
    watch.reset();
    EXPECT_EQ(watch.lapCount(), 0);
    EXPECT_EQ(watch.elapsedMs(), 0);
    EXPECT_FALSE(watch.running());
}

TEST(Stopwatch, CountsTheHallsTimeOnlyWhileItRuns) {
    Stopwatch watch;
    watch.play(1000);
    EXPECT_EQ(watch.hallMs(), 0);
    watch.toggle();
    watch.play(60'000);
    watch.lap();
    watch.play(30'000);
    watch.play(-5);
    EXPECT_EQ(watch.hallMs(), 90'000);
    EXPECT_EQ(watch.hallLapMs(), 30'000);
    watch.play(1e12);
    EXPECT_EQ(watch.hallMs(), 359'999'000);
    watch.reset();
    EXPECT_EQ(watch.hallMs(), 0);
}

TEST(Stopwatch, StopsAtNinetyNineHours) {
    Stopwatch watch;
    watch.setRunning(true);
    watch.step(1e9);
    EXPECT_EQ(watch.elapsedMs(), 359'999'000);
    EXPECT_FALSE(watch.running());
}

TEST(Stopwatch, LosesNoTimeInSmallSteps) {
    Stopwatch watch;
    watch.setRunning(true);
    for (int frame = 0; frame < 60'000; ++frame) watch.step(1.0 / 60);
    EXPECT_NEAR(watch.elapsedMs(), 1'000'000, 1);
}

}  // namespace
}  // namespace simul
