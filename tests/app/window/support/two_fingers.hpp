#pragma once

#include <algorithm>
#include <cmath>
#include <memory>

#include <QQuickWindow>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace simul {

/// Two fingers on a window that go in small steps. Every step is drawn before the next one: else the window
/// would merge as many of them as a busy machine makes it miss.
class TwoFingers {
  public:
    TwoFingers(QQuickWindow& window, QPointF first, QPointF second)
        : window_(window), first_(first), second_(second) {
        QTest::touchEvent(&window_, device_.get())
            .press(0, first_.toPoint(), &window_)
            .press(1, second_.toPoint(), &window_);
        awaitFrame();
    }
    ~TwoFingers() {
        QTest::touchEvent(&window_, device_.get())
            .release(0, first_.toPoint(), &window_)
            .release(1, second_.toPoint(), &window_);
    }
    TwoFingers(const TwoFingers&) = delete;
    TwoFingers& operator=(const TwoFingers&) = delete;

    /// Both go as far as told.
    void move(QPointF first, QPointF second) {
        const QPointF from[]{first_, second_};
        const double far = std::max(length(first), length(second));
        const int steps = std::max(1, static_cast<int>(std::ceil(far / longest_step)));
        for (int step = 1; step <= steps; ++step)
            go(from[0] + first * step / steps, from[1] + second * step / steps);
    }
    /// Small steps in these directions until this handler of the pane has understood what is meant.
    void moveUntilActive(const QObject* handler, QPointF first, QPointF second) {
        ASSERT_NE(handler, nullptr);
        for (int step = 0; step < 100 && !handler->property("active").toBool(); ++step) move(first, second);
        ASSERT_TRUE(handler->property("active").toBool());
    }
    double apart() const { return length(first_.toPoint() - second_.toPoint()); }

  private:
    static constexpr double longest_step = 4;

    static double length(QPointF way) { return std::hypot(way.x(), way.y()); }
    void go(QPointF first, QPointF second) {
        first_ = first;
        second_ = second;
        QTest::touchEvent(&window_, device_.get())
            .move(0, first_.toPoint(), &window_)
            .move(1, second_.toPoint(), &window_);
        awaitFrame();
    }
    /// Movements reach the handlers with the next frame.
    void awaitFrame() {
        QSignalSpy drawn(&window_, &QQuickWindow::frameSwapped);
        window_.update();
        EXPECT_TRUE(drawn.wait());
    }

    QQuickWindow& window_;
    QPointF first_;
    QPointF second_;
    std::unique_ptr<QPointingDevice> device_{QTest::createTouchDevice()};
};

}  // namespace simul
