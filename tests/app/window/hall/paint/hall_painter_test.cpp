#include "app/window/hall/paint/hall_painter.hpp"

#include <gtest/gtest.h>

#include "tests/app/window/hall/paint/sample_hall.hpp"
#include "tests/app/window/support/images.hpp"

namespace simul::paint {

namespace {

constexpr QRectF painted_room(0, 0, 460, 420);

QImage hall_image(HallPainter& halls, const HallPicture& picture, const Theme& theme = light_theme(),
                  double pixel_ratio = 1) {
    const QSize size = (painted_room.size() * pixel_ratio).toSize();
    return painted(
        size, [&](QPainter& painter) { halls.paint(painter, painted_room, picture, theme); }, pixel_ratio);
}

TEST(HallPainter, DrawsTheSamePictureTwiceAlike) {
    for (const int boards : {1, 24, 100, 1000}) {
        HallPainter halls;
        const QImage first = hall_image(halls, sample_hall(boards));
        hall_image(halls, sample_hall(boards, 5));
        EXPECT_EQ(first, hall_image(halls, sample_hall(boards))) << boards;
        HallPainter fresh;
        EXPECT_EQ(first, hall_image(fresh, sample_hall(boards))) << boards;
    }
}

TEST(HallPainter, PaintsNothingOutsideTheRoom) {
    const QRect inner(60, 50, 320, 260);
    for (const int boards : {1, 7, 24, 300}) {
        const QImage blank = painted({460, 420}, [](QPainter&) {});
        const QImage image = painted({460, 420}, [&](QPainter& painter) {
            HallPainter().paint(painter, inner, sample_hall(boards), dark_theme());
        });
        EXPECT_EQ(changed_area(blank, image), inner) << boards;
    }
}

TEST(HallPainter, LeavesThePainterAsItWas) {
    painted({460, 420}, [](QPainter& painter) {
        painter.setPen(Qt::red);
        painter.setBrush(Qt::green);
        painter.translate(3, 4);
        const QTransform before = painter.transform();
        HallPainter().paint(painter, QRectF(0, 0, 300, 300), sample_hall(24), light_theme());
        EXPECT_EQ(painter.pen().color(), QColor(Qt::red));
        EXPECT_EQ(painter.brush().color(), QColor(Qt::green));
        EXPECT_EQ(painter.transform(), before);
        EXPECT_FALSE(painter.hasClipping());
    });
}

TEST(HallPainter, TellsEveryPhaseApartInGreyAtEverySize) {
    for (const Theme* theme : all_themes()) {
        for (const int boards : {1, 24, 80, 300, 1000}) {
            HallPainter halls;
            const Table table = lay_out_room(boards, painted_room).tables[0];
            std::vector<QImage> images;
            for (int phase = 0; phase < board_phases; ++phase)
                images.push_back(
                    hall_image(halls, hall_in_phase(boards, static_cast<BoardPhase>(phase)), *theme));
            for (std::size_t a = 0; a < images.size(); ++a) {
                for (std::size_t b = 0; b < a; ++b)
                    EXPECT_GT(grey_difference(images[a], images[b], table.bounds.toAlignedRect()), 1)
                        << theme->name << ", boards " << boards << ", phases " << a << ' ' << b;
            }
        }
    }
}

TEST(HallPainter, IsSharpOnDensePixels) {
    HallPainter halls;
    const QImage doubled = hall_image(halls, sample_hall(24), light_theme(), 2);
    HallPainter large;
    const QImage twice = painted({920, 840}, [&](QPainter& painter) {
        painter.scale(2, 2);
        large.paint(painter, painted_room, sample_hall(24), light_theme());
    });
    EXPECT_TRUE(changed_area(doubled, twice).isEmpty());
}

TEST(HallPainter, ShowsThePartOfALargerRoomThatIsInSight) {
    const QRectF large(0, 0, 1380, 1260);
    for (const int boards : {1, 24, 300}) {
        HallPainter halls;
        const QImage whole = painted(large.size().toSize(), [&](QPainter& painter) {
            halls.paint(painter, large, sample_hall(boards), light_theme());
        });
        for (const QPoint corner : {QPoint(0, 0), QPoint(-300, -17), QPoint(-920, -840)}) {
            const QImage part = painted({460, 420}, [&](QPainter& painter) {
                halls.paint(painter, large.translated(corner), sample_hall(boards), light_theme());
            });
            EXPECT_TRUE(changed_area(part, whole.copy(QRect(-corner, QSize(460, 420)))).isEmpty()) << boards;
        }
    }
}

TEST(HallPainter, RepaintsEverythingForAnotherThemeOrSize) {
    HallPainter halls;
    const QImage light = hall_image(halls, sample_hall(24));
    const QImage dark = hall_image(halls, sample_hall(24), dark_theme());
    EXPECT_NE(light, dark);
    EXPECT_EQ(light, hall_image(halls, sample_hall(24)));
}

TEST(HallPainter, MovesAPieceBetweenItsSquares) {
    HallPainter halls;
    HallPicture hall = hall_in_phase(1, BoardPhase::served);
    hall.boards[0].flights[0] = {12, 28, 0.0};
    const QImage start = hall_image(halls, hall);
    hall.boards[0].flights[0] = {};
    EXPECT_EQ(start, hall_image(halls, hall));
    hall.boards[0].flights[0] = {12, 28, 0.5};
    EXPECT_NE(start, hall_image(halls, hall));
}

TEST(HallPainter, DrawsNothingForAnEmptyRoomOrNoBoards) {
    const QImage blank = painted({460, 420}, [](QPainter&) {});
    EXPECT_EQ(blank, painted({460, 420}, [](QPainter& painter) {
                  HallPainter().paint(painter, QRectF(), sample_hall(3), light_theme());
                  HallPainter().paint(painter, QRectF(0, 0, 100, 100), HallPicture(), light_theme());
              }));
}

}  // namespace

}  // namespace simul::paint
