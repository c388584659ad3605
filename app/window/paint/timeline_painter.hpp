#pragma once

#include <QImage>
#include <QPainter>

#include "app/window/paint/theme.hpp"
#include "app/window/paint/timeline_layout.hpp"
#include "app/window/paint/timeline_picture.hpp"

namespace simul::paint {

/// Draws the whole timeline; `layout` must be that of `picture`. Leaves the painter as it was.
void paint_timeline(QPainter& painter, const TimelinePicture& picture, const TimelineLayout& layout,
                    const Theme& theme);

/// Only the bars of both runs, in device pixels of the plot: transparent where nothing happens.
QImage timeline_bars(const TimelinePicture& picture, const TimelineLayout& layout, const Theme& theme);

}  // namespace simul::paint
