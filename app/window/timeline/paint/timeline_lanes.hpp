#pragma once

#include <span>

#include <QImage>
#include <QRect>

#include "app/window/look/paint/theme.hpp"
#include "app/window/timeline/paint/timeline_axis.hpp"
#include "app/window/timeline/paint/timeline_coverage.hpp"
#include "app/window/timeline/paint/timeline_patterns.hpp"
#include "simulator/trace/busy.hpp"

namespace simul::paint {

/// Lanes below each other, in device pixels. A pitch of 2 or more is whole; under 2 lanes merge into rows.
struct LaneBand {
    int top = 0;
    double pitch = 0;  ///< from lane to lane
    int bar = 0;       ///< height of a bar; 0 where lanes merge
    int lanes = 0;

    int height() const;
    int bottom() const { return top + height(); }
    /// The lane at row `y` (the first of those that share it), or -1.
    int lane_at(int y) const;
    QRect lane_rect(int lane, int left, int width) const;
};

/// Fills at most `room` rows with `lanes` lanes that are not higher than `highest`.
LaneBand fit_lanes(int top, int room, int lanes, int highest, double scale);

/// A lane `rows` high shows that number as a height. How many of `masters` must think at least to fill `row`,
/// counted from 0 at the bottom: one fills the lowest, all of them fill every row.
constexpr std::uint32_t least_thinking(int row, int rows, int masters) {
    return static_cast<std::uint32_t>(std::int64_t{row} * masters / rows + 1);
}

/// Draws lanes into an image (ARGB32, premultiplied, transparent where nothing is). `axis` is in pixels of
/// the image; patterns hang on time 0, so they travel with the bars.
class LaneRaster {
  public:
    LaneRaster(QImage& image, const Theme& theme, const TimeAxis& axis, double scale)
        : image_(image), theme_(theme), axis_(axis), scale_(scale) {}

    void draw(std::span<const std::vector<BoardBar>> lanes, const LaneBand& band);
    void draw(std::span<const std::vector<MasterBar>> lanes, const LaneBand& band);
    /// One lane for all masters: as high as many of them think.
    void draw(std::span<const BusyStretch> busy, int masters, const LaneBand& band);

  private:
    template <class Bar>
    void draw_band(std::span<const std::vector<Bar>> lanes, const LaneBand& band, const PatternSet& patterns);
    template <class Bar>
    void add_lane(const std::vector<Bar>& lane, int weight);
    void add_busy(std::span<const BusyStretch> busy, std::uint32_t least);
    void write_rows(const PatternSet& patterns, int top, int rows);

    QImage& image_;
    const Theme& theme_;
    TimeAxis axis_;
    double scale_;
    Coverage coverage_;
};

/// The first bar of a lane that ends after `ms`.
template <class Lane>
auto first_ending_after(const Lane& lane, double ms) {
    return std::partition_point(lane.begin(), lane.end(),
                                [ms](const auto& bar) { return double(bar.to.count()) <= ms; });
}

}  // namespace simul::paint
