#include <algorithm>
#include <cmath>

#include "app/window/chart/paint/map_picture.hpp"

namespace simul::paint {
namespace {

constexpr double map_gutter = 64;  // labels of y, with the pill of here
constexpr double map_axis = 62;    // tick labels, and the menus of the axes
constexpr double profile_height = 84;
constexpr double profile_width = 116;
constexpr double key_width = 118;
constexpr double map_gap = 20;
constexpr double roomy_width = 640;
constexpr double roomy_height = 360;

/// Between neighbours, in pixels; the first and the last cell end at the ends of the axis.
std::vector<double> edges_of(const std::vector<double>& values, const ChartScale& scale) {
    std::vector<double> edges;
    edges.reserve(values.size() + 1);
    edges.push_back(scale.low);
    for (std::size_t i = 1; i < values.size(); ++i) {
        const double middle =
            scale.is_log ? std::sqrt(values[i - 1] * values[i]) : (values[i - 1] + values[i]) / 2;
        edges.push_back(scale.at(middle));
    }
    edges.push_back(scale.high);
    return edges;
}

std::size_t place_between(const std::vector<double>& edges, double px) {
    for (std::size_t i = 0; i + 1 < edges.size(); ++i)
        if (px >= std::min(edges[i], edges[i + 1]) && px <= std::max(edges[i], edges[i + 1])) return i;
    return edges.size();
}

}  // namespace

std::size_t MapLayout::cell_at(QPointF at) const {
    const std::size_t columns = x_edges.empty() ? 0 : x_edges.size() - 1;
    const std::size_t rows = y_edges.empty() ? 0 : y_edges.size() - 1;
    const std::size_t column = place_between(x_edges, at.x());
    const std::size_t row = place_between(y_edges, at.y());
    return column < columns && row < rows ? column + columns * row : columns * rows;
}

MapLayout lay_out_map(const MapPicture& picture, QSizeF size, double unit) {
    MapLayout layout;
    if (picture.grid.values.empty()) return layout;
    const bool is_roomy = size.width() > roomy_width * unit && size.height() > roomy_height * unit;
    const double left = map_gutter * unit;
    const double top = is_roomy ? (profile_height + map_gap) * unit : 30 * unit;
    const double beside = is_roomy ? (profile_width + key_width + 2 * map_gap) * unit : 12 * unit;
    const double right = size.width() - beside;
    const double bottom = size.height() - map_axis * unit;
    if (right - left < 80 || bottom - top < 60) return layout;
    layout.area = {left, top, right - left, bottom - top};
    layout.x = {picture.x_from, picture.x_to, left, right, picture.is_log, picture.second};
    layout.y = {picture.y_from, picture.y_to, bottom, top, picture.is_log, picture.second};
    layout.x_edges = edges_of(picture.grid.xs, layout.x);
    layout.y_edges = edges_of(picture.grid.ys, layout.y);
    if (!is_roomy) return layout;
    layout.x_profile = {left, 18 * unit, right - left, (profile_height - 18) * unit};
    layout.y_profile = {right + map_gap * unit, top, profile_width * unit, bottom - top};
    layout.key = {layout.y_profile.right() + 1.4 * map_gap * unit, top, 16 * unit, bottom - top};
    return layout;
}

void add_contours(MapPicture& picture) {
    MapGrid logs = picture.coarse;
    for (double& value : logs.values) value = std::log(value);
    if (picture.is_log) {
        for (double& x : logs.xs) x = std::log(x);
        for (double& y : logs.ys) y = std::log(y);
    }
    for (const double level : contour_levels)
        for (QPolygonF& line : contours_of(logs, std::log(level))) {
            if (picture.is_log)
                for (QPointF& point : line) point = {std::exp(point.x()), std::exp(point.y())};
            picture.contours.push_back(std::move(line));
            picture.levels.push_back(level);
        }
}

}  // namespace simul::paint
