#include "app/window/chart/paint/map_colours.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace simul::paint {
namespace {

using Stops = std::array<std::pair<double, QRgb>, 6>;
constexpr Stops light_stops{{{0, 0xfffbfaf6},
                             {.22, 0xffd6e9e2},
                             {.45, 0xff8cc6ba},
                             {.68, 0xff289382},
                             {.85, 0xff00665c},
                             {1, 0xff043a3e}}};
constexpr Stops dark_stops{{{0, 0xff1d2126},
                            {.22, 0xff183638},
                            {.45, 0xff165c56},
                            {.68, 0xff288d7f},
                            {.85, 0xff62c7b6},
                            {1, 0xffd6f4eb}}};
constexpr QRgb slower = 0xffc8401f;
constexpr double flat_steps = 5;
constexpr double legible = 3.5;  // contrast of lines and large letters

/// 0 at 1, 1 at 100.
double share_of(double speed_up) { return std::log(std::max(speed_up, 1e-9)) / std::log(100.0); }

bool has_flat_steps(const Theme& theme) { return theme.name == high_contrast_theme().name; }

QColor between(const Stops& stops, double share) {
    for (std::size_t i = 1; i < stops.size(); ++i)
        if (share <= stops[i].first) {
            const double part = (share - stops[i - 1].first) / (stops[i].first - stops[i - 1].first);
            return mix(QColor{stops[i - 1].second}, QColor{stops[i].second}, part);
        }
    return QColor{stops.back().second};
}

double shown_share(double speed_up, const Theme& theme) {
    const double share = std::clamp(share_of(speed_up), 0.0, 1.0);
    return has_flat_steps(theme) ? std::min(std::floor(share * flat_steps) / (flat_steps - 1), 1.0) : share;
}

}  // namespace

QColor map_colour(double speed_up, const Theme& theme) {
    const Stops& stops = theme.dark ? dark_stops : light_stops;
    if (speed_up < 1)
        return mix(QColor{stops.front().second}, QColor{slower}, std::min(.25 - share_of(speed_up), 1.0));
    return between(stops, shown_share(speed_up, theme));
}

QColor map_ink(double speed_up, const Theme& theme) {
    static constexpr std::array light_inks{0xff006e5e, 0xff043a3e, 0xffffffff};
    static constexpr std::array dark_inks{0xffbfe9df, 0xff0d1114, 0xffffffff};
    const QColor ground = map_colour(speed_up, theme);
    QColor best;
    for (const QRgb ink : theme.dark ? dark_inks : light_inks) {
        if (contrast(QColor{ink}, ground) >= legible) return QColor{ink};
        if (!best.isValid() || contrast(QColor{ink}, ground) > contrast(best, ground)) best = QColor{ink};
    }
    return best;
}

}  // namespace simul::paint
