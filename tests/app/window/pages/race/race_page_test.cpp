#include "app/window/hall/models/hall_view.hpp"
#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

TEST_F(OpenWindow, BeginsWithTheClassicExhibitionPausedAtZero) {
    EXPECT_TRUE(settings().classic());
    EXPECT_EQ(playback().timeMs(), 0);
    EXPECT_FALSE(playback().playing());
    EXPECT_EQ(text_of(QStringLiteral("playButton")), QStringLiteral("Play"));
}

TEST_F(OpenWindow, PlaysAndPausesByMouse) {
    click(QStringLiteral("playButton"));
    EXPECT_TRUE(playback().playing());
    EXPECT_EQ(text_of(QStringLiteral("playButton")), QStringLiteral("Pause"));
    click(QStringLiteral("playButton"));
    EXPECT_FALSE(playback().playing());
}

TEST_F(OpenWindow, StepsByMoveAndComesBackToTheIdenticalPicture) {
    playback().seek(1'202'000);
    const QImage before = session.picture();
    playback().stepMove(+1);
    EXPECT_NE(session.picture(), before);
    playback().stepMove(-1);
    playback().seek(1'202'000);
    EXPECT_EQ(session.picture(), before);
}

TEST_F(OpenWindow, GoesToATypedTime) {
    type(QStringLiteral("timeField"), QStringLiteral("1:00:55"));
    EXPECT_EQ(playback().timeMs(), 3'655'000);
    EXPECT_EQ(text_of(QStringLiteral("transportMessage")), QString());
    auto* halls = session.window()->findChild<QObject*>(QStringLiteral("leftHall"));
    EXPECT_EQ(halls->property("view").value<HallView*>()->gamesOver(), 2);
}

TEST_F(OpenWindow, SaysInPlaceWhyATimeIsNone) {
    type(QStringLiteral("timeField"), QStringLiteral("soon"));
    EXPECT_TRUE(text_of(QStringLiteral("transportMessage")).contains(QStringLiteral("soon")));
    EXPECT_EQ(playback().timeMs(), 0);
    type(QStringLiteral("timeField"), QStringLiteral("99:00:00"));
    EXPECT_TRUE(text_of(QStringLiteral("transportMessage")).contains(QStringLiteral("12:00:00")));
    type(QStringLiteral("timeField"), QStringLiteral("0:20:00"));
    EXPECT_EQ(text_of(QStringLiteral("transportMessage")), QString());
    EXPECT_EQ(playback().timeMs(), 1'200'000);
}

TEST_F(OpenWindow, TakesAClickOnTheScrubBarAsATime) {
    click(QStringLiteral("scrubBar"));
    EXPECT_NEAR(playback().timeMs(), 6 * 3600e3, 30e3);
}

TEST_F(OpenWindow, OffersTheParametersInADrawerWhenItIsSmall) {
    session.window()->resize(800, 600);
    session.picture();
    EXPECT_FALSE(item(QStringLiteral("parameters"))->isVisible());
    click(QStringLiteral("settingsButton"));
    EXPECT_TRUE(object(QStringLiteral("drawer"))->property("opened").toBool());
    press(Qt::Key_Escape);
    EXPECT_FALSE(object(QStringLiteral("drawer"))->property("opened").toBool());
}

}  // namespace
}  // namespace simul
