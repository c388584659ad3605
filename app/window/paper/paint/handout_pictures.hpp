#pragma once

#include "app/window/paper/paint/handout_facts.hpp"
#include "app/window/paper/paint/paper.hpp"

namespace simul::paint {

/// How far the axis of both timelines goes: a bit beyond the end of the shorter run.
Time handout_range(const HandoutFacts& facts);

/// Both runs on one axis, with a legend above and their ends marked.
void draw_timelines(Paper& paper, const QRectF& rect, const HandoutFacts& facts);

/// The last reply over the boards, with the knee and the setting of the handout.
void draw_curve(Paper& paper, const QRectF& rect, const HandoutFacts& facts);

}  // namespace simul::paint
