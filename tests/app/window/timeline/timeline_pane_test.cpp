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
