#include "tests/app/window/timeline/timeline_in_a_window.hpp"

namespace simul {
namespace {

class TimelineKeys : public TimelineInAWindow {};

TEST_F(TimelineKeys, GoesFromMarkerToMarkerAndTellsAboutThem) {
    QObject::connect(&timeline, &TimelineItem::clicked, &timeline, [&](double ms) { timeline.setNowMs(ms); });
    std::vector<std::pair<double, timeline::What>> told;
    while (timeline.stepMarker(1)) told.emplace_back(timeline.cursor().fromMs(), timeline.cursor().what());
    const std::vector<std::pair<double, timeline::What>> expected{{.5 * hour, timeline::FirstGameOver},
                                                                  {hour - 60'000, timeline::FirstGameOver},
                                                                  {hour, timeline::LastMove},
                                                                  {hour + 55'000, timeline::LastReply},
                                                                  {12 * hour - 55'000, timeline::LastMove},
                                                                  {12 * hour, timeline::LastReply}};
    EXPECT_EQ(told, expected);
    EXPECT_TRUE(timeline.stepMarker(-1));
    EXPECT_EQ(timeline.cursor().fromMs(), 12 * hour - 55'000);
    EXPECT_EQ(timeline.cursor().place(), timeline::Mark);
    timeline.setNowMs(60'000);
    EXPECT_EQ(timeline.cursor().what(), timeline::Nothing) << "the present went on";
    EXPECT_FALSE(timeline.stepMarker(-1));
}

TEST_F(TimelineKeys, ObeysItsKeys) {
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

TEST_F(TimelineKeys, LeavesOtherKeysToThePage) {
    QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
    QCoreApplication::sendEvent(&timeline, &space);
    EXPECT_FALSE(space.isAccepted());
    QKeyEvent step(QEvent::KeyPress, Qt::Key_Right, Qt::ControlModifier);
    QCoreApplication::sendEvent(&timeline, &step);
    EXPECT_FALSE(step.isAccepted());
}

TEST_F(TimelineKeys, WalksThroughItsLanesByKeyboardAtThePresentMoment) {
    timeline.setNowMs(30'000);
    press(Qt::Key_Down);
    EXPECT_EQ(timeline.cursor().place(), timeline::MasterLane);
    EXPECT_EQ(timeline.cursor().what(), timeline::Idle);
    press(Qt::Key_Down);
    EXPECT_EQ(timeline.cursor().what(), timeline::OpponentThinking);
    EXPECT_EQ(timeline.cursor().board(), 0);
    for (int i = 0; i < 24; ++i) press(Qt::Key_Down);
    EXPECT_EQ(timeline.cursor().group(), 1);
    EXPECT_EQ(timeline.cursor().what(), timeline::Thinking);
    EXPECT_EQ(timeline.cursor().board(), 6);
    timeline.setNowMs(36'000);
    EXPECT_EQ(timeline.cursor().board(), 7);
    QSignalSpy clicked(&timeline, &TimelineItem::clicked);
    press(Qt::Key_Return);
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked[0][0].toDouble(), 40'000);
    press(Qt::Key_Escape);
    EXPECT_EQ(timeline.cursor().what(), timeline::Nothing);
}

TEST_F(TimelineKeys, ReachTheLanesAndMarkersOfAKeptRun) {
    QObject::connect(&timeline, &TimelineItem::clicked, &timeline, [&](double ms) { timeline.setNowMs(ms); });
    kept.setProperty("folded", true);
    exhibition.pin(exhibition.left());
    exhibition.settings()->setBoards(12);
    timeline.setNowMs(2500);
    for (int i = 0; i < 100; ++i) press(Qt::Key_Down);
    EXPECT_EQ(timeline.cursor().group(), 2);
    EXPECT_EQ(timeline.cursorRun(), &kept);
    EXPECT_EQ(timeline.cursor().place(), timeline::MasterLane) << "its boards are folded away";
    EXPECT_EQ(timeline.cursor().toMs(), 5000);
    kept.setProperty("folded", false);
    for (int i = 0; i < 100; ++i) press(Qt::Key_Down);
    EXPECT_EQ(timeline.cursor().group(), 2);
    EXPECT_EQ(timeline.cursor().board(), 23);
    press(Qt::Key_Escape);
    timeline.setNowMs(11 * hour);
    EXPECT_TRUE(timeline.stepMarker(1));
    EXPECT_EQ(timeline.cursor().fromMs(), 12 * hour - 55'000);
    EXPECT_EQ(timeline.cursor().what(), timeline::LastMove);
    EXPECT_EQ(timeline.cursor().group(), 2);
}

TEST_F(TimelineKeys, GoThroughManyMastersInOneStep) {
    exhibition.choose(exhibition.left(), choice::HallWay::EveryoneHers);
    timeline.setNowMs(2500);
    press(Qt::Key_Down);
    EXPECT_EQ(timeline.cursor().what(), timeline::ManyMasters);
    EXPECT_EQ(timeline.cursor().thinking(), 24);
    EXPECT_EQ(timeline.cursor().toMs(), 5000);
    press(Qt::Key_Down);
    EXPECT_EQ(timeline.cursor().place(), timeline::BoardLane);
    EXPECT_EQ(timeline.cursor().board(), 0);
}

}  // namespace
}  // namespace simul
