#include <gtest/gtest.h>

#include "app/window/timeline/paint/timeline_lanes.hpp"
#include "tests/app/window/timeline/sample_picture.hpp"

namespace simul::paint {
namespace {

BusyStretch stretch(std::int64_t from, std::int64_t to, std::uint32_t thinking) {
    return {Time{from}, Time{to}, thinking};
}

TEST(BusyLanes, FillALaneFromTheBottomAndWhollyWhenAllThink) {
    for (const int masters : {2, 9, 24, 1000})
        for (const int rows : {1, 5, 26, 40}) {
            EXPECT_EQ(least_thinking(0, rows, masters), 1U) << "one who thinks is seen";
            EXPECT_LE(least_thinking(rows - 1, rows, masters), std::uint32_t(masters));
            for (int row = 1; row < rows; ++row)
                EXPECT_GE(least_thinking(row, rows, masters), least_thinking(row - 1, rows, masters));
        }
    EXPECT_EQ(least_thinking(10, 20, 1000), 501U) << "half of them fill half of the rows";
}

/// Rows of the one lane in which something is drawn at this moment.
int height_at(const std::vector<BusyStretch>& busy, int masters, int x) {
    QImage image(100, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    LaneRaster(image, light_theme(), {0, 100, 0, 100}, 1)
        .draw(std::span(busy), masters, LaneBand{0, 24, 24, 1});
    int rows = 0;
    for (int y = 0; y < 24; ++y) rows += image.pixelColor(x, y) == light_theme().accent ? 1 : 0;
    return rows;
}

TEST(BusyLanes, AreAsHighAsManyMastersThink) {
    const std::vector<BusyStretch> busy{stretch(0, 20, 12), stretch(20, 40, 6), stretch(40, 60, 0),
                                        stretch(60, 100, 1)};
    EXPECT_EQ(height_at(busy, 12, 10), 24);
    EXPECT_EQ(height_at(busy, 12, 30), 12);
    EXPECT_EQ(height_at(busy, 12, 50), 0);
    EXPECT_EQ(height_at(busy, 12, 80), 2);
}

Lanes many(std::size_t masters) {
    Lanes lanes = test::lanes_of_sample({});
    lanes.masters.resize(masters, lanes.masters[0]);
    return lanes;
}

GroupLayout layout_of(std::size_t masters, const QSizeF& size) {
    const Lanes lanes = many(masters);
    return lay_out_timeline(test::picture_of(lanes, lanes), size, 1, 1).groups[0];
}

TEST(MasterLanes, AreOneForEachOfAFewMastersAndOneForAllOfMany) {
    const QSizeF roomy(1200, 500);
    for (const std::size_t masters : {1U, 2U, 4U, 8U}) {
        const GroupLayout group = layout_of(masters, roomy);
        EXPECT_FALSE(group.merged) << masters;
        EXPECT_EQ(group.masters.lanes, int(masters));
        EXPECT_GE(group.masters.bar, 4);
    }
    for (const std::size_t masters : {9U, 24U, 1000U}) {
        const GroupLayout group = layout_of(masters, roomy);
        EXPECT_TRUE(group.merged) << masters;
        EXPECT_EQ(group.masters.lanes, 1);
        EXPECT_GE(group.masters.bar, 20) << "steps can be told apart";
    }
}

TEST(MasterLanes, AreOneForAllWhereTheLanesOfAFewCouldNotBeRead) {
    EXPECT_FALSE(layout_of(2, {1080, 150}).merged);
    EXPECT_TRUE(layout_of(8, {1080, 150}).merged);
    EXPECT_FALSE(layout_of(1, {300, 60}).merged) << "one master has her lane anyway";
}

}  // namespace
}  // namespace simul::paint
