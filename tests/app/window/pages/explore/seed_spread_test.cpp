#include "app/window/pages/explore/models/seed_spread.hpp"

#include <algorithm>

#include <QEventLoop>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace simul {
namespace {

TEST(SeedSpread, ComesToTheSameEveryTimeWhenNothingVaries) {
    Exhibition exhibition;
    SeedSpread spread;
    spread.setExhibition(&exhibition);
    EXPECT_TRUE(spread.leftMs().isEmpty());
    spread.setActive(true);
    EXPECT_EQ(spread.leftMs(), QList<double>(SeedSpread::seeds, 43'200'000));
    EXPECT_EQ(spread.rightMs(), QList<double>(SeedSpread::seeds, 3'655'000));
    EXPECT_EQ(spread.widest(), 0);
}

TEST(SeedSpread, BeginsWithTheRunsOnShowAndSpreadsOut) {
    Exhibition exhibition;
    exhibition.settings()->setOpponentSpread(choice::TimeSpread::Exponential);
    SeedSpread spread;
    spread.setExhibition(&exhibition);
    spread.setActive(true);
    EXPECT_EQ(spread.leftMs().first(), exhibition.left()->lastReplyMs());
    EXPECT_EQ(spread.rightMs().first(), exhibition.right()->lastReplyMs());
    const QList<double> left = spread.leftMs();
    const QList<double> right = spread.rightMs();
    const auto width = [](const QList<double>& times) {
        return *std::ranges::max_element(times) / *std::ranges::min_element(times) - 1;
    };
    EXPECT_GT(spread.widest(), 0);
    EXPECT_EQ(spread.widest(), std::max(width(left), width(right)));
    const double second = spread.rightMs().at(1);
    exhibition.settings()->setSeed(QStringLiteral("2"));
    EXPECT_EQ(spread.rightMs().first(), second);
}

TEST(SeedSpread, RunsNothingWhileNobodyLooks) {
    Exhibition exhibition;
    SeedSpread spread;
    spread.setExhibition(&exhibition);
    const QSignalSpy changed{&spread, &SeedSpread::changed};
    exhibition.settings()->setBoards(3);
    EXPECT_EQ(changed.count(), 0);
    spread.setActive(true);
    spread.setActive(false);
    spread.setActive(true);
    EXPECT_EQ(changed.count(), 1);
}

TEST(SeedSpread, MeasuresLargeRunsInAThread) {
    Exhibition exhibition;
    exhibition.settings()->setBoards(100);
    exhibition.settings()->setPairs(110);
    SeedSpread spread;
    spread.setExhibition(&exhibition);
    spread.setActive(true);
    ASSERT_TRUE(spread.busy());
    QEventLoop loop;
    QObject::connect(&spread, &SeedSpread::busyChanged, &loop, &QEventLoop::quit);
    loop.exec();
    EXPECT_EQ(spread.leftMs().size(), SeedSpread::seeds);
}

}  // namespace
}  // namespace simul
