#include "app/window/time/models/hidden_results.hpp"

#include <QtTest/QSignalSpy>
#include <gtest/gtest.h>

namespace simul {
namespace {

using std::chrono::minutes;

class HiddenResultsTest : public testing::Test {
  protected:
    HiddenResultsTest() {
        playback.setExhibition(&exhibition);
        hidden.setPlayback(&playback);
    }
    auto& left() { return *exhibition.left(); }
    auto& right() { return *exhibition.right(); }

    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
    HiddenResults hidden;
};

TEST_F(HiddenResultsTest, TellEverythingUntilSomebodyAsksForASecret) {
    EXPECT_FALSE(hidden.on());
    EXPECT_TRUE(left().told() && right().told() && hidden.told());
    EXPECT_EQ(hidden.endMs(), playback.endMs());
    exhibition.settings()->setBoards(3);
    EXPECT_EQ(hidden.endMs(), playback.endMs());
}

TEST_F(HiddenResultsTest, TellOfAHallWhenItHasEndedOnTheClockAndFromThenOn) {
    hidden.setOn(true);
    EXPECT_FALSE(left().told() || right().told() || hidden.told());
    playback.seek(3'654'999);
    EXPECT_FALSE(right().told());
    playback.seek(3'655'000);
    EXPECT_TRUE(right().told());
    EXPECT_FALSE(left().told());
    playback.seek(0);
    EXPECT_TRUE(right().told()) << "the class knows it by now";
    playback.toEnd();
    EXPECT_TRUE(hidden.told());
}

TEST_F(HiddenResultsTest, MakeASecretOfEveryNewRun) {
    hidden.setOn(true);
    playback.toEnd();
    exhibition.settings()->setBoards(25);
    EXPECT_FALSE(left().told()) << "it takes half an hour longer";
    EXPECT_TRUE(right().told()) << "it ended hours ago";
    playback.toStart();
    exhibition.settings()->setBoards(24);
    EXPECT_FALSE(right().told());
    exhibition.pin(&right());
    EXPECT_FALSE(exhibition.pinned()->told());
}

TEST_F(HiddenResultsTest, TellAllWhenNobodyWantsThemHiddenAnyMore) {
    hidden.setOn(true);
    const QSignalSpy told{&hidden, &HiddenResults::toldChanged};
    hidden.setOn(false);
    EXPECT_TRUE(left().told() && right().told() && hidden.told());
    EXPECT_EQ(told.count(), 1);
}

TEST_F(HiddenResultsTest, ShowAnEndThatSaysNothingAboutTheRealOne) {
    hidden.setOn(true);
    for (const double boards : {2, 24, 100}) {
        exhibition.settings()->setBoards(static_cast<int>(boards));
        playback.seek(0);
        EXPECT_EQ(hidden.endMs(), 600'000);
        playback.seek(60'000);
        EXPECT_EQ(hidden.endMs(), 600'000);
    }
    playback.seek(1'200'000);
    EXPECT_EQ(hidden.endMs(), 2'400'000);
}

TEST(MadeUpEnd, LiesAheadOfThePresentAtMostAsFarAgain) {
    EXPECT_EQ(made_up_end(Time{0}), minutes{10});
    EXPECT_EQ(made_up_end(minutes{10}), minutes{20});
    for (Time now = minutes{10}; now < std::chrono::hours{5000}; now += minutes{137}) {
        EXPECT_GT(made_up_end(now), now);
        EXPECT_LE(made_up_end(now), 2 * now);
    }
}

}  // namespace
}  // namespace simul
