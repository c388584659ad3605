#pragma once

#include <QQuickWindow>
#include <QWheelEvent>
#include <QtTest/QTest>
#include <gtest/gtest.h>

#include "app/window/hall/items/hall_item.hpp"
#include "app/window/run/models/exhibition.hpp"

namespace simul {

/// The hall of the classic exhibition, asynchronous, alone in a window of its own.
class HallInAWindow : public testing::Test {
  protected:
    HallInAWindow() {
        playback.setExhibition(&exhibition);
        view.setRun(exhibition.right());
        view.setPlayback(&playback);
        window.resize(640, 480);
        hall.setParentItem(window.contentItem());
        hall.setSize(window.size());
        hall.setView(&view);
        window.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    QImage picture() {
        QCoreApplication::processEvents();
        return window.grabWindow();
    }
    std::vector<int> announced() {
        std::vector<int> boards;
        for (int row = 0; row < hall.announced()->rowCount(); ++row)
            boards.push_back(hall.announced()->index(row).data(AnnouncedBoards::BoardRole).toInt());
        return boards;
    }
    QPoint middle_of(int board) { return hall.boardRect(board).center().toPoint(); }
    void wheel(const QPoint& place, int notches) {
        QWheelEvent event(place, window.mapToGlobal(place), {}, {0, 120 * notches}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&window, &event);
    }
    void drag(const QPoint& from, const QPoint& to) {
        QTest::mousePress(&window, Qt::LeftButton, {}, from);
        QTest::mouseMove(&window, (from + to) / 2);
        QTest::mouseMove(&window, to);
        QTest::mouseRelease(&window, Qt::LeftButton, {}, to);
    }

    Exhibition exhibition{nullptr, Exhibition::Threading::Never};
    Playback playback;
    HallView view;
    QQuickWindow window;
    HallItem hall;
};

}  // namespace simul
