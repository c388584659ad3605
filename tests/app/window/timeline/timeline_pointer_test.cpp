#include "tests/app/window/timeline/timeline_in_a_window.hpp"

namespace simul {
namespace {

class TimelinePointer : public TimelineInAWindow {};

TEST_F(TimelinePointer, ZoomsAboutThePointerWithTheWheel) {
    const QPoint pointer = at(.5 * hour, middle());
    const double before = timeline.timeAt(pointer.x());
    wheel(pointer, 0, 240);
    EXPECT_LT(range.span(), 1.2 * hour);
    EXPECT_NEAR(timeline.timeAt(pointer.x()), before, 1);
    wheel(pointer, 0, -240);
    EXPECT_NEAR(range.span(), 1.5 * (hour + 55'000), 1);
}

TEST_F(TimelinePointer, PansWithTheWheelSideways) {
    range.show(hour, 2 * hour);
    wheel(at(1.5 * hour, middle()), -120, 0);
    EXPECT_NEAR(range.from(), 1.1 * hour, 1);
    wheel(at(1.5 * hour, middle()), 0, 120, Qt::ShiftModifier);
    EXPECT_NEAR(range.from(), hour, 1);
}

TEST_F(TimelinePointer, GoesToTheMomentThatIsClicked) {
    QSignalSpy clicked(&timeline, &TimelineItem::clicked);
    QTest::mouseClick(&window, Qt::LeftButton, {}, at(.5 * hour, middle()));
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_NEAR(clicked[0][0].toDouble(), .5 * hour, range.span() / timeline.plot().width());
}

TEST_F(TimelinePointer, PansInsteadOfClickingWhenDragged) {
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

TEST_F(TimelinePointer, ScrubsAlongItsAxis) {
    QSignalSpy clicked(&timeline, &TimelineItem::clicked);
    const QPoint start = at(.5 * hour, 4);
    QTest::mousePress(&window, Qt::LeftButton, {}, start);
    QTest::mouseMove(&window, start + QPoint(30, 0));
    QTest::mouseRelease(&window, Qt::LeftButton, {}, start + QPoint(30, 0));
    EXPECT_EQ(clicked.count(), 2);
}

TEST_F(TimelinePointer, ShowsThePartThatIsPointedAtInTheOverview) {
    const QPoint six(int(timeline.plot().left() + timeline.plot().width() / 2), int(timeline.height()) - 8);
    QTest::mousePress(&window, Qt::LeftButton, {}, six);
    QTest::mouseRelease(&window, Qt::LeftButton, {}, six);
    EXPECT_NEAR((range.from() + range.to()) / 2, 6 * hour, hour / 10);
}

TEST_F(TimelinePointer, FitsEverythingOnADoubleClickAndTheShorterRunOnTheNext) {
    QTest::mouseDClick(&window, Qt::LeftButton, {}, at(.5 * hour, middle()));
    EXPECT_EQ(range.fit(), TimelineRange::Whole);
    QTest::mouseDClick(&window, Qt::LeftButton, {}, at(.5 * hour, middle()));
    EXPECT_EQ(range.fit(), TimelineRange::Shorter);
}

TEST_F(TimelinePointer, LeavesThePresentWhereItWasAfterADoubleClick) {
    QObject::connect(&timeline, &TimelineItem::clicked, &timeline, [&](double ms) { timeline.setNowMs(ms); });
    timeline.setNowMs(1000);
    const QPoint point = at(.5 * hour, middle());
    QSignalSpy clicked(&timeline, &TimelineItem::clicked);
    QTest::mouseDClick(&window, Qt::LeftButton, {}, point);
    ASSERT_EQ(clicked.count(), 2);
    EXPECT_NEAR(clicked[0][0].toDouble(), .5 * hour, 10'000) << "the first of the two clicks";
    EXPECT_EQ(timeline.property("nowMs").toDouble(), 1000);
}

TEST_F(TimelinePointer, GoesToTheVeryMomentOfAMarker) {
    exhibition.settings()->setMasterMs(5001);
    QSignalSpy clicked(&timeline, &TimelineItem::clicked);
    EXPECT_TRUE(timeline.stepMarker(1));
    const double exact = clicked[0][0].toDouble();
    clicked.clear();
    const QRectF bar = timeline.cursor().rect();
    QPoint mark;
    for (int y = int(bar.top()); y < int(bar.bottom()) && mark.isNull(); ++y) {
        QTest::mouseMove(&window, {int(bar.left()) + 2, y});
        if (timeline.cursor().place() == timeline::Mark) mark = {int(bar.left()) + 2, y};
    }
    ASSERT_FALSE(mark.isNull()) << "the pointer finds it";
    QTest::mouseClick(&window, Qt::LeftButton, {}, mark);
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked[0][0].toDouble(), exact);
}

TEST_F(TimelinePointer, NamesTheBoardOrTheRoundOfAMark) {
    exhibition.settings()->setBlockingThought(2, 4, 600'000);
    exhibition.right()->addSwitch(.4 * hour, choice::RunMode::Sync);
    struct Row {
        timeline::What what;
        int board;
        int round;
    };
    range.fitWhole();
    for (const Row& row :
         {Row{timeline::Stall, 2, -1}, Row{timeline::FirstGameOver, 0, -1}, Row{timeline::Switched, -1, -1},
          Row{timeline::LastMove, -1, -1}, Row{timeline::LastReply, -1, -1}}) {
        timeline.setNowMs(0);
        while (timeline.stepMarker(1) && timeline.cursor().what() != row.what)
            timeline.setNowMs(timeline.cursor().fromMs());
        EXPECT_EQ(timeline.cursor().what(), row.what);
        EXPECT_EQ(timeline.cursor().board(), row.board) << row.what;
        EXPECT_EQ(timeline.cursor().round(), row.round) << row.what;
        EXPECT_EQ(timeline.cursor().fromMs(), timeline.cursor().toMs()) << "a mark has no length";
        EXPECT_GT(timeline.cursor().fromMs(), 0);
    }
    range.show(0, 600'000);
    const QPoint end_of_round = at(120'000, timeline.plot().bottom());
    for (int y = end_of_round.y();
         y > timeline.plot().top() && timeline.cursor().what() != timeline::RoundOver; --y)
        QTest::mouseMove(&window, {end_of_round.x(), y});
    EXPECT_EQ(timeline.cursor().what(), timeline::RoundOver);
    EXPECT_EQ(timeline.cursor().round(), 1);
    EXPECT_EQ(timeline.cursor().board(), -1);
    EXPECT_EQ(timeline.cursor().fromMs(), 120'000) << "the very moment";
}

TEST_F(TimelinePointer, MarksAStretchAlongItsAxisWithShift) {
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

TEST_F(TimelinePointer, ForgetsADragWhenThePointerIsTakenAway) {
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

TEST_F(TimelinePointer, NamesWhatIsUnderThePointer) {
    range.show(0, 120'000);
    QTest::mouseMove(&window, at(2500, first_row()));
    EXPECT_EQ(timeline.cursor().place(), timeline::MasterLane);
    EXPECT_EQ(timeline.cursor().what(), timeline::Thinking);
    EXPECT_EQ(timeline.cursor().group(), 0);
    EXPECT_EQ(timeline.cursor().board(), 0);
    EXPECT_EQ(timeline.cursor().fromMs(), 0);
    EXPECT_EQ(timeline.cursor().toMs(), 5000);
    QTest::mouseMove(&window, at(30'000, first_row()));
    EXPECT_EQ(timeline.cursor().what(), timeline::Idle);
    QTest::mouseMove(&window, {5, 200});
    EXPECT_EQ(timeline.cursor().what(), timeline::Nothing);
}

TEST_F(TimelinePointer, FindsTheBarsAndGoesToTheMomentsOfAKeptRun) {
    kept.setProperty("folded", true);
    exhibition.pin(exhibition.right());
    range.show(0, 120'000);
    const double row = timeline.titleRect(2).top() + 6;
    QTest::mouseMove(&window, at(22'500, row));
    EXPECT_EQ(timeline.cursor().group(), 2);
    EXPECT_EQ(timeline.cursor().what(), timeline::Thinking);
    EXPECT_EQ(timeline.cursor().board(), 4);
    QSignalSpy clicked(&timeline, &TimelineItem::clicked);
    QTest::mouseClick(&window, Qt::LeftButton, {}, at(22'500, row));
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_NEAR(clicked[0][0].toDouble(), 22'500, range.span() / timeline.plot().width());
}

}  // namespace
}  // namespace simul
