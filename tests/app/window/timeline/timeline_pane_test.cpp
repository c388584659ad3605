#include <QAccessible>
#include <QtQml/QQmlExtensionPlugin>

#include "tests/app/window/timeline/timeline_pane_in_a_window.hpp"

Q_IMPORT_QML_PLUGIN(SimulPlugin)

namespace simul {
namespace {

TEST_F(TimelinePaneInAWindow, PutsTheLineOfThePresentWhereTheMomentIs) {
    ASSERT_NE(timeline, nullptr);
    ASSERT_NE(now, nullptr);
    playback.seek(.5 * hour);
    EXPECT_NEAR(now->x(), timeline->xOf(.5 * hour), 1);
    timeline->range()->show(0, hour);
    EXPECT_NEAR(now->x(), timeline->xOf(.5 * hour), 1);
    EXPECT_TRUE(now->isVisible());
    keep("pane.png");
    timeline->range()->show(2 * hour, 3 * hour);
    EXPECT_FALSE(now->isVisible());
}

TEST_F(TimelinePaneInAWindow, SeeksWhereTheTimelineIsClicked) {
    ASSERT_NE(timeline, nullptr);
    const QPointF there(timeline->xOf(.75 * hour), timeline->plot().center().y());
    QTest::mouseClick(&window, Qt::LeftButton, {}, timeline->mapToScene(there).toPoint());
    EXPECT_NEAR(playback.timeMs(), .75 * hour, timeline->range()->span() / timeline->plot().width());
}

TEST_F(TimelinePaneInAWindow, ReachesOutAsThePresentPassesTheEndOfTheView) {
    ASSERT_NE(timeline, nullptr);
    playback.seek(5 * hour);
    EXPECT_TRUE(timeline->range()->shows(5 * hour));
    EXPECT_EQ(timeline->range()->from(), 0);
    playback.seek(0);
    EXPECT_LT(timeline->range()->to(), 2 * hour);
}

TEST_F(TimelinePaneInAWindow, ShowsThePresentFromTheStart) {
    playback.seek(5 * hour);
    const auto late = create();
    ASSERT_NE(late, nullptr);
    EXPECT_TRUE(late->findChild<TimelineItem*>(QStringLiteral("timeline"))->range()->shows(5 * hour));
}

TEST_F(TimelinePaneInAWindow, LeavesAViewAloneThatLooksElsewhereWhilePlaying) {
    ASSERT_NE(timeline, nullptr);
    timeline->range()->show(8 * hour, 9 * hour);
    playback.setPlaying(true);
    playback.step(1);
    EXPECT_EQ(timeline->range()->from(), 8 * hour);
}

TEST_F(TimelinePaneInAWindow, ZoomsAndFoldsByItsButtons) {
    ASSERT_NE(timeline, nullptr);
    const double span = timeline->range()->span();
    click("zoomIn");
    EXPECT_LT(timeline->range()->span(), span);
    click("zoomOut");
    EXPECT_NEAR(timeline->range()->span(), span, 1);
    click("boardLanes");
    EXPECT_TRUE(folded("leftRun"));
    keep("pane-folded.png");
    click("boardLanes");
    EXPECT_FALSE(folded("leftRun"));
}

TEST_F(TimelinePaneInAWindow, FoldsOneRunAlone) {
    ASSERT_NE(timeline, nullptr);
    click("foldLeft");
    EXPECT_TRUE(folded("leftRun"));
    EXPECT_FALSE(folded("rightRun"));
    click("foldRight");
    EXPECT_TRUE(folded("rightRun"));
    keep("pane-folded.png");
    click("boardLanes");
    EXPECT_FALSE(folded("leftRun"));
    EXPECT_FALSE(folded("rightRun"));
}

TEST_F(TimelinePaneInAWindow, RepeatsAStretchMarkedOnTheAxis) {
    ASSERT_NE(timeline, nullptr);
    const auto at = [&](double ms) { return timeline->mapToScene({timeline->xOf(ms), 4}).toPoint(); };
    QTest::mousePress(&window, Qt::LeftButton, Qt::ShiftModifier, at(.25 * hour));
    QTest::mouseMove(&window, at(.3 * hour));
    QTest::mouseMove(&window, at(.5 * hour));
    QTest::mouseRelease(&window, Qt::LeftButton, Qt::ShiftModifier, at(.5 * hour));
    EXPECT_TRUE(playback.looping());
    const double pixel = timeline->range()->span() / timeline->plot().width();
    EXPECT_NEAR(playback.loopFromMs(), .25 * hour, pixel);
    EXPECT_NEAR(playback.loopToMs(), .5 * hour, pixel);
    auto* stretch = pane->findChild<QQuickItem*>(QStringLiteral("loopStretch"));
    EXPECT_TRUE(stretch->isVisible());
    EXPECT_NEAR(stretch->x(), timeline->xOf(.25 * hour), 2);
    keep("pane-loop.png");
}

TEST_F(TimelinePaneInAWindow, SpeaksOfTheMarkerItGoesTo) {
    QMetaObject::invokeMethod(pane.get(), "stepMarker", Q_ARG(int, 1));
    EXPECT_EQ(playback.timeMs(), .5 * hour);
    const auto* words =
        QAccessible::queryAccessibleInterface(pane->findChild<QQuickItem*>(QStringLiteral("markerWords")));
    ASSERT_NE(words, nullptr);
    EXPECT_EQ(words->role(), QAccessible::AlertMessage);
    EXPECT_EQ(words->text(QAccessible::Name).toStdString(), "The first game is over: board 1. 0:30:00");
    keep("pane-marker.png");
}

TEST_F(TimelinePaneInAWindow, TellsInWordsWhatIsPointedAt) {
    ASSERT_NE(timeline, nullptr);
    playback.seek(30'000);
    timeline->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&window, Qt::Key_Down);
    QTest::keyClick(&window, Qt::Key_Down);
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(timeline);
    ASSERT_NE(told, nullptr);
    EXPECT_EQ(told->role(), QAccessible::Chart);
    EXPECT_EQ(told->text(QAccessible::Description).toStdString(),
              "Board 1: the opponent thinks, pair 1. 0:00:05 to 0:01:00, 55\u00a0s");
    keep("pane-inspected.png");
}

TEST_F(TimelinePaneInAWindow, ShowsAKeptRunBelowTheHallsFoldedUntilItIsOpened) {
    EXPECT_FALSE(pane->findChild<QQuickItem*>(QStringLiteral("foldKept"))->isVisible());
    EXPECT_EQ(pane->property("keptRoom").toDouble(), 0);
    exhibition.pin(exhibition.left());
    exhibition.settings()->setBoards(12);
    window.resize(1050, 210 + int(pane->property("keptRoom").toDouble()));
    pane->setSize(window.size());
    EXPECT_TRUE(folded("keptRun"));
    keep("pane-kept.png");
    click("foldKept");
    EXPECT_FALSE(folded("keptRun"));
    keep("pane-kept-open.png");
    click("foldKept");
    const QRectF title = timeline->titleRect(2);
    const QPointF there(timeline->xOf(2500), title.top() + 6);
    QTest::mouseClick(&window, Qt::LeftButton, {}, timeline->mapToScene(there).toPoint());
    EXPECT_NEAR(playback.timeMs(), 2500, timeline->range()->span() / timeline->plot().width());
    playback.toEnd();
    EXPECT_EQ(playback.timeMs(), 12 * hour) << "time goes on to the end of the kept run";
    exhibition.unpin();
    EXPECT_EQ(playback.timeMs(), 6 * hour);
    EXPECT_FALSE(pane->findChild<QQuickItem*>(QStringLiteral("foldKept"))->isVisible());
}

TEST_F(TimelinePaneInAWindow, SpeaksOfAKeptRunByItsName) {
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(timeline);
    exhibition.pin(exhibition.left());
    EXPECT_EQ(told->text(QAccessible::Name).toStdString(), "Timeline of three runs");
    EXPECT_EQ(told->text(QAccessible::Description).toStdString(),
              "one after another: last reply at 12:00:00. asyncio: last reply at 1:00:55. "
              "Kept: one after another: last reply at 12:00:00.");
    playback.seek(2500);
    timeline->forceActiveFocus(Qt::TabFocusReason);
    for (int i = 0; i < 100; ++i) QTest::keyClick(&window, Qt::Key_Down);
    EXPECT_EQ(told->text(QAccessible::Description).toStdString(),
              "Kept: one after another. She thinks at board 1. 0:00:00 to 0:00:05, 5\u00a0s");
    exhibition.unpin();
    QTest::keyClick(&window, Qt::Key_Escape);
    EXPECT_EQ(told->text(QAccessible::Name).toStdString(), "Timeline of both runs");
}

TEST_F(TimelinePaneInAWindow, SaysWhereARunGoesOnAnotherWay) {
    exhibition.right()->addSwitch(10 * 60'000., choice::RunMode::Sync);
    QMetaObject::invokeMethod(pane.get(), "stepMarker", Q_ARG(int, 1));
    EXPECT_EQ(playback.timeMs(), 10 * 60'000.);
    const auto* words =
        QAccessible::queryAccessibleInterface(pane->findChild<QQuickItem*>(QStringLiteral("markerWords")));
    EXPECT_EQ(words->text(QAccessible::Name).toStdString(), "From here on: one after another. 0:10:00");
    keep("pane-switch.png");
}

TEST_F(TimelinePaneInAWindow, SaysHowManyOfTheMastersThink) {
    exhibition.choose(exhibition.right(), choice::HallWay::EveryoneHers);
    const auto* legend =
        QAccessible::queryAccessibleInterface(pane->findChild<QQuickItem*>(QStringLiteral("legend")));
    EXPECT_TRUE(legend->text(QAccessible::Name).contains(QStringLiteral("how many think")));
    playback.seek(2500);
    timeline->forceActiveFocus(Qt::TabFocusReason);
    for (int i = 0; i < 26; ++i) QTest::keyClick(&window, Qt::Key_Down);
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(timeline);
    EXPECT_EQ(told->text(QAccessible::Description).toStdString(),
              "24 of 24 masters think. 0:00:00 to 0:00:05, 5\u00a0s");
    keep("pane-clones.png");
}

TEST_F(TimelinePaneInAWindow, SaysWhichOfAFewMastersItIs) {
    exhibition.settings()->setMasters(2);
    exhibition.choose(exhibition.right(), choice::HallWay::Processes);
    playback.seek(2500);
    window.resize(1050, 400);
    pane->setSize(window.size());
    timeline->forceActiveFocus(Qt::TabFocusReason);
    for (int i = 0; i < 27; ++i) QTest::keyClick(&window, Qt::Key_Down);
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(timeline);
    EXPECT_EQ(told->text(QAccessible::Description).toStdString(),
              "She thinks at board 2, master 2. 0:00:00 to 0:00:05, 5\u00a0s");
    keep("pane-processes.png");
}

}  // namespace
}  // namespace simul
