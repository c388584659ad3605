#include "app/window/hall/items/hall_item.hpp"
#include "tests/app/window/support/open_window.hpp"
#include "tests/app/window/support/two_fingers.hpp"

namespace simul {
namespace {

class HallPanes : public OpenWindow {
  protected:
    HallItem* hall(const char* pane) {
        auto* found = qobject_cast<HallItem*>(item(QLatin1String(pane) + QStringLiteral("/hall")));
        EXPECT_NE(found, nullptr);
        return found;
    }
    bool barShown(const char* pane) {
        return item(QLatin1String(pane) + QStringLiteral("/hallBar"))->isVisible();
    }
};

TEST_F(HallPanes, ShowTablesLargeEnoughForPiecesInASmallWindow) {
    for (const char* pane : {"leftHall", "rightHall"}) {
        const QSizeF size = hall(pane)->size();
        EXPECT_GE(paint::lay_out_room(24, QRectF(QPointF(), size)).side, 44) << size.width();
    }
}

TEST_F(HallPanes, CarryClockAndSentenceInABarWhileTheyAreZoomed) {
    EXPECT_FALSE(barShown("rightHall"));
    hall("rightHall")->zoom(3);
    EXPECT_TRUE(barShown("rightHall"));
    EXPECT_FALSE(barShown("leftHall"));
    EXPECT_FALSE(session.picture().isNull());
    click(QStringLiteral("rightHall/wholeHall"));
    EXPECT_FALSE(barShown("rightHall"));
    EXPECT_FALSE(hall("rightHall")->zoomed());
}

TEST_F(HallPanes, AreWholeAgainWithEscapeBeforeAnythingElseIsLeft) {
    HallItem* right = hall("rightHall");
    right->forceActiveFocus(Qt::TabFocusReason);
    press(Qt::Key_Z);
    EXPECT_TRUE(right->zoomed());
    press(Qt::Key_Escape);
    EXPECT_FALSE(right->zoomed());
    const double speed = playback().speed();
    press(Qt::Key_Plus);
    EXPECT_EQ(playback().speed(), 2 * speed) << "without Ctrl it is faster as everywhere";
    EXPECT_FALSE(right->zoomed());
}

TEST_F(HallPanes, FollowBothMastersWithFOrTheButton) {
    press(Qt::Key_F);
    EXPECT_TRUE(hall("leftHall")->following());
    EXPECT_TRUE(hall("rightHall")->following());
    EXPECT_TRUE(hall("rightHall")->zoomed());
    click(QStringLiteral("leftHall/followButton"));
    EXPECT_FALSE(hall("rightHall")->following());
    click(QStringLiteral("rightHall/wholeHall"));
    click(QStringLiteral("rightHall/followButton"));
    EXPECT_TRUE(hall("leftHall")->following());
    click(QStringLiteral("rightHall/wholeHall"));
    EXPECT_FALSE(hall("leftHall")->following()) << "asking for the whole hall ends it";
}

TEST_F(HallPanes, ZoomWithTwoFingers) {
    HallItem* right = hall("rightHall");
    const QPointF middle = right->mapToScene(right->boundingRect().center());
    TwoFingers fingers(*session.window(), middle - QPointF(20, 0), middle + QPointF(20, 0));
    ASSERT_NO_FATAL_FAILURE(
        fingers.moveUntilActive(right->findChild<QObject*>(QStringLiteral("pinch")), {-2, 0}, {2, 0}));
    const double scale = right->camera().scale;
    const double way = fingers.apart() / 2;
    fingers.move({-way, 0}, {way, 0});
    EXPECT_TRUE(right->zoomed());
    EXPECT_NEAR(right->camera().scale, 2 * scale, 0.1) << "twice as far apart";
    EXPECT_NEAR(right->camera().centre.x(), 0.5, 0.1);
}

}  // namespace
}  // namespace simul
