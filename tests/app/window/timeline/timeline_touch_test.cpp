#include "tests/app/window/support/two_fingers.hpp"
#include "tests/app/window/timeline/timeline_pane_in_a_window.hpp"

namespace simul {
namespace {

class TouchedTimelinePane : public TimelinePaneInAWindow {
  protected:
    TouchedTimelinePane() {
        range().show(2 * hour, 6 * hour);
        pinch = timeline->findChild<QObject*>(QStringLiteral("pinch"));
    }
    TimelineRange& range() { return *timeline->range(); }
    QPointF at(double ms) { return timeline->mapToScene({timeline->xOf(ms), timeline->plot().center().y()}); }

    const QObject* pinch = nullptr;
};

TEST_F(TouchedTimelinePane, ZoomsAsTwoFingersSpread) {
    TwoFingers fingers(window, at(3.5 * hour), at(4.5 * hour));
    ASSERT_NO_FATAL_FAILURE(fingers.moveUntilActive(pinch, {-2, 0}, {2, 0}));
    const double span = range().span();
    EXPECT_GT(span, 3.5 * hour) << "a little way tells what is meant";
    const double way = fingers.apart() / 2;
    fingers.move({-way, 0}, {way, 0});
    EXPECT_NEAR(range().span(), span / 2, .05 * hour) << "twice as far apart";
    EXPECT_TRUE(range().shows(4 * hour));
    EXPECT_EQ(playback.timeMs(), 0) << "nothing was clicked";
}

TEST_F(TouchedTimelinePane, PansAsTwoFingersGoSideBySide) {
    const double an_hour = at(3 * hour).x() - at(2 * hour).x();
    TwoFingers fingers(window, at(4 * hour), at(4.5 * hour));
    ASSERT_NO_FATAL_FAILURE(fingers.moveUntilActive(pinch, {-2, 0}, {-2, 0}));
    const double from = range().from();
    EXPECT_LT(from, 2.3 * hour) << "a little way tells what is meant";
    fingers.move({-an_hour, 0}, {-an_hour, 0});
    EXPECT_NEAR(range().from(), from + hour, .05 * hour);
    EXPECT_NEAR(range().span(), 4 * hour, .1 * hour);
    EXPECT_EQ(playback.timeMs(), 0);
}

TEST_F(TouchedTimelinePane, GoesWhereAFingerTaps) {
    const std::unique_ptr<QPointingDevice> device{QTest::createTouchDevice()};
    const QPoint there = at(3 * hour).toPoint();
    QTest::touchEvent(&window, device.get()).press(0, there, &window);
    QTest::touchEvent(&window, device.get()).release(0, there, &window);
    EXPECT_NEAR(playback.timeMs(), 3 * hour, .05 * hour);
}

}  // namespace
}  // namespace simul
