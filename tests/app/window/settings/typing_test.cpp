#include "tests/app/window/support/open_window.hpp"

namespace simul {
namespace {

TEST_F(OpenWindow, LetsATimeBeTypedWhileItPlays) {
    object(QStringLiteral("frames"))->setProperty("paused", true);
    playback().setSpeed(60);
    playback().setPlaying(true);
    press(Qt::Key_G);
    const auto frame = [&] { playback().step(0.5); };
    frame();
    EXPECT_EQ(text_of(QStringLiteral("timeField")), QStringLiteral("0:00:30"))
        << "it runs on until somebody types";
    for (const char letter : {'0', ':', '2', '0', ':', '0', '0'}) {
        QTest::keyClick(session.window(), letter);
        frame();
    }
    EXPECT_EQ(text_of(QStringLiteral("timeField")), QStringLiteral("0:20:00"))
        << "typed in place of what was there";
    press(Qt::Key_Return);
    EXPECT_EQ(playback().timeMs(), 1'200'000);
    EXPECT_TRUE(playback().playing());
    frame();
    EXPECT_EQ(text_of(QStringLiteral("timeField")), QStringLiteral("0:20:30"));
}

TEST_F(OpenWindow, GivesUpATypedTimeWithEscape) {
    press(Qt::Key_G);
    QTest::keyClick(session.window(), '5');
    playback().seek(60'000);
    EXPECT_EQ(text_of(QStringLiteral("timeField")), QStringLiteral("5"));
    press(Qt::Key_Escape);
    EXPECT_EQ(text_of(QStringLiteral("timeField")), QStringLiteral("0:01:00"));
    EXPECT_EQ(playback().timeMs(), 60'000);
}

TEST_F(OpenWindow, LeavesWhatIsTypedInAParameterAloneWhenTheValueChanges) {
    item(QStringLiteral("boards/field"))->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(session.window(), '1');
    settings().setBoards(7);
    EXPECT_EQ(text_of(QStringLiteral("boards/field")), QStringLiteral("1"));
    QTest::keyClick(session.window(), '2');
    press(Qt::Key_Return);
    EXPECT_EQ(settings().boards(), 12);
    EXPECT_EQ(text_of(QStringLiteral("boards/field")), QStringLiteral("12"));
}

}  // namespace
}  // namespace simul
