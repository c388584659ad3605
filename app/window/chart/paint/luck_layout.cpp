#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/window/chart/paint/luck_picture.hpp"

namespace simul::paint {
namespace {

constexpr double names_width = 256;
constexpr double numbers_width = 236;
constexpr double narrow_names = 128;
constexpr double narrow_numbers = 74;
constexpr double luck_axis = 26;
constexpr double luck_roomy_width = 760;
constexpr double many_dots = 300;

}  // namespace

std::vector<double> swarm(const std::vector<double>& xs, double radius, double room) {
    std::vector<std::size_t> order(xs.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::size_t i) { return xs[i]; });
    std::vector<double> ys(xs.size());
    const double apart = 2 * radius;
    for (std::size_t n = 0; n < order.size(); ++n) {
        const std::size_t mine = order[n];
        const auto is_free = [&](double y) {
            for (std::size_t m = n; m-- > 0 && xs[mine] - xs[order[m]] < apart;)
                if (std::hypot(xs[mine] - xs[order[m]], y - ys[order[m]]) < apart * .96) return false;
            return true;
        };
        for (double step = 0; step <= room; step += radius / 2) {
            ys[mine] = step;
            if (is_free(step)) break;
            ys[mine] = -step;
            if (is_free(-step)) break;
        }
    }
    return ys;
}

std::pair<int, int> LuckLayout::dot_at(QPointF at) const {
    std::pair<int, int> found{-1, -1};
    double nearest = 2.5 * radius;
    for (std::size_t row = 0; row < dots.size(); ++row)
        for (std::size_t seed = 0; seed < dots[row].size(); ++seed) {
            const QPointF away = dots[row][seed] - at;
            if (const double distance = std::hypot(away.x(), away.y()); distance < nearest) {
                nearest = distance;
                found = {static_cast<int>(row), static_cast<int>(seed) + 1};
            }
        }
    return found;
}

LuckLayout lay_out_luck(const LuckPicture& picture, QSizeF size, double unit) {
    LuckLayout layout;
    layout.is_roomy = size.width() > luck_roomy_width * unit;
    const double left = (layout.is_roomy ? names_width : narrow_names) * unit;
    const double right = size.width() - (layout.is_roomy ? numbers_width : narrow_numbers) * unit;
    layout.top = luck_axis * unit;
    layout.axis_top = size.height() - luck_axis * unit;
    if (picture.rows.empty() || right - left < 60 || layout.axis_top - layout.top < 60) return layout;
    double least = 0;
    double most = .01;
    std::size_t seeds = 0;
    for (const LuckRow& row : picture.rows)
        for (const double later : row.later) {
            least = std::min(least, later);
            most = std::max(most, later);
            seeds = std::max(seeds, row.later.size());
        }
    const double margin = .04 * (most - least);
    layout.x = {least - margin, most + margin, left, right, false};
    layout.row_height = (layout.axis_top - layout.top) / static_cast<double>(picture.rows.size());
    layout.radius = (static_cast<double>(seeds) > many_dots ? 1.6 : 3.0) * unit;
    layout.dots.reserve(picture.rows.size());
    for (std::size_t i = 0; i < picture.rows.size(); ++i) {
        const LuckRow& row = picture.rows[i];
        const double middle = layout.top + (static_cast<double>(i) + .5) * layout.row_height;
        std::vector<double> xs;
        xs.reserve(row.later.size());
        for (const double later : row.later) xs.push_back(layout.x.at(later));
        std::vector<QPointF> dots;
        dots.reserve(xs.size());
        if (picture.has_steps) {
            std::vector<double> sorted = row.later;
            std::ranges::sort(sorted);
            const double height = .76 * layout.row_height;
            for (std::size_t k = 0; k < xs.size(); ++k) {
                const auto rank = std::ranges::upper_bound(sorted, row.later[k]) - sorted.begin();
                const double share = static_cast<double>(rank) / static_cast<double>(xs.size());
                dots.emplace_back(xs[k], middle + height / 2 - share * height);
            }
        } else {
            const std::vector<double> ys =
                swarm(xs, layout.radius, layout.row_height / 2 - 2 * layout.radius);
            for (std::size_t k = 0; k < xs.size(); ++k) dots.emplace_back(xs[k], middle + ys[k]);
        }
        layout.dots.push_back(std::move(dots));
    }
    return layout;
}

}  // namespace simul::paint
