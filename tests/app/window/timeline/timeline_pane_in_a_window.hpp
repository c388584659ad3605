#pragma once

#include <QDir>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest/QTest>
#include <gtest/gtest.h>

#include "app/window/run/models/exhibition.hpp"
#include "app/window/time/models/playback.hpp"
#include "app/window/timeline/items/timeline_item.hpp"
#include "tests/app/window/timeline/hours.hpp"

namespace simul {

/// The pane of the classic exhibition's timeline in a window of its own.
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

    bool folded(const char* run) {
        return pane->findChild<TimelineRun*>(QLatin1String(run))->property("folded").toBool();
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

}  // namespace simul
