#pragma once

#include <optional>
#include <vector>

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include "app/window/timeline/paint/timeline_axis.hpp"
#include "app/window/timeline/paint/timeline_lanes.hpp"
#include "app/window/timeline/paint/timeline_picture.hpp"

namespace simul::paint {

/// Where one run's lanes are. Bands are in device pixels from the top of the plot.
struct GroupLayout {
    QRectF rect;    ///< in the plot, logical pixels
    QRectF gutter;  ///< for the labels, beside it
    QRectF marks;   ///< the strip between masters and boards; empty when there is no room for it
    LaneBand masters;
    LaneBand boards;
    bool merged = false;  ///< many masters, or little room: one lane for all of them, see BusyStretch
};

/// Where everything on the timeline is, in logical pixels.
struct TimelineLayout {
    QSizeF size;
    double unit = 1;
    double ratio = 1;  ///< device pixels for a logical one
    QRectF ticks;      ///< labels of the time axis
    QRectF plot;
    QRectF overview;                  ///< empty when there is no room for it
    std::vector<GroupLayout> groups;  ///< those of the picture; empty ones where there are no lanes
    TimeAxis axis;                    ///< of the plot
    TimeAxis overall;                 ///< of the overview

    /// A lane's bar in logical pixels.
    QRectF lane_rect(const LaneBand& band, int lane) const;
};

/// Places everything for a picture of this size. `unit` multiplies lengths, `ratio` is the device pixel
/// ratio.
TimelineLayout lay_out_timeline(const TimelinePicture& picture, const QSizeF& size, double unit,
                                double ratio);

/// Height of a line of a run's title, times the unit.
inline constexpr double title_line = 17;
/// What stands before a title and folds the run's boards away, times the unit.
inline constexpr double fold_width = 13;
/// The smallest a title is written, in pixels times the unit.
inline constexpr double title_size = 11.5;

enum class TimelinePlace { nowhere, axis, master, board, marker, overview };

/// What is at a point: the bar and lane, or the marker. Boards and masters count from 0.
struct TimelineHit {
    TimelinePlace place = TimelinePlace::nowhere;
    int group = -1;
    int lane = -1;
    double ms = 0;  ///< the moment under the point
    std::optional<BoardBar> board_bar;
    std::optional<MasterBar> master_bar;
    std::optional<BusyStretch> busy;  ///< in the one lane of several masters
    std::optional<Marker> marker;
    QRectF rect;  ///< of the bar, cut to the plot
};

/// What a lane (of place master or board) shows at a moment.
TimelineHit lane_hit(const TimelinePicture& picture, const TimelineLayout& layout, int group,
                     TimelinePlace place, int lane, double ms);

/// A marker of a run, wherever it is.
TimelineHit marker_hit(const TimelineLayout& layout, int group, const Marker& marker);

TimelineHit timeline_hit(const TimelinePicture& picture, const TimelineLayout& layout, const QPointF& point);

}  // namespace simul::paint
