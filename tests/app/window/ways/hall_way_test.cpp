#include "app/window/ways/models/hall_way.hpp"

#include <QSignalSpy>
#include <gtest/gtest.h>

#include "app/window/run/models/exhibition.hpp"

namespace simul {
namespace {

using choice::HallWay;

TEST(HallWay, IsTheOneThatWasChosenInEitherHall) {
    for (const HallWay way : all_ways) {
        Exhibition exhibition;
        exhibition.choose(exhibition.right(), way);
        EXPECT_EQ(exhibition.right()->way(), way);
        EXPECT_EQ(exhibition.left()->way(), HallWay::OneByOne);
        exhibition.choose(exhibition.left(), way);
        EXPECT_EQ(exhibition.left()->way(), way);
        EXPECT_EQ(exhibition.right()->fingerprint(), exhibition.left()->fingerprint());
    }
}

TEST(HallWay, NamesWhatTheNumbersComeTo) {
    Exhibition exhibition;
    exhibition.settings()->setInPlay(12);
    EXPECT_EQ(exhibition.right()->way(), HallWay::ThreadPool);
    exhibition.settings()->setMasters(2);
    EXPECT_EQ(exhibition.right()->way(), HallWay::Processes);
}

TEST(HallWay, IsThatOfTheModeAHallHasGoneOverTo) {
    Scenario scenario = in_mode(Scenario{}, Mode::sync);
    EXPECT_EQ(choice::of(way_of(scenario, Mode::async)), HallWay::Asyncio);
    EXPECT_EQ(count_of(scenario, choice::engine(HallWay::Asyncio)), 24U);
    scenario.in_play = 5;
    EXPECT_EQ(choice::of(way_of(scenario)), HallWay::OneByOne);
    EXPECT_EQ(choice::of(way_of(scenario, Mode::async)), HallWay::ThreadPool);
    EXPECT_EQ(count_of(scenario, choice::engine(HallWay::ThreadPool)), 5U);
    scenario.masters = 3;
    EXPECT_EQ(choice::of(way_of(scenario, Mode::async)), HallWay::Processes);
    EXPECT_EQ(count_of(scenario, choice::engine(HallWay::Processes)), 3U);
    EXPECT_EQ(choice::of(way_of(scenario, Mode::threads)), HallWay::ThreadsInTurn);
}

TEST(HallWay, ComparesAnyTwoWaysAndLeavesTheOtherHallAlone) {
    for (const HallWay one : all_ways) {
        for (const HallWay other : all_ways) {
            Exhibition exhibition;
            exhibition.choose(exhibition.left(), one);
            exhibition.choose(exhibition.right(), other);
            EXPECT_EQ(exhibition.left()->way(), one) << static_cast<int>(other);
            EXPECT_EQ(exhibition.right()->way(), other) << static_cast<int>(one);
            EXPECT_EQ(exhibition.errorText(), QString{});
        }
    }
}

TEST(HallWay, KeepsPoolsAndProcessesToTheHallThatChoseThem) {
    Exhibition exhibition;
    exhibition.choose(exhibition.left(), HallWay::ThreadPool);
    EXPECT_EQ(exhibition.settings()->inPlay(), 4);
    EXPECT_EQ(exhibition.left()->lastReplyMs(), 10'815'000);
    EXPECT_EQ(exhibition.right()->lastReplyMs(), 3'655'000);
    exhibition.choose(exhibition.left(), HallWay::Processes);
    EXPECT_EQ(exhibition.left()->lastReplyMs(), 1'825'000);
    EXPECT_EQ(exhibition.right()->lastReplyMs(), 3'655'000);
    exhibition.settings()->setMasters(2);
    EXPECT_EQ(exhibition.left()->lastReplyMs(), 1'855'000);
    EXPECT_EQ(exhibition.right()->lastReplyMs(), 3'655'000);
    exhibition.choose(exhibition.left(), HallWay::Asyncio);
    EXPECT_EQ(exhibition.settings()->masters(), 1);
}

TEST(HallWay, GivesTheOtherHallItsNumberBack) {
    for (const HallWay way : all_ways) {
        Exhibition exhibition;
        exhibition.choose(exhibition.left(), HallWay::ThreadPool);
        exhibition.settings()->setInPlay(6);
        const QString pool = exhibition.left()->fingerprint();
        exhibition.choose(exhibition.right(), way);
        EXPECT_EQ(exhibition.left()->inPlay(), 6) << static_cast<int>(way);
        EXPECT_EQ(exhibition.left()->fingerprint(), pool) << static_cast<int>(way);
    }
    for (const HallWay way : all_ways) {
        if (way == HallWay::Processes) continue;
        Exhibition exhibition;
        exhibition.choose(exhibition.left(), HallWay::Processes);
        exhibition.settings()->setMasters(3);
        exhibition.choose(exhibition.right(), way);
        EXPECT_EQ(exhibition.left()->masters(), 3) << static_cast<int>(way);
    }
}

TEST(HallWay, BeginsAnewWithoutTheSwitchesOfBefore) {
    Exhibition exhibition;
    exhibition.left()->addSwitch(1'200'000, choice::RunMode::Async);
    EXPECT_EQ(exhibition.left()->wayAt(1'199'999), HallWay::OneByOne);
    EXPECT_EQ(exhibition.left()->wayAt(1'200'000), HallWay::Asyncio);
    exhibition.choose(exhibition.left(), HallWay::OneByOne);
    EXPECT_EQ(exhibition.left()->lastReplyMs(), 43'200'000);
}

TEST(HallWay, RecordsOnceForAChoice) {
    Exhibition exhibition;
    const QSignalSpy recorded{&exhibition, &Exhibition::recorded};
    exhibition.choose(exhibition.right(), HallWay::ThreadsInTurn);
    EXPECT_EQ(recorded.count(), 1);
    EXPECT_EQ(exhibition.right()->threads(), 24);
    EXPECT_FALSE(exhibition.classic());
    exhibition.reset();
    EXPECT_EQ(recorded.count(), 2);
    EXPECT_TRUE(exhibition.classic());
    EXPECT_EQ(exhibition.right()->lastReplyMs(), 3'655'000);
    EXPECT_EQ(exhibition.right()->threads(), 1);
}

TEST(HallWay, PlaysTheSmallestExhibitionInEveryWay) {
    for (const HallWay way : all_ways) {
        Exhibition exhibition;
        exhibition.settings()->setBoards(1);
        exhibition.choose(exhibition.right(), way);
        EXPECT_EQ(exhibition.right()->lastReplyMs(), 1'800'000);
        EXPECT_FALSE(exhibition.settings()->hasProblem());
    }
}

}  // namespace
}  // namespace simul
