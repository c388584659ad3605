#include "app/window/timeline/paint/timeline_painter.hpp"

#include <random>

#include <gtest/gtest.h>

#include "tests/app/window/timeline/sample_picture.hpp"

namespace simul::paint {
namespace {

using test::lanes_of_sample;
using test::lanes_with_every_state;
using test::picture_of;
using test::render;

constexpr QSize usual{1100, 400};

struct Look {
    double mean = 0;
    double spread = 0;
    int jumps = 0;  // from pixel to pixel along the middle
};

/// How a bar looks to somebody who sees no colours.
Look look_of(const QImage& image, const QRect& rect) {
    Look look;
    double squares = 0;
    const int count = rect.width() * rect.height();
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x) {
            const int grey = qGray(image.pixel(x, y));
            look.mean += double(grey) / count;
            squares += double(grey) * grey / count;
            if (x > rect.left() && std::abs(grey - qGray(image.pixel(x - 1, y))) > 25) ++look.jumps;
        }
    look.spread = std::sqrt(std::max(0.0, squares - look.mean * look.mean));
    return look;
}

bool told_apart(const Look& a, const Look& b) {
    return std::abs(a.mean - b.mean) > 12 || std::abs(a.spread - b.spread) > 8 ||
           std::abs(a.jumps - b.jumps) > 40;
}

TEST(TimelinePatterns, TellEveryStateApartWithoutColour) {
    const Lanes lanes = lanes_with_every_state(10'000);
    const TimelinePicture picture = picture_of(lanes, lanes);
    for (const Theme* theme : all_themes()) {
        const QImage image = render(picture, usual, *theme);
        const auto full = lay_out_timeline(picture, usual, theme->unit, 1);
        for (const bool boards : {true, false}) {
            std::vector<Look> looks;
            for (int s = 0; s < 6; ++s) {
                const auto& group = full.groups[1];
                const QRectF lane = full.lane_rect(boards ? group.boards : group.masters, 0);
                const double left = full.axis.x_of(s * 10'000 + 1500);
                const double right = full.axis.x_of(s * 10'000 + 7000);
                looks.push_back(
                    look_of(image, QRectF(left, lane.top(), right - left, lane.height()).toRect()));
            }
            for (std::size_t a = 0; a < looks.size(); ++a)
                for (std::size_t b = 0; b < a; ++b)
                    EXPECT_TRUE(told_apart(looks[a], looks[b]))
                        << theme->name << (boards ? " board " : " master ") << a << " and " << b;
        }
    }
}

TEST(TimelinePainter, PaintsTheSamePictureEveryTime) {
    const Lanes sync = lanes_of_sample({24, 30, 5000, 55000, true});
    const Lanes async = lanes_of_sample({});
    const TimelinePicture picture = picture_of(sync, async);
    EXPECT_EQ(render(picture, usual, light_theme()), render(picture, usual, light_theme()));
}

TEST(TimelinePainter, FillsTheMastersLaneWhenSheNeverWaits) {
    const Lanes sync = lanes_of_sample({24, 30, 5000, 55000, true});
    const Lanes async = lanes_of_sample({});
    const TimelinePicture picture = picture_of(sync, async);
    const auto layout = lay_out_timeline(picture, usual, 1, 1);
    const QImage image = render(picture, usual, light_theme());
    const auto pixel = [&](int group, double ms) {
        const QRectF lane = layout.lane_rect(layout.groups[std::size_t(group)].masters, 0);
        return image.pixelColor(int(layout.axis.x_of(ms)), int(lane.center().y()));
    };
    EXPECT_EQ(pixel(1, 1'800'000), light_theme().accent);
    const QColor rare = pixel(0, 1'800'000);
    EXPECT_GT(rare.red(), 150) << "one twelfth of the time: nearly the ground";
    EXPECT_NE(rare, pixel(1, 20'000'000)) << "but not nothing";
}

TEST(TimelinePainter, LeavesTheTimeAfterTheEndEmpty) {
    const Lanes async = lanes_of_sample({});
    const Lanes sync = lanes_of_sample({24, 30, 5000, 55000, true});
    const TimelinePicture picture = picture_of(sync, async);
    const auto layout = lay_out_timeline(picture, usual, 1, 1);
    const QImage bars = timeline_bars(picture, layout, light_theme());
    const int x = int(layout.axis.x_of(20'000'000) - layout.plot.left());
    for (int y = layout.groups[1].masters.top; y < layout.groups[1].boards.bottom(); ++y)
        EXPECT_EQ(qAlpha(bars.pixel(x, y)), 0);
}

/// The colour of one pixel row of a lane, averaged over time by looking at every millisecond.
QRgb averaged(const std::vector<BoardBar>& lane, const PatternSet& patterns, int row, int top, double from,
              double to, int phase) {
    double sums[4]{};
    for (const BoardBar& bar : lane) {
        const double share =
            (std::min(to, double(bar.to.count())) - std::max(from, double(bar.from.count()))) / (to - from);
        if (share <= 0) continue;
        const QRgb color = patterns.row(lane_state(bar), row, top)[phase];
        for (unsigned c = 0; c < 4; ++c) sums[c] += share * ((color >> 8 * c) & 0xFFU);
    }
    QRgb color = 0;
    for (unsigned c = 0; c < 4; ++c) color |= QRgb(std::lround(sums[c])) << 8 * c;
    return color;
}

TEST(TimelineMerging, EqualsTheAverageOverEveryPixelsTime) {
    const Lanes lanes = test::irregular_lanes(1, 3000, 700);
    const double end = double(lanes.boards[0].back().to.count());
    std::mt19937 random{9};
    std::uniform_real_distribution<double> share{0, 1};
    for (int round = 0; round < 20; ++round) {
        const double from = share(random) * end * .8;
        const TimeAxis axis{from, from + 1000 + share(random) * (end - from - 1000), 0, 300};
        QImage image(300, 12, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        LaneRaster(image, light_theme(), axis, 1).draw(std::span(lanes.boards), LaneBand{0, 12, 12, 1});
        const PatternSet patterns(light_theme(), PatternSet::Kind::boards, 12, 1);
        const int period = patterns.period();
        const auto start = static_cast<int>(((-std::llround(axis.x_of(0)) % period) + period) % period);
        for (int x = 0; x < 300; ++x) {
            const QRgb slow = averaged(lanes.boards[0], patterns, 5, 0, axis.ms_at(x), axis.ms_at(x + 1),
                                       (start + x) % period);
            const QRgb fast = image.pixel(x, 5);
            for (unsigned c = 0; c < 4; ++c)
                ASSERT_NEAR((slow >> 8 * c) & 0xFFU, (fast >> 8 * c) & 0xFFU, 8)
                    << "round " << round << " x " << x;
        }
    }
}

TEST(TimelineMerging, OfManyLanesShowsTheirAverage) {
    Lanes lanes;
    lanes.boards.resize(1000, {{Time{0}, Time{1000}, BoardPhase::served, 0}});
    for (std::size_t b = 0; b < 1000; b += 2) lanes.boards[b][0].phase = BoardPhase::over;
    QImage image(50, 100, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const Theme& theme = light_theme();
    LaneRaster(image, theme, {0, 1000, 0, 50}, 1)
        .draw(std::span(lanes.boards), fit_lanes(0, 100, 1000, 24, 1));
    const QColor both = mix(theme.accent, mix(theme.panel, theme.idle, .3), .5);
    for (int y = 0; y < 100; ++y) {
        EXPECT_NEAR(image.pixelColor(25, y).red(), both.red(), 4) << y;
        EXPECT_NEAR(image.pixelColor(25, y).green(), both.green(), 4) << y;
        EXPECT_EQ(image.pixelColor(25, y).alpha(), 255);
    }
}

TEST(TimelinePainter, SurvivesEverySizeZoomAndMissingRun) {
    const Lanes some = lanes_of_sample({7, 3, 5000, 55000, true});
    const Lanes none;
    std::mt19937 random{1};
    std::uniform_real_distribution<double> share{0, 1};
    for (int i = 0; i < 150; ++i) {
        TimelinePicture picture = picture_of(i % 3 == 0 ? none : some, some);
        if (i % 4 == 0) picture.groups[1].lanes = nullptr;
        picture.groups[0].collapsed = i % 5 == 0;
        picture.from_ms = share(random) * 2e6;
        picture.to_ms = picture.from_ms + 1000 + share(random) * 1e7;
        const QSize size(1 + int(share(random) * 700), 1 + int(share(random) * 300));
        EXPECT_FALSE(render(picture, size, *all_themes()[std::size_t(i % 4)], 1 + share(random)).isNull());
    }
}

TEST(TimelinePainter, LeavesThePainterAsItWas) {
    const Lanes lanes = lanes_of_sample({3, 3, 5000, 55000, false});
    const TimelinePicture picture = picture_of(lanes, lanes);
    QImage image(usual, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    painter.setBrush(Qt::blue);
    paint_timeline(painter, picture, lay_out_timeline(picture, usual, 1, 1), light_theme());
    EXPECT_EQ(painter.pen().color(), Qt::red);
    EXPECT_EQ(painter.brush().color(), Qt::blue);
    EXPECT_FALSE(painter.hasClipping());
}

TEST(TimelinePainter, TravelsWithItsPatternsWhilePanning) {
    const Lanes lanes = lanes_of_sample({24, 30, 5000, 55000, false});
    TimelinePicture picture = picture_of(lanes, lanes);
    picture.from_ms = 1'000'000;
    picture.to_ms = picture.from_ms + 600'000;
    const auto layout = lay_out_timeline(picture, usual, 1, 1);
    const QImage before = timeline_bars(picture, layout, light_theme());
    const double shift = 10 * layout.axis.ms_per_px();
    picture.from_ms += shift;
    picture.to_ms += shift;
    const QImage after = timeline_bars(picture, lay_out_timeline(picture, usual, 1, 1), light_theme());
    int differing = 0;
    for (int x = 0; x < after.width() - 10; ++x)
        for (int y = 0; y < after.height(); ++y)
            differing += std::abs(qGray(before.pixel(x + 10, y)) - qGray(after.pixel(x, y))) > 6 ? 1 : 0;
    EXPECT_LT(differing, after.width() * after.height() / 200);
}

}  // namespace
}  // namespace simul::paint
