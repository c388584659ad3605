#include "app/window/time/models/until_moments.hpp"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace simul {
namespace {

class UntilMomentsTest : public testing::Test {
  protected:
    UntilMomentsTest() {
        playback.setExhibition(&exhibition);
        moments.setPlayback(&playback);
    }

    /// "event 5000, game 1800000": all that is offered.
    std::string text() const {
        QStringList entries;
        for (const QVariant& entry : moments.list()) {
            const QVariantMap moment = entry.toMap();
            entries.append(QStringLiteral("%1 %2").arg(moment[QStringLiteral("what")].toString(),
                                                       moment[QStringLiteral("ms")].toString()));
        }
        return entries.join(QStringLiteral(", ")).toStdString();
    }

    Exhibition exhibition;
    Playback playback;
    UntilMoments moments;
};

TEST_F(UntilMomentsTest, AreThoseOfAnyGameUntilABoardIsChosen) {
    EXPECT_EQ(text(), "noBoard -1, game 1800000");
    moments.setBoard(2);
    EXPECT_EQ(text(), "event 10000, gameOfBoard 3550000, game 1800000");
    moments.setHall(0);
    EXPECT_EQ(text(), "event 3600000, gameOfBoard 5400000, game 1800000");
}

TEST_F(UntilMomentsTest, FollowTheTimeAndTheRuns) {
    moments.setBoard(0);
    playback.seek(3'545'000);
    EXPECT_EQ(text(), "event -1, gameOfBoard -1, game 3550000");
    playback.seek(3'500'000);
    EXPECT_EQ(text(), "event 3540000, gameOfBoard 3540000, game 3540000");
    exhibition.settings()->setPairs(31);
    EXPECT_EQ(playback.timeMs(), 3'500'000);
    EXPECT_EQ(text(), "event 3540000, gameOfBoard 3660000, game 3660000");
}

TEST_F(UntilMomentsTest, AreNotThereForABoardThatIsNot) {
    moments.setBoard(20);
    exhibition.settings()->setBoards(5);
    EXPECT_EQ(text(), "event -1, gameOfBoard -1, game 1800000");
}

TEST_F(UntilMomentsTest, TellNothingWhileTheyStayTheSame) {
    const QSignalSpy told{&moments, &UntilMoments::listChanged};
    playback.seek(5000);
    playback.seek(10'000);
    EXPECT_EQ(told.count(), 0);
    moments.setActive(false);
    playback.seek(1'800'000);
    EXPECT_EQ(told.count(), 0);
    moments.setActive(true);
    EXPECT_EQ(told.count(), 1);
}

TEST_F(UntilMomentsTest, AreRunTo) {
    moments.setBoard(2);
    moments.runTo(QStringLiteral("gameOfBoard"));
    EXPECT_EQ(playback.untilMs(), 3'550'000);
    EXPECT_TRUE(playback.playing());
    moments.runTo(QStringLiteral("game"));
    EXPECT_EQ(playback.untilMs(), 1'800'000);
    playback.setPlaying(false);
    moments.runTo(QStringLiteral("noBoard"));
    moments.setBoard(-1);
    moments.runTo(QStringLiteral("noBoard"));
    moments.runTo(QStringLiteral("lunch"));
    EXPECT_FALSE(playback.playing());
}

TEST_F(UntilMomentsTest, AreNoneWithoutAPlayback) {
    moments.setPlayback(nullptr);
    EXPECT_EQ(text(), "");
    moments.runTo(QStringLiteral("game"));
    EXPECT_FALSE(playback.playing());
}

}  // namespace
}  // namespace simul
