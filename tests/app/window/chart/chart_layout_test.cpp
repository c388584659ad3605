#include "app/window/chart/paint/chart_layout.hpp"

#include <gtest/gtest.h>

#include "app/window/chart/paint/chart_painter.hpp"

namespace simul::paint {
namespace {

ChartPicture three_plots() {
    ChartPicture picture;
    picture.x_to = 48;
    picture.here = 24;
    picture.knee = 12;
    for (int i = 0; i < 3; ++i) {
        ChartPlot plot;
        plot.top = 4'000'000;
        ChartCurve curve;
        for (int x = 1; x <= 48; ++x) curve.dots.emplace_back(x, 100'000.0 * x);
        plot.curves = {curve};
        picture.plots.push_back(plot);
    }
    return picture;
}

TEST(ChartPicture, MovesToAnotherThatHasTheSamePlaces) {
    const ChartPicture from = three_plots();
    ChartPicture to = from;
    EXPECT_FALSE(differs_in_height_only(from, to)) << "nothing has changed";
    for (ChartPlot& plot : to.plots)
        for (QPointF& dot : plot.curves[0].dots) dot.ry() *= 2;
    ASSERT_TRUE(differs_in_height_only(from, to));
    EXPECT_EQ(between(from, to, 0).plots[1].curves[0].dots, from.plots[1].curves[0].dots);
    EXPECT_EQ(between(from, to, 1).plots[1].curves[0].dots, to.plots[1].curves[0].dots);
    EXPECT_DOUBLE_EQ(between(from, to, 0.5).plots[2].curves[0].dots[9].y(), 1'500'000);
}

TEST(ChartPicture, JumpsWhereThePlacesOrTheAxisAreOthers) {
    const ChartPicture from = three_plots();
    ChartPicture fewer = from;
    fewer.plots[0].curves[0].dots.pop_back();
    EXPECT_FALSE(differs_in_height_only(from, fewer));
    ChartPicture longer = from;
    longer.x_to = 100;
    EXPECT_FALSE(differs_in_height_only(from, longer));
    EXPECT_FALSE(differs_in_height_only(ChartPicture{}, from));
}

TEST(ChartLayout, PutsPlotsOneBelowTheOtherOverOneAxis) {
    const ChartLayout layout = lay_out_chart(three_plots(), {1200, 600}, 1);
    ASSERT_EQ(layout.plots.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(layout.plots[i].area.left(), layout.x.low);
        EXPECT_EQ(layout.plots[i].area.right(), layout.x.high);
        const double above = i > 0 ? layout.plots[i - 1].area.bottom() : 0;
        EXPECT_GE(layout.plots[i].title.top(), above);
    }
    EXPECT_GE(layout.axis.top(), layout.plots.back().area.bottom());
    EXPECT_GT(layout.plots[0].area.height(), layout.plots[1].area.height()) << "the finding comes first";
}

TEST(ChartLayout, ShowsOneChartWhereThereIsLittleRoomAndNoneWhereThereIsNone) {
    EXPECT_EQ(lay_out_chart(three_plots(), {600, 260}, 1).plots.size(), 1U);
    EXPECT_TRUE(lay_out_chart(three_plots(), {100, 600}, 1).is_empty());
    EXPECT_TRUE(lay_out_chart(three_plots(), {0, 0}, 1).is_empty());
    EXPECT_TRUE(lay_out_chart({}, {1200, 600}, 1).is_empty());
}

TEST(ChartPicture, FindsTheDotNearestToAPlace) {
    const ChartPicture picture = three_plots();
    EXPECT_EQ(nearest_dot(picture, 24.4, -1), 24);
    EXPECT_EQ(nearest_dot(picture, -100, -1), 1);
    EXPECT_EQ(nearest_dot(picture, 5000, -1), 48);
    EXPECT_EQ(nearest_dot({}, 24, -1), -1);
}

TEST(ChartPainter, DrawsEveryLookAndSizeWithoutAnythingBeyondItsGround) {
    for (const Theme* theme : all_themes())
        for (const QSize size : {QSize{1200, 600}, QSize{500, 200}, QSize{3, 3}}) {
            QImage image{size, QImage::Format_ARGB32_Premultiplied};
            image.fill(theme->panel);
            QPainter painter{&image};
            ChartPicture picture = three_plots();
            picture.pointed = 40;
            picture.knee_text = QStringLiteral("knee");
            picture.at_text = QStringLiteral("%1 at %2");
            picture.plots[0].top = 1'000'000;
            picture.plots[0].limits = {{0, 500'000, QStringLiteral("limit"), true}};
            picture.plots[0].curves[0].name = QStringLiteral("leaves");
            picture.plots[1].curves[0].bands = {{1, 0, 9}, {48, 0, 9}};
            Lettering letters;
            paint_chart(painter, picture, lay_out_chart(picture, size, theme->unit), *theme, letters);
            painter.end();
            EXPECT_EQ(image.pixelColor(0, 0), theme->panel);
        }
}

}  // namespace
}  // namespace simul::paint
