#pragma once

#include <QPainter>

#include "app/window/chart/paint/chart_layout.hpp"
#include "app/window/look/paint/text.hpp"
#include "app/window/look/paint/theme.hpp"

namespace simul::paint {

/// Draws the chart. Left of the knee the ground is tinted as the opponents are, right of it as the master is.
void paint_chart(QPainter& painter, const ChartPicture& picture, const ChartLayout& layout,
                 const Theme& theme, Lettering& letters);

}  // namespace simul::paint
