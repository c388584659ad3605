#include <QAccessible>
#include <QDir>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtQml/QQmlExtensionPlugin>
#include <QtTest/QTest>
#include <gtest/gtest.h>

#include "app/window/items/timeline_item.hpp"
#include "app/window/models/exhibition.hpp"
#include "app/window/models/playback.hpp"

Q_IMPORT_QML_PLUGIN(SimulPlugin)

namespace simul {
namespace {

constexpr double hour = 3'600'000;

class TimelinePaneInAWindow : public testing::Test {
  protected:
    TimelinePaneInAWindow() {
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        playback.setExhibition(&exhibition);
        window.resize(1050, 210);
        pane = create();
        if (pane == nullptr) return;
        pane->setParentItem(window.contentItem());
        pane->setSize(window.size());
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        timeline = pane->findChild<TimelineItem*>(QStringLiteral("timeline"));
        now = pane->findChild<QQuickItem*>(QStringLiteral("now"));
    }

    std::unique_ptr<QQuickItem> create() {
        QQmlComponent component(&engine, QUrl(QStringLiteral("qrc:/qt/qml/Simul/TimelinePane.qml")));
        EXPECT_TRUE(component.isReady()) << component.errorString().toStdString();
        return std::unique_ptr<QQuickItem>(qobject_cast<QQuickItem*>(component.createWithInitialProperties(
            {{QStringLiteral("exhibition"), QVariant::fromValue(&exhibition)},
             {QStringLiteral("playback"), QVariant::fromValue(&playback)}})));
    }

    void click(const char* name) {
        auto* button = pane->findChild<QQuickItem*>(QLatin1String(name));
        ASSERT_NE(button, nullptr) << name;
        QTest::mouseClick(&window, Qt::LeftButton, {},
                          button->mapToScene(QPointF(button->width() / 2, button->height() / 2)).toPoint());
    }

    /// Keeps what the pane looks like, when the environment names a folder for it.
    void keep(const char* name) {
        const QString folder = qEnvironmentVariable("SIMUL_TEST_PICTURES");
        if (!folder.isEmpty()) window.grabWindow().save(QDir(folder).filePath(QLatin1String(name)));
    }

    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
    QQmlEngine engine;
    QQuickWindow window;
    std::unique_ptr<QQuickItem> pane;
    TimelineItem* timeline = nullptr;
    QQuickItem* now = nullptr;
};

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
    EXPECT_TRUE(timeline->property("leftCollapsed").toBool());
    keep("pane-folded.png");
    click("boardLanes");
    EXPECT_FALSE(timeline->property("leftCollapsed").toBool());
}

TEST_F(TimelinePaneInAWindow, FoldsOneRunAlone) {
    ASSERT_NE(timeline, nullptr);
    click("foldLeft");
    EXPECT_TRUE(timeline->property("leftCollapsed").toBool());
    EXPECT_FALSE(timeline->property("rightCollapsed").toBool());
    click("foldRight");
    EXPECT_TRUE(timeline->property("rightCollapsed").toBool());
    keep("pane-folded.png");
    click("boardLanes");
    EXPECT_FALSE(timeline->property("leftCollapsed").toBool());
    EXPECT_FALSE(timeline->property("rightCollapsed").toBool());
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

class TouchedTimelinePane : public TimelinePaneInAWindow {
  protected:
    /// Two fingers that go from one pair of places to another.
    void pinch(QPoint first, QPoint second, QPoint first_end, QPoint second_end) {
        const auto between = [](QPoint from, QPoint to, int step) { return from + (to - from) * step / 10; };
        QTest::touchEvent(&window, device.get()).press(0, first, &window);
        QTest::touchEvent(&window, device.get()).stationary(0).press(1, second, &window);
        for (int step = 1; step <= 10; ++step)
            QTest::touchEvent(&window, device.get())
                .move(0, between(first, first_end, step), &window)
                .move(1, between(second, second_end, step), &window);
        QTest::touchEvent(&window, device.get())
            .release(0, first_end, &window)
            .release(1, second_end, &window);
    }
    QPoint at(double ms) {
        return timeline->mapToScene({timeline->xOf(ms), timeline->plot().center().y()}).toPoint();
    }

    std::unique_ptr<QPointingDevice> device{QTest::createTouchDevice()};
};

TEST_F(TouchedTimelinePane, ZoomsWhenTwoFingersSpread) {
    timeline->range()->show(2 * hour, 6 * hour);
    const double moment = playback.timeMs();
    pinch(at(3.5 * hour), at(4.5 * hour), at(2.5 * hour), at(5.5 * hour));
    EXPECT_LT(timeline->range()->span(), 3.3 * hour) << "the first part of the way tells what is meant";
    EXPECT_TRUE(timeline->range()->shows(4 * hour));
    EXPECT_EQ(playback.timeMs(), moment) << "nothing was clicked";
}

TEST_F(TouchedTimelinePane, PansWithTwoFingersSideBySide) {
    timeline->range()->show(2 * hour, 6 * hour);
    pinch(at(4 * hour), at(4.5 * hour), at(3 * hour), at(3.5 * hour));
    EXPECT_NEAR(timeline->range()->span(), 4 * hour, .3 * hour);
    EXPECT_GT(timeline->range()->from(), 2.2 * hour);
    EXPECT_LT(timeline->range()->from(), 3.2 * hour);
    EXPECT_EQ(playback.timeMs(), 0);
}

TEST_F(TouchedTimelinePane, GoesWhereAFingerTaps) {
    timeline->range()->show(2 * hour, 6 * hour);
    QTest::touchEvent(&window, device.get()).press(0, at(3 * hour), &window);
    QTest::touchEvent(&window, device.get()).release(0, at(3 * hour), &window);
    EXPECT_NEAR(playback.timeMs(), 3 * hour, .05 * hour);
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
              "Board 1: the opponent thinks, pair 1. 0:00:05 to 0:01:00, 55 s");
    keep("pane-inspected.png");
}

}  // namespace
}  // namespace simul
