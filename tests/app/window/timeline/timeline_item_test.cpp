#include <random>

#include "tests/app/window/timeline/timeline_in_a_window.hpp"

namespace simul {
namespace {

class TimelineItemInAWindow : public TimelineInAWindow {};

TEST_F(TimelineItemInAWindow, TakesTheEndsOfBothRuns) {
    EXPECT_EQ(range.total(), 12 * hour);
    EXPECT_EQ(range.to(), 1.5 * (hour + 55'000));
}

TEST_F(TimelineItemInAWindow, MapsMomentsToPixelsAndBack) {
    EXPECT_NEAR(timeline.timeAt(timeline.xOf(hour)), hour, 1e-3);
    EXPECT_EQ(timeline.timeAt(-500), 0);
    EXPECT_NEAR(timeline.timeAt(5000), range.to(), 1e-3);
}

TEST_F(TimelineItemInAWindow, ReachesToTheEndOfAKeptRunAndForgetsItAgain) {
    exhibition.pin(exhibition.left());
    exhibition.settings()->setBoards(12);
    EXPECT_EQ(range.total(), 12 * hour);
    EXPECT_EQ(range.to(), 1.5 * (hour / 2 + 55'000)) << "what is shorter, the halls decide";
    EXPECT_GT(timeline.titleRect(2).height(), 0);
    exhibition.unpin();
    EXPECT_EQ(range.total(), 6 * hour);
    EXPECT_TRUE(timeline.titleRect(2).isEmpty());
}

TEST_F(TimelineItemInAWindow, FollowsItsRunsWhenTheyChange) {
    const int placed = timeline.placed();
    exhibition.settings()->setBoards(12);
    EXPECT_EQ(range.total(), 6 * hour);
    EXPECT_GT(timeline.placed(), placed);
}

TEST_F(TimelineItemInAWindow, PaintsNothingWhileOnlyThePresentMoves) {
    window.grabWindow();
    QSignalSpy placed(&timeline, &TimelineItem::placedChanged);
    for (int i = 0; i < 100; ++i) timeline.setNowMs(i * 1000);
    EXPECT_EQ(placed.count(), 0);
}

TEST_F(TimelineItemInAWindow, PaintsWhatThePainterPaints) {
    const QImage seen = window.grabWindow().convertToFormat(QImage::Format_RGB32);
    const auto x = static_cast<int>(timeline.xOf(.5 * hour));
    const QRectF plot = timeline.plot();
    int accents = 0;
    for (int y = int(plot.top()); y < int(plot.bottom()); ++y)
        accents += seen.pixelColor(x, y) == paint::light_theme().accent ? 1 : 0;
    EXPECT_GE(accents, 10) << "the asynchronous master thinks all the time";
}

TEST_F(TimelineItemInAWindow, OutlivesItsRunsAndItsRange) {
    {
        Exhibition short_lived{nullptr, Exhibition::Threading::Never};
        TimelineRange gone;
        timeline.setRange(&gone);
        left.setRun(short_lived.left());
        right.setRun(short_lived.right());
        TimelineRun gone_too;
        gone_too.setRun(short_lived.right());
        timeline.addRun(&gone_too);
    }
    press(Qt::Key_Plus);
    press(Qt::Key_Down);
    wheel({500, 200}, 0, 120);
    window.grabWindow();
    EXPECT_EQ(left.run(), nullptr);
}

TEST_F(TimelineItemInAWindow, StaysSoundUnderRandomUse) {
    std::mt19937 random{77};
    std::uniform_int_distribution<int> x{0, 999};
    std::uniform_int_distribution<int> y{0, 399};
    std::uniform_int_distribution<int> what{0, 6};
    constexpr std::array keys{Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                              Qt::Key_Down, Qt::Key_0,     Qt::Key_1,    Qt::Key_Return};
    for (int i = 0; i < 600; ++i) {
        const QPoint point(x(random), y(random));
        switch (what(random)) {
            case 0:
                QTest::mouseClick(&window, Qt::LeftButton, {}, point);
                break;
            case 1:
                QTest::mouseDClick(&window, Qt::LeftButton, {}, point);
                break;
            case 2:
                QTest::mouseMove(&window, point);
                break;
            case 3:
                wheel(point, 0, (i % 9 - 4) * 120);
                break;
            case 4:
                wheel(point, (i % 9 - 4) * 120, 0);
                break;
            default:
                press(keys[std::size_t(x(random)) % keys.size()]);
        }
        ASSERT_TRUE(std::isfinite(range.from()) && range.from() >= 0 && range.to() > range.from());
        ASSERT_TRUE(std::isfinite(timeline.xOf(hour)));
    }
    window.grabWindow();
}

}  // namespace
}  // namespace simul
