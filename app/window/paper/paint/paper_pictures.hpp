#pragma once

#include <cstdint>

#include "app/window/paper/paint/paper.hpp"
#include "simulator/scheduler/simulated_time.hpp"

namespace simul::paint {

/// A hall seen from above, with all boards numbered, to be marked with a pen: tables in two rows, she between
/// them.
void draw_hall_plan(Paper& paper, const QRectF& rect, std::uint32_t boards, std::uint32_t masters);

/// An empty timeline from 0 to `to`, to be drawn into. `lane` is what it is of.
void draw_empty_timeline(Paper& paper, const QRectF& rect, Time to, const QString& lane);

/// An empty box to tick, or a full one.
void draw_box(Paper& paper, QPointF middle, double side, bool ticked);

/// Room for a short answer: an empty frame.
void draw_field(Paper& paper, const QRectF& rect);

}  // namespace simul::paint
