#pragma once

#include <QImage>
#include <QPainter>

#include "app/window/look/paint/theme.hpp"
#include "app/window/timeline/paint/timeline_layout.hpp"
#include "app/window/timeline/paint/timeline_patterns.hpp"
#include "app/window/timeline/paint/timeline_picture.hpp"

namespace simul::paint {

/// Draws the whole timeline; `layout` must be that of `picture`. Leaves the painter as it was.
void paint_timeline(QPainter& painter, const TimelinePicture& picture, const TimelineLayout& layout,
                    const Theme& theme);

/// Only the bars of all runs, in device pixels of the plot: transparent where nothing happens.
QImage timeline_bars(const TimelinePicture& picture, const TimelineLayout& layout, const Theme& theme);

/// A lane of many masters, for a legend: one, two, all, one of three. Lengths in device pixels.
QImage busy_swatch(const Theme& theme, int width, int height, double scale);

/// A bar of a state for a legend, on any paint device.
void paint_swatch(QPainter& painter, const QRectF& rect, const Theme& theme, PatternSet::Kind kind,
                  int state);

}  // namespace simul::paint
