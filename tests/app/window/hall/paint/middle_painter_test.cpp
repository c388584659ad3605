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

/// Rows of the clock, told by its accent when all is over.
int height_of_clock(double height, const QString& sentence) {
    Lettering lettering;
    HallPicture hall = sample_hall(24);
    hall.finished = true;
    hall.counter.clear();
    hall.counter_caption.clear();
    hall.sentence = sentence;
    const QImage image = painted({300, 200}, [&](QPainter& painter) {
        draw_middle(painter, QRectF(0, 0, 300, height), hall, light_theme(), 1, lettering);
    });
    int rows = 0;
    for (int y = 0; y < image.height(); ++y) {
        bool has_accent = false;
        for (int x = 0; x < image.width() && !has_accent; ++x)
            has_accent = image.pixelColor(x, y) == light_theme().accent_text;
        if (has_accent) ++rows;
    }
    return rows;
}

TEST(Middle, HasASmallerClockWhereOnlyThatMakesRoomForTheSentence) {
    int smaller = 0;
    for (int height = 100; height < 200; height += 4) {
        const int usual = height_of_clock(height, {});
        const int now = height_of_clock(height, wordy_hall().sentence);
        if (now == usual || now == 0 || usual < 25) continue;
        EXPECT_NEAR(double(now) / usual, .7, .1) << height;
        ++smaller;
    }
    EXPECT_GT(smaller, 0);
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
