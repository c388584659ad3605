#include <set>

#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

TEST_F(OpenWindow, PlaysAndPausesWithSpace) {
    press(Qt::Key_Space);
    EXPECT_TRUE(playback().playing());
    press(Qt::Key_Space);
    EXPECT_FALSE(playback().playing());
}

TEST_F(OpenWindow, StepsWithKeysBothWays) {
    press(Qt::Key_Right);
    EXPECT_EQ(playback().timeMs(), 5000);
    press(Qt::Key_Right);
    EXPECT_EQ(playback().timeMs(), 10000);
    press(Qt::Key_Left);
    EXPECT_EQ(playback().timeMs(), 5000);
    press(Qt::Key_End);
    EXPECT_TRUE(playback().atEnd());
    press(Qt::Key_Comma);
    EXPECT_FALSE(playback().atEnd());
    press(Qt::Key_Period);
    EXPECT_TRUE(playback().atEnd());
    press(Qt::Key_Home);
    EXPECT_TRUE(playback().atStart());
}

TEST_F(OpenWindow, GivesTheKeysBackAfterEnterInAField) {
    press(Qt::Key_G);
    for (const char letter : std::string_view{"0:05:00"}) QTest::keyClick(session.window(), letter);
    press(Qt::Key_Return);
    EXPECT_EQ(playback().timeMs(), 300'000);
    press(Qt::Key_Space);
    EXPECT_TRUE(playback().playing());
    press(Qt::Key_Space);
    auto* field = item(QStringLiteral("boards/field"));
    click(QStringLiteral("boards/field"));
    EXPECT_TRUE(field->hasActiveFocus());
    for (const char letter : std::string_view{"12"}) QTest::keyClick(session.window(), letter);
    press(Qt::Key_Return);
    EXPECT_FALSE(field->hasActiveFocus());
    press(Qt::Key_End);
    EXPECT_TRUE(playback().atEnd());
}

TEST_F(OpenWindow, GivesTheKeysBackAfterEscapeInAField) {
    press(Qt::Key_G);
    QTest::keyClick(session.window(), '7');
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_EQ(playback().timeMs(), 0);
    press(Qt::Key_Space);
    EXPECT_TRUE(playback().playing());
}

TEST_F(OpenWindow, FollowsAPresentersRemote) {
    press(Qt::Key_PageDown);
    const double round = playback().timeMs();
    EXPECT_GT(round, 0);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageUp);
    EXPECT_EQ(playback().timeMs(), round);
}

TEST_F(OpenWindow, GoesFasterAndSlowerWithKeys) {
    const double speed = playback().speed();
    press(Qt::Key_Plus);
    EXPECT_EQ(playback().speed(), 2 * speed);
    press(Qt::Key_Minus);
    EXPECT_EQ(playback().speed(), speed);
}

TEST_F(OpenWindow, StillStepsAfterAButtonWasClicked) {
    click(QStringLiteral("moveForward"));
    EXPECT_EQ(playback().timeMs(), 5000);
    press(Qt::Key_Space);
    EXPECT_TRUE(playback().playing());
    EXPECT_EQ(playback().timeMs(), 5000);
}

TEST_F(OpenWindow, ShowsAndHidesTheKeysWithF1AndEscape) {
    press(Qt::Key_F1);
    EXPECT_TRUE(object(QStringLiteral("keys"))->property("opened").toBool());
    press(Qt::Key_Escape);
    EXPECT_FALSE(object(QStringLiteral("keys"))->property("opened").toBool());
}

TEST_F(OpenWindow, LetsTabVisitEveryControlAndComeRound) {
    std::set<QQuickItem*> visited;
    std::set<QString> names;
    press(Qt::Key_Tab);
    QQuickItem* const first = session.window()->activeFocusItem();
    for (int stop = 0; stop < 100; ++stop) {
        QQuickItem* here = session.window()->activeFocusItem();
        if (stop > 0 && here == first) break;
        EXPECT_TRUE(visited.insert(here).second) << "tab is caught at " << here->objectName().toStdString();
        names.insert(here->objectName());
        press(Qt::Key_Tab);
    }
    EXPECT_EQ(session.window()->activeFocusItem(), first);
    EXPECT_GE(visited.size(), 30U);
    for (const char* name :
         {"playButton", "timeField", "scrubBar", "timeline", "themeButton", "slider", "field"})
        EXPECT_TRUE(names.contains(QString::fromLatin1(name))) << name;
}

TEST_F(OpenWindow, GoesToTheTimeFieldWithG) {
    press(Qt::Key_G);
    EXPECT_EQ(session.window()->activeFocusItem(), item(QStringLiteral("timeField")));
}

}  // namespace
}  // namespace simul
