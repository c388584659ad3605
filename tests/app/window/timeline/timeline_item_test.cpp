#include "app/window/items/timeline_item.hpp"

#include <cmath>
#include <random>

#include <QGuiApplication>
#include <QQuickWindow>
#include <QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

#include "app/window/models/exhibition.hpp"

namespace simul {
namespace {

constexpr double hour = 3'600'000;

class TimelineInAWindow : public testing::Test {
  protected:
    TimelineInAWindow() {
        window.resize(1000, 400);
        timeline.setParentItem(window.contentItem());
        timeline.setSize(window.size());
        timeline.setThemeName(QStringLiteral("light"));
        timeline.setRange(&range);
        timeline.setLeftRun(exhibition.left());
        timeline.setRightRun(exhibition.right());
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
    QQuickWindow window;
    TimelineItem timeline;
};

TEST_F(TimelineInAWindow, TakesTheEndsOfBothRuns) {
    EXPECT_EQ(range.total(), 12 * hour);
    EXPECT_EQ(range.to(), 1.5 * (hour + 55'000));
}

TEST_F(TimelineInAWindow, MapsMomentsToPixelsAndBack) {
    EXPECT_NEAR(timeline.timeAt(timeline.xOf(hour)), hour, 1e-3);
    EXPECT_EQ(timeline.timeAt(-500), 0);
    EXPECT_NEAR(timeline.timeAt(5000), range.to(), 1e-3);
}

TEST_F(TimelineInAWindow, ZoomsAboutThePointerWithTheWheel) {
    const QPoint pointer = at(.5 * hour, middle());
    const double before = timeline.timeAt(pointer.x());
    wheel(pointer, 0, 240);
    EXPECT_LT(range.span(), 1.2 * hour);
    EXPECT_NEAR(timeline.timeAt(pointer.x()), before, 1);
    wheel(pointer, 0, -240);
    EXPECT_NEAR(range.span(), 1.5 * (hour + 55'000), 1);
}

TEST_F(TimelineInAWindow, PansWithTheWheelSideways) {
    range.show(hour, 2 * hour);
    wheel(at(1.5 * hour, middle()), -120, 0);
    EXPECT_NEAR(range.from(), 1.1 * hour, 1);
    wheel(at(1.5 * hour, middle()), 0, 120, Qt::ShiftModifier);
    EXPECT_NEAR(range.from(), hour, 1);
}

TEST_F(TimelineInAWindow, GoesToTheMomentThatIsClicked) {
    QSignalSpy clicked(&timeline, &TimelineItem::clicked);
    QTest::mouseClick(&window, Qt::LeftButton, {}, at(.5 * hour, middle()));
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_NEAR(clicked[0][0].toDouble(), .5 * hour, range.span() / timeline.plot().width());
}

TEST_F(TimelineInAWindow, PansInsteadOfClickingWhenDragged) {
    range.show(hour, 2 * hour);
    QSignalSpy clicked(&timeline, &TimelineItem::clicked);
    const QPoint start = at(1.5 * hour, middle());
    QTest::mousePress(&window, Qt::LeftButton, {}, start);
    QTest::mouseMove(&window, start - QPoint(50, 0));
    QTest::mouseMove(&window, start - QPoint(100, 0));
    QTest::mouseRelease(&window, Qt::LeftButton, {}, start - QPoint(100, 0));
    EXPECT_EQ(clicked.count(), 0);
    EXPECT_NEAR(range.from(), hour * (1 + 100 / timeline.plot().width()), 1);
}

TEST_F(TimelineInAWindow, ScrubsAlongItsAxis) {
    QSignalSpy clicked(&timeline, &TimelineItem::clicked);
    const QPoint start = at(.5 * hour, 4);
    QTest::mousePress(&window, Qt::LeftButton, {}, start);
    QTest::mouseMove(&window, start + QPoint(30, 0));
    QTest::mouseRelease(&window, Qt::LeftButton, {}, start + QPoint(30, 0));
    EXPECT_EQ(clicked.count(), 2);
}

TEST_F(TimelineInAWindow, ShowsThePartThatIsPointedAtInTheOverview) {
    const QPoint six(int(timeline.plot().left() + timeline.plot().width() / 2), int(timeline.height()) - 8);
    QTest::mousePress(&window, Qt::LeftButton, {}, six);
    QTest::mouseRelease(&window, Qt::LeftButton, {}, six);
    EXPECT_NEAR((range.from() + range.to()) / 2, 6 * hour, hour / 10);
}

TEST_F(TimelineInAWindow, FitsEverythingOnADoubleClickAndTheShorterRunOnTheNext) {
    QTest::mouseDClick(&window, Qt::LeftButton, {}, at(.5 * hour, middle()));
    EXPECT_EQ(range.fit(), TimelineRange::Whole);
    QTest::mouseDClick(&window, Qt::LeftButton, {}, at(.5 * hour, middle()));
    EXPECT_EQ(range.fit(), TimelineRange::Shorter);
}

TEST_F(TimelineInAWindow, LeavesThePresentWhereItWasAfterADoubleClick) {
    QObject::connect(&timeline, &TimelineItem::clicked, &timeline, [&](double ms) { timeline.setNowMs(ms); });
    timeline.setNowMs(1000);
    const QPoint point = at(.5 * hour, middle());
    QSignalSpy clicked(&timeline, &TimelineItem::clicked);
    QTest::mouseDClick(&window, Qt::LeftButton, {}, point);
    ASSERT_EQ(clicked.count(), 2);
    EXPECT_NEAR(clicked[0][0].toDouble(), .5 * hour, 10'000) << "the first of the two clicks";
    EXPECT_EQ(timeline.property("nowMs").toDouble(), 1000);
}

TEST_F(TimelineInAWindow, GoesToTheVeryMomentOfAMarker) {
    exhibition.settings()->setMasterMs(5001);
    QSignalSpy clicked(&timeline, &TimelineItem::clicked);
    EXPECT_TRUE(timeline.stepMarker(1));
    const double exact = clicked[0][0].toDouble();
    clicked.clear();
    const QRectF bar = timeline.hoverRect();
    QPoint mark;
    for (int y = int(bar.top()); y < int(bar.bottom()) && mark.isNull(); ++y) {
        QTest::mouseMove(&window, {int(bar.left()) + 2, y});
        if (timeline.place() == TimelineItem::Mark) mark = {int(bar.left()) + 2, y};
    }
    ASSERT_FALSE(mark.isNull()) << "the pointer finds it";
    QTest::mouseClick(&window, Qt::LeftButton, {}, mark);
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked[0][0].toDouble(), exact);
}

TEST_F(TimelineInAWindow, GoesFromMarkerToMarkerAndTellsAboutThem) {
    QObject::connect(&timeline, &TimelineItem::clicked, &timeline, [&](double ms) { timeline.setNowMs(ms); });
    std::vector<std::pair<double, TimelineItem::What>> told;
    while (timeline.stepMarker(1)) told.emplace_back(timeline.hoverFromMs(), timeline.what());
    const std::vector<std::pair<double, TimelineItem::What>> expected{
        {.5 * hour, TimelineItem::FirstGameOver},
        {hour - 60'000, TimelineItem::FirstGameOver},
        {hour, TimelineItem::LastMove},
        {hour + 55'000, TimelineItem::LastReply},
        {12 * hour - 55'000, TimelineItem::LastMove},
        {12 * hour, TimelineItem::LastReply}};
    EXPECT_EQ(told, expected);
    EXPECT_TRUE(timeline.stepMarker(-1));
    EXPECT_EQ(timeline.hoverFromMs(), 12 * hour - 55'000);
    EXPECT_EQ(timeline.place(), TimelineItem::Mark);
    timeline.setNowMs(60'000);
    EXPECT_EQ(timeline.what(), TimelineItem::Nothing) << "the present went on";
    EXPECT_FALSE(timeline.stepMarker(-1));
}

TEST_F(TimelineInAWindow, MarksAStretchAlongItsAxisWithShift) {
    QSignalSpy clicked(&timeline, &TimelineItem::clicked);
    QSignalSpy stretched(&timeline, &TimelineItem::stretched);
    const QPoint end = at(.6 * hour, 4);
    QTest::mousePress(&window, Qt::LeftButton, Qt::ShiftModifier, end);
    QTest::mouseMove(&window, at(.4 * hour, 4));
    QTest::mouseRelease(&window, Qt::LeftButton, Qt::ShiftModifier, at(.4 * hour, 4));
    EXPECT_EQ(clicked.count(), 0);
    ASSERT_GE(stretched.count(), 1);
    const double pixel = range.span() / timeline.plot().width();
    EXPECT_NEAR(stretched.last()[0].toDouble(), .4 * hour, pixel);
    EXPECT_NEAR(stretched.last()[1].toDouble(), .6 * hour, pixel);
}

TEST_F(TimelineInAWindow, ForgetsADragWhenThePointerIsTakenAway) {
    range.show(hour, 2 * hour);
    const QPoint start = at(1.5 * hour, middle());
    QSignalSpy clicked(&timeline, &TimelineItem::clicked);
    QTest::mousePress(&window, Qt::LeftButton, {}, start);
    timeline.ungrabMouse();
    QTest::mouseMove(&window, start - QPoint(100, 0));
    QTest::mouseRelease(&window, Qt::LeftButton, {}, start - QPoint(100, 0));
    EXPECT_EQ(range.from(), hour);
    EXPECT_EQ(clicked.count(), 0);
}

TEST_F(TimelineInAWindow, ObeysItsKeys) {
    timeline.setNowMs(.5 * hour);
    const double span = range.span();
    press(Qt::Key_Plus);
    EXPECT_NEAR(range.span(), span / 1.5, 1);
    const double from = range.from();
    press(Qt::Key_Right);
    EXPECT_NEAR(range.from(), from + range.span() / 10, 1);
    press(Qt::Key_Left);
    EXPECT_NEAR(range.from(), from, 1);
    press(Qt::Key_Minus);
    EXPECT_NEAR(range.span(), span, 1);
    press(Qt::Key_0);
    EXPECT_EQ(range.fit(), TimelineRange::Whole);
    press(Qt::Key_1);
    EXPECT_EQ(range.fit(), TimelineRange::Shorter);
}

TEST_F(TimelineInAWindow, LeavesOtherKeysToThePage) {
    QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
    QCoreApplication::sendEvent(&timeline, &space);
    EXPECT_FALSE(space.isAccepted());
    QKeyEvent step(QEvent::KeyPress, Qt::Key_Right, Qt::ControlModifier);
    QCoreApplication::sendEvent(&timeline, &step);
    EXPECT_FALSE(step.isAccepted());
}

TEST_F(TimelineInAWindow, NamesWhatIsUnderThePointer) {
    range.show(0, 120'000);
    QTest::mouseMove(&window, at(2500, first_row()));
    EXPECT_EQ(timeline.place(), TimelineItem::MasterLane);
    EXPECT_EQ(timeline.what(), TimelineItem::Thinking);
    EXPECT_EQ(timeline.hoverGroup(), 0);
    EXPECT_EQ(timeline.hoverBoard(), 0);
    EXPECT_EQ(timeline.hoverFromMs(), 0);
    EXPECT_EQ(timeline.hoverToMs(), 5000);
    QTest::mouseMove(&window, at(30'000, first_row()));
    EXPECT_EQ(timeline.what(), TimelineItem::Idle);
    QTest::mouseMove(&window, {5, 200});
    EXPECT_EQ(timeline.what(), TimelineItem::Nothing);
}

TEST_F(TimelineInAWindow, WalksThroughItsLanesByKeyboardAtThePresentMoment) {
    timeline.setNowMs(30'000);
    press(Qt::Key_Down);
    EXPECT_EQ(timeline.place(), TimelineItem::MasterLane);
    EXPECT_EQ(timeline.what(), TimelineItem::Idle);
    press(Qt::Key_Down);
    EXPECT_EQ(timeline.what(), TimelineItem::OpponentThinking);
    EXPECT_EQ(timeline.hoverBoard(), 0);
    for (int i = 0; i < 24; ++i) press(Qt::Key_Down);
    EXPECT_EQ(timeline.hoverGroup(), 1);
    EXPECT_EQ(timeline.what(), TimelineItem::Thinking);
    EXPECT_EQ(timeline.hoverBoard(), 6);
    timeline.setNowMs(36'000);
    EXPECT_EQ(timeline.hoverBoard(), 7);
    QSignalSpy clicked(&timeline, &TimelineItem::clicked);
    press(Qt::Key_Return);
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked[0][0].toDouble(), 40'000);
    press(Qt::Key_Escape);
    EXPECT_EQ(timeline.what(), TimelineItem::Nothing);
}

TEST_F(TimelineInAWindow, FollowsItsRunsWhenTheyChange) {
    const int placed = timeline.placed();
    exhibition.settings()->setBoards(12);
    EXPECT_EQ(range.total(), 6 * hour);
    EXPECT_GT(timeline.placed(), placed);
}

TEST_F(TimelineInAWindow, PaintsNothingWhileOnlyThePresentMoves) {
    window.grabWindow();
    QSignalSpy placed(&timeline, &TimelineItem::placedChanged);
    for (int i = 0; i < 100; ++i) timeline.setNowMs(i * 1000);
    EXPECT_EQ(placed.count(), 0);
}

TEST_F(TimelineInAWindow, PaintsWhatThePainterPaints) {
    const QImage seen = window.grabWindow().convertToFormat(QImage::Format_RGB32);
    const auto x = static_cast<int>(timeline.xOf(.5 * hour));
    const QRectF plot = timeline.plot();
    int accents = 0;
    for (int y = int(plot.top()); y < int(plot.bottom()); ++y)
        accents += seen.pixelColor(x, y) == paint::light_theme().accent ? 1 : 0;
    EXPECT_GE(accents, 10) << "the asynchronous master thinks all the time";
}

TEST_F(TimelineInAWindow, OutlivesItsRunsAndItsRange) {
    {
        Exhibition short_lived{nullptr, Exhibition::Threading::Never};
        TimelineRange gone;
        timeline.setRange(&gone);
        timeline.setLeftRun(short_lived.left());
        timeline.setRightRun(short_lived.right());
    }
    press(Qt::Key_Plus);
    press(Qt::Key_Down);
    wheel({500, 200}, 0, 120);
    window.grabWindow();
    EXPECT_EQ(timeline.leftRun(), nullptr);
}

TEST_F(TimelineInAWindow, StaysSoundUnderRandomUse) {
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
