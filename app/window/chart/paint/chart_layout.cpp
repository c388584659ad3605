#include "app/window/chart/paint/chart_layout.hpp"

#include <algorithm>
#include <cmath>

namespace simul::paint {
namespace {

constexpr double chart_gutter = 62;  // for the labels of y
constexpr double names_room = 136;   // for the names at the ends of lines
constexpr double chart_title_row = 22;
constexpr double chart_axis_row = 40;
constexpr double least_plot_height = 70;  // with less, there is one plot alone

}  // namespace

double ChartLayout::value_at(double px) const {
    return std::clamp(std::round(x.value(px)), 1.0, std::floor(x.to));
}

ChartLayout lay_out_chart(const ChartPicture& picture, QSizeF size, double unit) {
    ChartLayout layout;
    const double left = chart_gutter * unit;
    const double right = size.width() - names_room * unit;
    const double bottom = size.height() - chart_axis_row * unit;
    if (picture.plots.empty() || right - left < 40 || bottom < (chart_title_row + 20) * unit) return layout;
    layout.x = {0, picture.x_to, left, right};
    layout.axis = {0, bottom, size.width(), chart_axis_row * unit};
    std::size_t count = picture.plots.size();
    if (bottom / static_cast<double>(count) < (chart_title_row + least_plot_height) * unit) count = 1;
    // The first plot is the finding: it has as much room as two others.
    const double share = bottom / static_cast<double>(count == 1 ? 1 : count + 1);
    layout.plots.reserve(count);
    double top = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double height = count == 1 ? bottom : i == 0 ? 2 * share : share;
        const QRectF area{left, top + chart_title_row * unit, right - left,
                          height - chart_title_row * unit - 8 * unit};
        layout.plots.push_back({{left, top, right - left, chart_title_row * unit},
                                area,
                                {0, std::max(picture.plots[i].top, 1e-9), area.bottom(), area.top()}});
        top += height;
    }
    return layout;
}

}  // namespace simul::paint
