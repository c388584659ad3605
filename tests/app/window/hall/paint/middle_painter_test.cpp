#include "app/window/hall/paint/middle_painter.hpp"

#include <gtest/gtest.h>

#include "tests/app/window/hall/paint/sample_hall.hpp"
#include "tests/app/window/support/images.hpp"

namespace simul::paint {

namespace {

HallPicture wordy_hall() {
    HallPicture hall = sample_hall(24);
    hall.warning = QStringLiteral("Wrong model: nobody can be in 24 places at once");
    hall.sentence += QStringLiteral(
        " 그리고 한국어로도 아주 긴 문장이 이어서 나옵니다. And it goes on for quite a while longer.");
    return hall;
}

TEST(Middle, NeverDrawsOutsideItsRectWhateverItsSize) {
    const QSize size(700, 500);
    Lettering lettering;
    const QImage blank = painted(size, [](QPainter&) {});
    for (const Theme* theme : all_themes()) {
        for (int width = 10; width < 620; width += 47) {
            for (int height = 10; height < 420; height += 39) {
                const QRect rect(40, 40, width, height);
                const QImage image = painted(size, [&](QPainter& painter) {
                    draw_middle(painter, rect, wordy_hall(), *theme, 1, lettering);
                });
                const QRect changed = changed_area(blank, image);
                EXPECT_TRUE(changed.isEmpty() || rect.adjusted(-1, -1, 1, 1).contains(changed))
                    << theme->name << ' ' << width << 'x' << height;
            }
        }
    }
}

TEST(Middle, ShowsEverythingAtAUsualSize) {
    Lettering lettering;
    const auto with = [&](auto change) {
        HallPicture hall = wordy_hall();
        change(hall);
        return painted({420, 300}, [&](QPainter& painter) {
            draw_middle(painter, QRectF(0, 0, 420, 300), hall, light_theme(), 1, lettering);
        });
    };
    const QImage all = with([](HallPicture&) {});
    EXPECT_NE(all, with([](HallPicture& hall) { hall.clock.clear(); }));
    EXPECT_NE(all, with([](HallPicture& hall) { hall.counter.clear(); }));
    EXPECT_NE(all, with([](HallPicture& hall) { hall.sentence.clear(); }));
    EXPECT_NE(all, with([](HallPicture& hall) { hall.warning.clear(); }));
    EXPECT_NE(all, with([](HallPicture& hall) { hall.finished = true; }));
}

TEST(Middle, IsEmptyWithoutTexts) {
    Lettering lettering;
    const QImage blank = painted({420, 300}, [](QPainter&) {});
    EXPECT_EQ(blank, painted({420, 300}, [&](QPainter& painter) {
                  draw_middle(painter, QRectF(0, 0, 420, 300), HallPicture(), light_theme(), 1, lettering);
              }));
}

}  // namespace

}  // namespace simul::paint
