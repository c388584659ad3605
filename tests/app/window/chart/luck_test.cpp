#include <cmath>

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

#include "app/window/chart/paint/luck_picture.hpp"
#include "app/window/chart/paint/small_chart.hpp"

namespace simul::paint {
namespace {

LuckPicture two_ways() {
    LuckPicture picture;
    for (int way = 0; way < 2; ++way) {
        LuckRow row;
        row.ink = way == 0 ? ChartInk::left : ChartInk::wrong;
        row.name = QStringLiteral("a way");
        for (int seed = 0; seed < 40; ++seed) row.later.push_back(.01 * (seed * 17 % 40) + way * .1);
        row.median = .2;
        row.low = .02;
        row.high = .38;
        picture.rows.push_back(row);
    }
    picture.seed = 7;
    return picture;
}

TEST(Swarm, LaysNoDotOnAnotherWhereThereIsRoom) {
    std::vector<double> xs;
    for (int i = 0; i < 200; ++i) xs.push_back(std::fmod(i * 37.7, 300));
    const std::vector<double> ys = swarm(xs, 3, 60);
    for (std::size_t a = 0; a < xs.size(); ++a)
        for (std::size_t b = a + 1; b < xs.size(); ++b)
            ASSERT_GT(std::hypot(xs[a] - xs[b], ys[a] - ys[b]), 5.5) << a << " " << b;
    const std::vector<double> same(500, 10.0);
    for (const double y : swarm(same, 3, 20)) EXPECT_LE(std::abs(y), 20.0) << "never leaves its row";
    EXPECT_TRUE(swarm({}, 3, 60).empty());
}

TEST(LuckLayout, FindsTheSeedUnderAPixel) {
    for (const bool has_steps : {false, true}) {
        LuckPicture picture = two_ways();
        picture.has_steps = has_steps;
        const LuckLayout layout = lay_out_luck(picture, {1000, 500}, 1);
        ASSERT_FALSE(layout.is_empty());
        for (int seed = 1; seed <= 40; ++seed)
            EXPECT_EQ(layout.dot_at(layout.dots[1][static_cast<std::size_t>(seed - 1)]),
                      (std::pair{1, seed}));
        EXPECT_EQ(layout.dot_at({-50, -50}), (std::pair{-1, -1}));
    }
    EXPECT_TRUE(lay_out_luck(two_ways(), {100, 40}, 1).is_empty());
    EXPECT_TRUE(lay_out_luck({}, {1000, 500}, 1).is_empty());
}

TEST(LuckPainter, DrawsEveryLookAndSize) {
    for (const Theme* theme : all_themes())
        for (const QSize size : {QSize{1000, 500}, QSize{500, 260}, QSize{3, 3}})
            for (const bool has_steps : {false, true}) {
                QImage image{size, QImage::Format_ARGB32_Premultiplied};
                image.fill(theme->panel);
                QPainter painter{&image};
                LuckPicture picture = two_ways();
                picture.has_steps = has_steps;
                Lettering letters;
                paint_luck(painter, picture, lay_out_luck(picture, size, theme->unit), *theme, letters);
                SmallChart chart;
                chart.curve << QPointF{1, 10} << QPointF{2, 20};
                chart.x_to = 2;
                chart.y_from = 5;
                chart.y_to = 40;
                chart.here = 2;
                chart.has_axis = true;
                paint_small_chart(painter, chart, size, *theme);
                painter.end();
                EXPECT_EQ(image.pixelColor(size.width() - 1, size.height() - 1), theme->panel);
            }
}

}  // namespace
}  // namespace simul::paint
