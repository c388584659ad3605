#include <QAccessible>

#include "tests/app/window/support/shown_items.hpp"

namespace simul {
namespace {

class StopwatchPane : public ShownItems {
  protected:
    StopwatchPane() {
        object(QStringLiteral("frames"))->setProperty("paused", true);
        press(Qt::Key_S);
        session.picture();
    }
    /// As one frame after so much wall time.
    void pass(double wall_seconds) {
        QMetaObject::invokeMethod(session.window(), "advance", Q_ARG(double, wall_seconds));
    }
    QString wall() { return object(QStringLiteral("stopwatchTotal"))->property("wallText").toString(); }
    QString hall() { return object(QStringLiteral("stopwatchTotal"))->property("hallText").toString(); }
};

TEST_F(StopwatchPane, OpensWithSAndLeavesSpaceToTheHalls) {
    EXPECT_TRUE(item(QStringLiteral("stopwatch"))->isVisible());
    press(Qt::Key_Space);
    EXPECT_TRUE(playback().playing());
    press(Qt::Key_Space);
    press(Qt::Key_S);
    EXPECT_FALSE(item(QStringLiteral("stopwatch"))->isVisible());
}

TEST_F(StopwatchPane, StartsAndStopsByItsButton) {
    click(QStringLiteral("startStopwatch"));
    pass(83);
    EXPECT_EQ(wall(), QStringLiteral("0:01:23"));
    EXPECT_EQ(hall(), QStringLiteral("0:00:00"));
    click(QStringLiteral("startStopwatch"));
    pass(5);
    EXPECT_EQ(wall(), QStringLiteral("0:01:23"));
}

TEST_F(StopwatchPane, LiesOnNoButton) {
    const QRectF pane = item(QStringLiteral("stopwatch"))
                            ->mapRectToScene(QRectF({}, item(QStringLiteral("stopwatch"))->size()));
    for (const char* name :
         {"resetButton", "viewButton", "rightHall/followButton", "rightHall/nowButton", "playButton"}) {
        QQuickItem* button = item(QLatin1String(name));
        EXPECT_FALSE(pane.intersects(button->mapRectToScene(QRectF({}, button->size())))) << name;
    }
}

TEST_F(StopwatchPane, TakesLapsOfBothTimes) {
    click(QStringLiteral("startStopwatch"));
    playback().setSpeed(600);
    playback().setPlaying(true);
    for (int frame = 0; frame < 20; ++frame) pass(0.1);
    EXPECT_EQ(wall(), QStringLiteral("0:00:02"));
    EXPECT_EQ(hall(), QStringLiteral("0:20:00"));
    click(QStringLiteral("lapStopwatch"));
    playback().setPlaying(false);
    pass(3);
    click(QStringLiteral("lapStopwatch"));
    session.picture();
    const auto laps = shown("lap");
    ASSERT_EQ(laps.size(), 2);
    QStringList names;
    for (QQuickItem* lap : laps)
        names.append(QAccessible::queryAccessibleInterface(lap)->text(QAccessible::Name));
    names.sort();
    EXPECT_EQ(names, QStringList({QStringLiteral("Lap 1: 0:00:02 real time, 0:20:00 in the halls"),
                                  QStringLiteral("Lap 2: 0:00:03 real time, 0:00:00 in the halls")}));
    keep("stopwatch.png");
    click(QStringLiteral("resetStopwatch"));
    EXPECT_EQ(wall(), QStringLiteral("0:00:00"));
    EXPECT_FALSE(item(QStringLiteral("laps"))->isVisible());
}

TEST_F(StopwatchPane, GivesTheKeyboardBackWhenItIsClosed) {
    press(Qt::Key_Escape);
    EXPECT_FALSE(item(QStringLiteral("stopwatch"))->isVisible());
    press(Qt::Key_Space);
    EXPECT_TRUE(playback().playing());
}

TEST_F(StopwatchPane, CanBeDraggedOutOfTheWay) {
    auto* pane = item(QStringLiteral("stopwatch"));
    const QPointF before = pane->position();
    const QPoint grip = pane->mapToScene({20, 20}).toPoint();
    QTest::mousePress(session.window(), Qt::LeftButton, {}, grip);
    for (int way = 10; way <= 200; way += 10) QTest::mouseMove(session.window(), grip + QPoint(-way, way));
    QTest::mouseRelease(session.window(), Qt::LeftButton, {}, grip + QPoint(-200, 200));
    EXPECT_LT(pane->x(), before.x() - 100);
    EXPECT_GT(pane->y(), before.y() + 100);
}

}  // namespace
}  // namespace simul
