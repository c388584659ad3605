#pragma once

#include <cmath>

#include <QGuiApplication>
#include <QQuickWindow>
#include <QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

#include "app/window/run/models/exhibition.hpp"
#include "app/window/timeline/items/timeline_item.hpp"
#include "tests/app/window/timeline/hours.hpp"

namespace simul {

/// The classic exhibition's timeline in a window of its own.
class TimelineInAWindow : public testing::Test {
  protected:
    TimelineInAWindow() {
        window.resize(1000, 400);
        timeline.setParentItem(window.contentItem());
        timeline.setSize(window.size());
        timeline.setThemeName(QStringLiteral("light"));
        timeline.setRange(&range);
        left.setRun(exhibition.left());
        right.setRun(exhibition.right());
        kept.setRun(exhibition.pinned());
        for (TimelineRun* run : {&left, &right, &kept}) timeline.addRun(run);
        timeline.setFocus(true);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        QCoreApplication::processEvents();
    }

    QPoint at(double ms, double y) const { return {int(std::lround(timeline.xOf(ms))), int(y)}; }
    double middle() const { return timeline.plot().center().y(); }
    double first_row() const { return timeline.plot().top() + 4; }

    void wheel(const QPoint& point, int dx, int dy, Qt::KeyboardModifiers keys = Qt::NoModifier) {
        QWheelEvent event(point, window.mapToGlobal(point), {}, {dx, dy}, Qt::NoButton, keys,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&window, &event);
    }
    void press(Qt::Key key) { QTest::keyClick(&window, key); }

    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    TimelineRange range;
    TimelineRun left;
    TimelineRun right;
    TimelineRun kept;
    QQuickWindow window;
    TimelineItem timeline;
};

}  // namespace simul
