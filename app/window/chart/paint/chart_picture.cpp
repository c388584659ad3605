#include "app/window/chart/paint/chart_picture.hpp"

#include <algorithm>
#include <cmath>

namespace simul::paint {

const QPointF* dot_at(const ChartCurve& curve, double x) {
    const auto found = std::ranges::find(curve.dots, x, [](const QPointF& dot) { return dot.x(); });
    return found == curve.dots.end() ? nullptr : &*found;
}

double nearest_dot(const ChartPicture& picture, double x, double otherwise) {
    double nearest = otherwise;
    double distance = HUGE_VAL;
    for (const ChartPlot& plot : picture.plots)
        for (const ChartCurve& curve : plot.curves)
            for (const QPointF& dot : curve.dots)
                if (std::abs(dot.x() - x) < distance) {
                    distance = std::abs(dot.x() - x);
                    nearest = dot.x();
                }
    return nearest;
}

}  // namespace simul::paint
