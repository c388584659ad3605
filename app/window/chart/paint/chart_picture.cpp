#include "app/window/chart/paint/chart_picture.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace simul::paint {
namespace {

bool stand_alike(const std::vector<QPointF>& a, const std::vector<QPointF>& b) {
    return std::ranges::equal(a, b, {}, &QPointF::x, &QPointF::x);
}

bool are_alike(const ChartCurve& a, const ChartCurve& b) {
    return stand_alike(a.dots, b.dots) && stand_alike(a.line, b.line) &&
           std::ranges::equal(a.bands, b.bands, {}, &ChartBand::x, &ChartBand::x);
}

bool are_equal(const ChartCurve& a, const ChartCurve& b) { return a.dots == b.dots && a.line == b.line; }

void move_towards(std::vector<QPointF>& points, const std::vector<QPointF>& from, double share) {
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i].setY(std::lerp(from[i].y(), points[i].y(), share));
}

void move_towards(ChartCurve& curve, const ChartCurve& from, double share) {
    move_towards(curve.dots, from.dots, share);
    move_towards(curve.line, from.line, share);
    for (std::size_t i = 0; i < curve.bands.size(); ++i) {
        curve.bands[i].low = std::lerp(from.bands[i].low, curve.bands[i].low, share);
        curve.bands[i].high = std::lerp(from.bands[i].high, curve.bands[i].high, share);
    }
}

}  // namespace

bool differs_in_height_only(const ChartPicture& a, const ChartPicture& b) {
    if (a.x_from != b.x_from || a.x_to != b.x_to || a.x_is_log != b.x_is_log ||
        a.plots.size() != b.plots.size())
        return false;
    bool differs = false;
    for (std::size_t i = 0; i < a.plots.size(); ++i) {
        const auto& [one, other] = std::tie(a.plots[i], b.plots[i]);
        if (one.number != other.number || one.is_log != other.is_log ||
            !std::ranges::equal(one.curves, other.curves, are_alike))
            return false;
        differs = differs || !std::ranges::equal(one.curves, other.curves, are_equal);
    }
    return differs;
}

ChartPicture between(const ChartPicture& from, const ChartPicture& to, double share) {
    ChartPicture picture = to;
    for (std::size_t i = 0; i < picture.plots.size(); ++i)
        for (std::size_t c = 0; c < picture.plots[i].curves.size(); ++c)
            move_towards(picture.plots[i].curves[c], from.plots[i].curves[c], share);
    return picture;
}

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
