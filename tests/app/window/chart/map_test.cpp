#include <cmath>

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

#include "app/window/chart/paint/map_colours.hpp"
#include "app/window/chart/paint/map_picture.hpp"

namespace simul::paint {
namespace {

/// x times y over 1 to n each.
MapGrid products(int n) {
    MapGrid grid;
    for (int i = 1; i <= n; ++i) {
        grid.xs.push_back(i);
        grid.ys.push_back(i);
    }
    for (const double y : grid.ys)
        for (const double x : grid.xs) grid.values.push_back(x * y);
    return grid;
}

MapPicture small_map() {
    MapPicture picture;
    picture.grid = picture.coarse = products(8);
    picture.refused.assign(64, 0);
    picture.refused[3] = 1;
    picture.grid.values[3] = std::nan("");
    picture.grid.values[4] = .5;
    picture.x_to = picture.y_to = 8;
    picture.here = {4, 4};
    picture.ring = {6, 6};
    picture.words = {QStringLiteral("16 x here"), QStringLiteral("4 boards")};
    picture.knee << QPointF{1, 1} << QPointF{2, 3} << QPointF{3, 4} << QPointF{8, 8};
    picture.knee_text = QStringLiteral("knee");
    picture.opponents_text = picture.master_text = QStringLiteral("pace");
    add_contours(picture);
    return picture;
}

TEST(MapContours, LieWhereTheLevelIs) {
    const auto lines = contours_of(products(8), 10.5);
    ASSERT_EQ(lines.size(), 1U) << "joined";
    EXPECT_GT(lines[0].size(), 8);
    for (const QPointF& point : lines[0]) EXPECT_NEAR(point.x() * point.y(), 10.5, 1.2);
    EXPECT_TRUE(contours_of(products(8), 1000).empty());
    EXPECT_TRUE(contours_of({}, 1).empty());
}

TEST(MapContours, CloseRoundAHillAndLeaveOutWhatIsNotKnown) {
    MapGrid hill = products(5);
    hill.values.assign(25, 0);
    hill.values[12] = 1;
    const auto lines = contours_of(hill, .5);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].front(), lines[0].back());
    hill.values[12] = std::nan("");
    EXPECT_TRUE(contours_of(hill, .5).empty());
}

double luminance(const QColor& colour) { return contrast(colour, QColor{Qt::black}); }

TEST(MapColours, GoOneWayFromNoGainTo100Times) {
    EXPECT_EQ(map_colour(1, light_theme()), QColor(QStringLiteral("#fbfaf6")));
    EXPECT_EQ(map_colour(100, light_theme()), QColor(QStringLiteral("#043a3e")));
    EXPECT_EQ(map_colour(1, dark_theme()), QColor(QStringLiteral("#1d2126")));
    EXPECT_EQ(map_colour(5000, dark_theme()), QColor(QStringLiteral("#d6f4eb")));
    for (double v = 1; v < 100; v *= 1.1) {
        EXPECT_GE(luminance(map_colour(v, light_theme())), luminance(map_colour(v * 1.1, light_theme())));
        EXPECT_LE(luminance(map_colour(v, dark_theme())), luminance(map_colour(v * 1.1, dark_theme())));
    }
    EXPECT_NE(map_colour(.5, light_theme()), map_colour(1, light_theme())) << "it got slower";
    EXPECT_EQ(map_colour(1.1, high_contrast_theme()), map_colour(2, high_contrast_theme())) << "flat steps";
}

TEST(MapColours, CanBeWrittenOn) {
    for (const Theme* theme : all_themes())
        for (double v = 1; v < 120; v *= 1.05)
            EXPECT_GE(contrast(map_ink(v, *theme), map_colour(v, *theme)), 3) << theme->name << " " << v;
}

TEST(MapLayout, FindsTheCellUnderEveryPixel) {
    const MapLayout layout = lay_out_map(small_map(), {1000, 600}, 1);
    ASSERT_FALSE(layout.is_empty());
    EXPECT_FALSE(layout.x_profile.isEmpty());
    for (int row = 0; row < 8; ++row)
        for (int column = 0; column < 8; ++column)
            EXPECT_EQ(layout.cell_at({layout.x.at(column + 1), layout.y.at(row + 1)}),
                      static_cast<std::size_t>(column + 8 * row));
    EXPECT_EQ(layout.cell_at({-5, -5}), 64U) << "beyond the map";
    EXPECT_TRUE(lay_out_map(small_map(), {560, 340}, 1).x_profile.isEmpty()) << "the map alone";
    EXPECT_TRUE(lay_out_map(small_map(), {60, 40}, 1).is_empty());
    EXPECT_TRUE(lay_out_map({}, {1000, 600}, 1).is_empty());
}

TEST(MapPainter, DrawsEveryLookAndSize) {
    for (const Theme* theme : all_themes())
        for (const QSize size : {QSize{1000, 600}, QSize{560, 340}, QSize{3, 3}}) {
            QImage image{size, QImage::Format_ARGB32_Premultiplied};
            image.fill(theme->panel);
            QPainter painter{&image};
            const MapPicture picture = small_map();
            Lettering letters;
            paint_map(painter, picture, lay_out_map(picture, size, theme->unit), *theme, letters);
            painter.end();
            EXPECT_EQ(image.pixelColor(0, 0), theme->panel);
        }
}

}  // namespace
}  // namespace simul::paint
