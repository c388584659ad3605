#include "app/window/hall/items/hall_camera.hpp"

#include <random>

#include <gtest/gtest.h>

namespace simul {
namespace {

/// A hall of 500 x 400 whose upper 30 pixels hold a bar while it is zoomed.
constexpr HallFrame frame{QSizeF(500, 400), QRectF(0, 30, 500, 370)};

QPointF share_under(const HallCamera& camera, QPointF point) {
    const QRectF room = room_seen(camera, frame);
    const QPointF inside = point - room.topLeft();
    return {inside.x() / room.width(), inside.y() / room.height()};
}

void expect_covered(const HallCamera& camera) {
    const QRectF room = room_seen(camera, frame).adjusted(-0.51, -0.51, 0.51, 0.51);
    EXPECT_TRUE(!is_zoomed(camera) || room.contains(frame.view));
}

TEST(HallCamera, ShowsTheWholeRoomAtFirst) {
    EXPECT_EQ(room_seen({}, frame), QRectF(0, 0, 500, 400));
    EXPECT_FALSE(is_zoomed({}));
}

TEST(HallCamera, ZoomsAboutThePointUnderThePointer) {
    struct Row {
        double factor;
        QPointF point;
    };
    for (const auto& [factor, point] : {Row{2, {250, 215}}, Row{1.25, {300, 250}}, Row{8, {120, 300}}}) {
        const HallCamera before = looking_at({0.5, 0.5}, 1.5, frame);
        const HallCamera after = zoomed(before, factor, point, frame);
        EXPECT_DOUBLE_EQ(after.scale, 1.5 * factor);
        const QPointF gap = share_under(after, point) - share_under(before, point);
        EXPECT_LT(std::abs(gap.x()) + std::abs(gap.y()), 2.0 / 500);
    }
}

TEST(HallCamera, ZoomsNeitherOutOfTheRoomNorBeyondTheLargest) {
    EXPECT_EQ(zoomed({}, 0.5, {100, 100}, frame), HallCamera());
    EXPECT_DOUBLE_EQ(zoomed({}, 1000, {100, 100}, frame).scale, largest_zoom);
    EXPECT_DOUBLE_EQ(zoomed({}, 1000, {100, 100}, frame, 3).scale, 3);
    EXPECT_EQ(zoomed({}, 1000, {100, 100}, frame, 0.2), HallCamera());
}

TEST(HallCamera, IsBackAtTheWholeRoomAfterAsManyStepsOutAsIn) {
    HallCamera camera;
    for (int step = 0; step < 7; ++step) camera = zoomed(camera, 1.25, {77, 99}, frame);
    for (int step = 0; step < 7; ++step) camera = zoomed(camera, 1 / 1.25, {400, 300}, frame);
    EXPECT_EQ(camera, HallCamera());
}

TEST(HallCamera, PansWithThePointer) {
    const HallCamera before = looking_at({0.5, 0.5}, 4, frame);
    const HallCamera after = panned(before, {40, -25}, frame);
    EXPECT_EQ(room_seen(after, frame).topLeft() - room_seen(before, frame).topLeft(), QPointF(40, -25));
    EXPECT_EQ(panned({}, {40, 40}, frame), HallCamera());
}

TEST(HallCamera, NeverLetsTheRoomLeaveTheView) {
    std::mt19937 random(3);
    const auto some = [&random](double from, double to) {
        return std::uniform_real_distribution<double>(from, to)(random);
    };
    HallCamera camera;
    for (int step = 0; step < 2000; ++step) {
        switch (random() % 4) {
            case 0:
                camera = zoomed(camera, some(0.5, 2), {some(0, 500), some(0, 400)}, frame);
                break;
            case 1:
                camera = panned(camera, {some(-900, 900), some(-900, 900)}, frame);
                break;
            case 2:
                camera = looking_at({some(-1, 2), some(-1, 2)}, some(0, 20), frame);
                break;
            default:
                camera = showing(camera, {some(0, 1), some(0, 1), some(0, 0.2), some(0, 0.2)}, frame);
        }
        ASSERT_GE(camera.scale, 1);
        ASSERT_LE(camera.scale, largest_zoom);
        expect_covered(camera);
    }
}

TEST(HallCamera, MovesAsLittleAsNeededToShowABoard) {
    const HallCamera camera = looking_at({0.5, 0.5}, 4, frame);
    EXPECT_EQ(showing(camera, {0.48, 0.48, 0.04, 0.04}, frame), camera);
    const HallCamera moved = showing(camera, {0.7, 0.48, 0.04, 0.04}, frame);
    EXPECT_NEAR(moved.centre.x(), 0.74 - 0.125, 1e-9);
    EXPECT_DOUBLE_EQ(moved.centre.y(), 0.5);
    EXPECT_EQ(showing({}, {0.9, 0.9, 0.1, 0.1}, frame), HallCamera());
}

TEST(HallCamera, MovesByWholePixelsOfTheDevice) {
    const QRectF room = room_seen(looking_at({0.4321, 0.1234}, 3, frame), frame, 0.5);
    EXPECT_EQ(2 * room.left(), std::round(2 * room.left()));
    EXPECT_EQ(2 * room.top(), std::round(2 * room.top()));
}

}  // namespace
}  // namespace simul
