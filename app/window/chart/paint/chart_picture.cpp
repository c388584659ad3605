#include "app/window/chart/paint/chart_picture.hpp"

#include <algorithm>

namespace simul::paint {

const QPointF* dot_at(const ChartCurve& curve, double x) {
    const auto found = std::ranges::find(curve.dots, x, [](const QPointF& dot) { return dot.x(); });
    return found == curve.dots.end() ? nullptr : &*found;
}

}  // namespace simul::paint
