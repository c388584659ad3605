#include "app/window/chart/paint/chart_layout.hpp"

#include <algorithm>

namespace simul::paint {
namespace {

constexpr double chart_gutter = 62;  // for the labels of y
constexpr double names_room = 138;   // for the names at the ends of lines
constexpr double chart_title_row = 32;
constexpr double chart_axis_row = 32;
constexpr double least_plot_height = 44;  // with less, there is one plot alone

}  // namespace

ChartLayout lay_out_chart(const ChartPicture& picture, QSizeF size, double unit) {
    ChartLayout layout;
    const double left = chart_gutter * unit;
    const double right = size.width() - names_room * unit;
    const double bottom = size.height() - chart_axis_row * unit;
    if (picture.plots.empty() || right - left < 40 || bottom < (chart_title_row + 20) * unit) return layout;
    layout.x = {picture.x_from, std::max(picture.x_to, picture.x_from + 1e-9), left, right, picture.x_is_log,
                picture.second};
    layout.axis = {0, bottom, size.width(), chart_axis_row * unit};
    std::size_t count = picture.plots.size();
    // The first plot is the finding: it has as much room as three others.
    const auto share_of = [&](std::size_t plots) {
        const double room = bottom - static_cast<double>(plots) * chart_title_row * unit;
        return room / (plots == 1 ? 1 : static_cast<double>(plots) + 2);
    };
    if (share_of(count) < least_plot_height * unit) count = 1;
    const double share = share_of(count);
    layout.plots.reserve(count);
    double top = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const ChartPlot& plot = picture.plots[i];
        const double height = count > 1 && i == 0 ? 3 * share : share;
        const QRectF area{left, top + chart_title_row * unit, right - left, height};
        const double highest = std::max(plot.top, plot.from + 1e-9);
        layout.plots.push_back(
            {{left, top, right - left, chart_title_row * unit},
             area,
             {plot.from, highest, area.bottom(), area.top(), plot.is_log, picture.second}});
        top = area.bottom();
    }
    return layout;
}

}  // namespace simul::paint
