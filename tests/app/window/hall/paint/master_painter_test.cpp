#include <gtest/gtest.h>

#include "app/window/hall/paint/people_painter.hpp"
#include "tests/app/window/support/images.hpp"

namespace simul::paint {

namespace {

QImage master_image(const MasterPicture& master, const QPointF* reach = nullptr) {
    return painted({120, 120}, [&](QPainter& painter) {
        draw_master(painter, QPointF(60, 60), 20, master, reach, light_theme(), 1);
    });
}

TEST(Master, ShowsHowFarHerThoughtHasCome) {
    MasterPicture master;
    master.state = MasterState::thinking;
    master.thought = 0.2;
    const QImage early = master_image(master);
    master.thought = 0.8;
    EXPECT_GT(grey_difference(early, master_image(master), early.rect()), 0.3);
}

TEST(Master, ReachesAsFarAsThePiece) {
    MasterPicture master;
    master.state = MasterState::moving;
    const QPointF piece(100, 20);
    const QRect changed = changed_area(master_image(master), master_image(master, &piece));
    EXPECT_TRUE(changed.contains(QPoint(100, 20)));
    EXPECT_TRUE(QRect(60, 10, 50, 52).contains(changed));
}

TEST(Master, WhoCannotExistIsAnOutline) {
    MasterPicture master;
    const QImage real = master_image(master);
    master.ghost = true;
    EXPECT_GT(grey_difference(real, master_image(master), QRect(40, 40, 40, 40)), 30);
}

}  // namespace

}  // namespace simul::paint
