#include "app/window/timeline/paint/timeline_layout.hpp"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "app/window/look/paint/text.hpp"

namespace simul::paint {
namespace {

constexpr double tick_height = 21;
constexpr double group_gap = 12;
constexpr double right_margin = 14;
constexpr double overview_height = 21;
constexpr double marks_height = 9;
constexpr double low_marks_height = 7;
/// Under this a run has no room for markers, under the other one they are low.
constexpr double least_with_marks = 26;
constexpr double roomy_group = 52;
constexpr double master_lane = 17;
constexpr double board_lane = 24;
constexpr double few_boards_lane = 48;
/// So many masters have lanes of their own where these can be read; the lane of more is higher.
constexpr int most_master_lanes = 8;
constexpr double least_master_lane = 5;
constexpr double merged_lane = 26;

/// Wide enough for every run's short name.
double gutter_width(const TimelinePicture& picture, const QSizeF& size, double unit) {
    const QFontMetricsF metrics(ui_font(std::round(title_size * unit), QFont::DemiBold));
    double width = std::clamp(size.width() * .115, 80 * unit, 156 * unit);
    for (const TimelineGroup& run : picture.groups)
        if (run.lanes != nullptr)
            width = std::max(width, metrics.horizontalAdvance(run.short_title) + (fold_width + 5) * unit);
    return std::min(size.width() / 3, width);
}

/// Rows that `lanes` lanes take when each may have `each` and all of them no more than `room`.
int rows_for(int lanes, double each, double room) {
    return static_cast<int>(std::floor(std::max(0.0, std::min(lanes * each, room))));
}

void place_masters(const TimelineGroup& run, GroupLayout& group, int top, double room, double scale) {
    const int masters = run.masters();
    const auto fit = [&](int lanes, double each) {
        return fit_lanes(top, rows_for(lanes, each * scale, room), lanes,
                         static_cast<int>(std::lround(each * scale)), scale);
    };
    group.masters = fit(masters, master_lane);
    const bool legible = masters <= most_master_lanes && group.masters.pitch >= least_master_lane * scale;
    group.merged = masters > 1 && !legible;
    if (group.merged) group.masters = fit(1, merged_lane);
}

/// Lanes of one run in `height` logical pixels from the y of `group.rect`; shrinks the rect to what they
/// take.
void place_lanes(const TimelineGroup& run, TimelineLayout& layout, GroupLayout& group, double height) {
    const double scale = layout.unit * layout.ratio;
    const int top = static_cast<int>(std::lround((group.rect.top() - layout.plot.top()) * layout.ratio));
    const double room = height * layout.ratio;
    const bool roomy = height >= roomy_group * layout.unit;
    const bool marks = height >= least_with_marks * layout.unit && run.masters() > 0;
    const double gap = !marks ? 2 : roomy ? marks_height : low_marks_height;
    const int strip = static_cast<int>(std::lround(gap * scale));
    const double share = run.masters() > 1 ? .42 : roomy ? .36 : .26;
    place_masters(run, group, top, run.collapsed ? std::max(0.0, room - (marks ? strip : 0)) : room * share,
                  scale);
    int bottom = group.masters.bottom() + strip;
    if (marks)
        group.marks = {layout.plot.left(), layout.plot.top() + group.masters.bottom() / layout.ratio,
                       layout.plot.width(), strip / layout.ratio};
    if (!run.collapsed) {
        const double each = (run.boards() <= 4 ? few_boards_lane : board_lane) * scale;
        const int rows = rows_for(run.boards(), each, top + room - bottom);
        group.boards = fit_lanes(bottom, rows, run.boards(), static_cast<int>(std::lround(each)), scale);
        bottom = group.boards.bottom();
    }
    group.rect.setHeight((bottom - top) / layout.ratio);
}

double least_height(const TimelineGroup& run, double unit) {
    const double lanes =
        run.masters() > most_master_lanes ? merged_lane : std::min(run.masters(), 4) * master_lane;
    return (lanes + marks_height) * unit;
}

/// Folded runs take what they need, unless all are folded; the others share the rest. `room` is without gaps.
std::vector<double> group_heights(const TimelinePicture& picture, double room, int shown, double unit) {
    const auto open = std::count_if(picture.groups.begin(), picture.groups.end(),
                                    [](const auto& run) { return run.lanes != nullptr && !run.collapsed; });
    std::vector<double> heights(picture.groups.size());
    double rest = room;
    for (std::size_t g = 0; g < heights.size(); ++g) {
        const TimelineGroup& run = picture.groups[g];
        if (run.lanes == nullptr || !run.collapsed) continue;
        heights[g] = room / shown;
        if (open > 0) heights[g] = std::min(heights[g], least_height(run, unit));
        rest -= heights[g];
    }
    for (std::size_t g = 0; g < heights.size(); ++g) {
        const TimelineGroup& run = picture.groups[g];
        if (run.lanes != nullptr && !run.collapsed) heights[g] = rest / static_cast<double>(open);
    }
    return heights;
}

void place_groups(const TimelinePicture& picture, TimelineLayout& layout) {
    const auto shown =
        static_cast<int>(std::count_if(picture.groups.begin(), picture.groups.end(),
                                       [](const TimelineGroup& run) { return run.lanes != nullptr; }));
    const double gap = group_gap * layout.unit;
    const double room = std::max(0.0, layout.plot.height() - gap * (shown - 1));
    const auto heights = group_heights(picture, room, shown, layout.unit);
    layout.groups.resize(picture.groups.size());
    double top = layout.plot.top();
    for (std::size_t g = 0; g < heights.size(); ++g) {
        if (picture.groups[g].lanes == nullptr) continue;
        GroupLayout& group = layout.groups[g];
        group.rect = {layout.plot.left(), top, layout.plot.width(), heights[g]};
        place_lanes(picture.groups[g], layout, group, heights[g]);
        group.gutter = {0, top, layout.plot.left(), group.rect.height()};
        top = group.rect.bottom() + gap;
    }
}

}  // namespace

QRectF TimelineLayout::lane_rect(const LaneBand& band, int lane) const {
    const QRect rect = band.lane_rect(lane, 0, 0);
    return {plot.left(), plot.top() + rect.top() / ratio, plot.width(), rect.height() / ratio};
}

TimelineLayout lay_out_timeline(const TimelinePicture& picture, const QSizeF& size, double unit,
                                double ratio) {
    TimelineLayout layout;
    layout.size = size;
    layout.unit = unit;
    layout.ratio = ratio;
    const auto whole = [ratio](double length) { return std::round(length * ratio) / ratio; };
    const double left = whole(gutter_width(picture, size, unit));
    const double width = std::max(1.0, whole(size.width() - left - right_margin * unit));
    const double top = whole(tick_height * unit);
    const bool overview = picture.overview && size.height() >= 130 * unit;
    const double foot = whole(overview ? overview_height * unit : 2 * unit);
    layout.ticks = {left, 0, width, top};
    layout.plot = {left, top, width, std::max(1.0, whole(size.height()) - top - foot)};
    if (overview) layout.overview = {left, layout.plot.bottom() + 7 * unit, width, foot - 11 * unit};
    layout.axis = {picture.from_ms, picture.to_ms, left, width, picture.second};
    layout.overall = {0, std::max(1.0, picture.end_ms()), left, width};
    place_groups(picture, layout);
    return layout;
}

}  // namespace simul::paint
