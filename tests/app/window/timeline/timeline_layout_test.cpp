#include "app/window/timeline/paint/timeline_layout.hpp"

#include <random>

#include <gtest/gtest.h>

#include "tests/app/window/timeline/sample_picture.hpp"

namespace simul::paint {
namespace {

using test::lanes_of_sample;
using test::picture_of;

TEST(LaneBands, TakeWholePixelsAsLongAsThereAreTwoOfThem) {
    for (int lanes = 1; lanes < 200; ++lanes) {
        const LaneBand band = fit_lanes(10, 200, lanes, 24, 1);
        EXPECT_LE(band.height(), 200);
        if (lanes <= 100) {
            EXPECT_EQ(band.pitch, int(band.pitch));
            EXPECT_GE(band.bar, 1);
        } else {
            EXPECT_EQ(band.bar, 0);
        }
    }
}

TEST(LaneBands, FindTheLaneOfEveryRow) {
    const LaneBand wide = fit_lanes(10, 240, 24, 24, 1);
    for (int lane = 0; lane < 24; ++lane) EXPECT_EQ(wide.lane_at(wide.lane_rect(lane, 0, 1).top()), lane);
    EXPECT_EQ(wide.lane_at(9), -1);
    EXPECT_EQ(wide.lane_at(wide.bottom()), -1);
    const LaneBand merged = fit_lanes(0, 100, 1000, 24, 1);
    EXPECT_EQ(merged.lane_at(0) / 10, 0);
    EXPECT_EQ(merged.lane_at(99) / 10, 99);
}

TEST(TimelineLayout, KeepsEverythingInsideAndApartAtEverySize) {
    for (const std::uint32_t boards : {1U, 24U, 300U}) {
        const Lanes lanes = lanes_of_sample({boards, 2, 5000, 55000, false});
        const TimelinePicture picture = picture_of(lanes, lanes);
        for (const double ratio : {1.0, 1.5, 2.0})
            for (const QSizeF size :
                 {QSizeF(300, 60), QSizeF(500, 180), QSizeF(1050, 170), QSizeF(3000, 900)}) {
                const auto layout = lay_out_timeline(picture, size, 1, ratio);
                const GroupLayout& first = layout.groups[0];
                const GroupLayout& second = layout.groups[1];
                EXPECT_LE(layout.plot.right(), size.width());
                EXPECT_LE(first.rect.bottom(), second.rect.top());
                EXPECT_LE(second.rect.bottom(), layout.plot.bottom() + 1);
                EXPECT_LE(first.masters.bottom(), first.boards.top);
                if (!layout.overview.isEmpty()) {
                    EXPECT_GE(layout.overview.top(), layout.plot.bottom());
                    EXPECT_LE(layout.overview.bottom(), size.height());
                }
            }
    }
}

TEST(TimelineLayout, GivesACollapsedRunsRoomToTheOther) {
    const Lanes lanes = lanes_of_sample({});
    TimelinePicture picture = picture_of(lanes, lanes);
    const double before = lay_out_timeline(picture, {1000, 400}, 1, 1).groups[1].boards.pitch;
    picture.groups[0].collapsed = true;
    const auto layout = lay_out_timeline(picture, {1000, 400}, 1, 1);
    EXPECT_EQ(layout.groups[0].boards.lanes, 0);
    EXPECT_GT(layout.groups[1].boards.pitch, before);
}

TEST(TimelineLayout, PutsAKeptRunBelowTheHallsAndNothingWhereThereIsNone) {
    const Lanes lanes = lanes_of_sample({});
    TimelinePicture picture = picture_of(lanes, lanes);
    const auto before = lay_out_timeline(picture, {1000, 300}, 1, 1);
    picture.groups.emplace_back();
    const auto empty = lay_out_timeline(picture, {1000, 300}, 1, 1);
    EXPECT_TRUE(empty.groups[2].rect.isEmpty());
    for (const std::size_t g : {0U, 1U}) EXPECT_EQ(empty.groups[g].rect, before.groups[g].rect);
    picture.groups[2] = picture.groups[0];
    picture.groups[2].collapsed = true;
    const auto layout = lay_out_timeline(picture, {1000, 300}, 1, 1);
    EXPECT_GE(layout.groups[2].rect.top(), layout.groups[1].rect.bottom());
    EXPECT_LE(layout.groups[2].rect.bottom(), layout.plot.bottom() + 1);
    EXPECT_GE(layout.groups[2].masters.bar, 12);
    EXPECT_GE(layout.groups[2].marks.height(), 5);
    EXPECT_EQ(layout.groups[2].boards.lanes, 0);
}

TEST(TimelineLayout, HasRoomForTheShortNameOfEveryRun) {
    const Lanes lanes = lanes_of_sample({});
    TimelinePicture picture = picture_of(lanes, lanes);
    const double usual = lay_out_timeline(picture, {760, 150}, 1, 1).plot.left();
    picture.groups[1].short_title = QStringLiteral("Kept: processes and more");
    const double wider = lay_out_timeline(picture, {760, 150}, 1, 1).plot.left();
    EXPECT_GT(wider, usual);
    EXPECT_LE(lay_out_timeline(picture, {300, 150}, 1, 1).plot.left(), 100) << "but never most of the width";
}

TEST(TimelineLayout, HasRoomForMarkersInThePaneOfASmallWindow) {
    const Lanes lanes = lanes_of_sample({});
    TimelinePicture picture = picture_of(lanes, lanes);
    // The timeline's place in windows of 1366x768 and 800x600, with the unit they have.
    for (const auto& [size, unit] : {std::pair{QSizeF(1080, 150), 1.0}, std::pair{QSizeF(760, 102), .86}}) {
        const auto layout = lay_out_timeline(picture, size, unit, 1);
        for (const GroupLayout& group : layout.groups) {
            EXPECT_GE(group.marks.height(), 5) << size.width();
            EXPECT_GE(group.boards.height(), 12);
            EXPECT_GE(group.masters.height(), 8);
        }
    }
}

class TimelineHits : public testing::Test {
  protected:
    Lanes sync = lanes_of_sample({24, 30, 5000, 55000, true});
    Lanes async = lanes_of_sample({});
    TimelinePicture picture = picture_of(sync, async);
    TimelineLayout layout = lay_out_timeline(picture, {1200, 400}, 1, 1);

    QPointF point(int group, const LaneBand& band, int lane, double ms) const {
        EXPECT_GE(group, 0);
        return {layout.axis.x_of(ms), layout.lane_rect(band, lane).center().y()};
    }
};

TEST_F(TimelineHits, NameTheBarOfABoard) {
    const auto hit =
        timeline_hit(picture, layout, point(0, layout.groups[0].boards, 2, 3'600'000 + 10 * 60'000 + 20'000));
    EXPECT_EQ(hit.place, TimelinePlace::board);
    EXPECT_EQ(hit.group, 0);
    EXPECT_EQ(hit.lane, 2);
    ASSERT_TRUE(hit.board_bar);
    EXPECT_EQ(hit.board_bar->phase, BoardPhase::opponent_thinking);
    EXPECT_EQ(hit.board_bar->pair, 10U);
}

TEST_F(TimelineHits, NameTheBarOfTheMaster) {
    picture.to_ms = 600'000;
    layout = lay_out_timeline(picture, {1200, 400}, 1, 1);
    const auto hit = timeline_hit(picture, layout, point(1, layout.groups[1].masters, 0, 17'500));
    EXPECT_EQ(hit.place, TimelinePlace::master);
    ASSERT_TRUE(hit.master_bar);
    EXPECT_EQ(hit.master_bar->board, 3U);
    EXPECT_NEAR(hit.rect.left(), layout.axis.x_of(15'000), 1e-6);
    EXPECT_NEAR(hit.rect.right(), layout.axis.x_of(20'000), 1e-6);
}

TEST_F(TimelineHits, FindTheMarkersBetweenMasterAndBoards) {
    const auto& strip = layout.groups[1].marks;
    const auto hit = timeline_hit(picture, layout, {layout.axis.x_of(3'655'000), strip.center().y()});
    EXPECT_EQ(hit.place, TimelinePlace::marker);
    ASSERT_TRUE(hit.marker);
    EXPECT_EQ(hit.marker->kind, MarkerKind::last_reply);
}

TEST_F(TimelineHits, KnowAxisOverviewAndEmptyRoom) {
    EXPECT_EQ(timeline_hit(picture, layout, {600, 5}).place, TimelinePlace::axis);
    EXPECT_EQ(timeline_hit(picture, layout, layout.overview.center()).place, TimelinePlace::overview);
    EXPECT_EQ(timeline_hit(picture, layout, {5, 200}).place, TimelinePlace::nowhere);
    const auto after = timeline_hit(picture, layout, point(1, layout.groups[1].boards, 3, 40'000'000));
    EXPECT_EQ(after.place, TimelinePlace::board);
    EXPECT_FALSE(after.board_bar);
}

TEST_F(TimelineHits, AnswerAnywhereAtAnyZoomWithoutHarm) {
    std::mt19937 random{5};
    std::uniform_real_distribution<double> x{-50, 1250};
    std::uniform_real_distribution<double> share{0, 1};
    for (int i = 0; i < 5000; ++i) {
        if (i % 50 == 0) {
            picture.from_ms = share(random) * 43'000'000;
            picture.to_ms = picture.from_ms + 1000 + share(random) * 1e7;
            layout = lay_out_timeline(picture, {1200, 60 + 500 * share(random)}, 1, 1.25);
        }
        const auto hit = timeline_hit(picture, layout, {x(random), x(random)});
        EXPECT_GE(hit.ms, 0);
        if (hit.board_bar) {
            EXPECT_LE(double(hit.board_bar->from.count()), hit.ms);
            EXPECT_GT(double(hit.board_bar->to.count()), hit.ms);
        }
    }
}

}  // namespace
}  // namespace simul::paint
