#include "app/window/chart/paint/chart_scale.hpp"

#include <algorithm>
#include <cmath>

#include "app/window/timeline/paint/timeline_axis.hpp"

namespace simul::paint {
namespace {

/// The smallest 1-2-5 x 10^n that is not under `least`.
double round_step(double least) {
    const double ten = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * ten >= least * (1 - 1e-9)) return factor * ten;
    return 10 * ten;
}

QString tick_text(ChartNumber number, double value, double step) {
    switch (number) {
        case ChartNumber::time:
            return tick_label(value, step);
        case ChartNumber::share:
            return QString::number(100 * value, 'f', 0) + QStringLiteral(" %");
        default:
            return QString::number(value, 'f', step < 1 ? 1 : 0);
    }
}

}  // namespace

std::vector<ChartTick> chart_ticks(const ChartScale& scale, ChartNumber number, double least_px) {
    const double room = std::abs(scale.high - scale.low);
    if (!(room > 0) || !(scale.to > scale.from)) return {};
    const double least = std::max(least_px * (scale.to - scale.from) / room, 1e-9);
    double step = number == ChartNumber::time ? tick_step(least) : round_step(least);
    if (number == ChartNumber::count) step = std::max(step, 1.0);
    std::vector<ChartTick> ticks;
    const auto first = static_cast<std::int64_t>(std::ceil(scale.from / step - 1e-9));
    const auto last = static_cast<std::int64_t>(std::floor(scale.to / step + 1e-9));
    ticks.reserve(static_cast<std::size_t>(std::max<std::int64_t>(last - first + 1, 0)));
    for (std::int64_t i = first; i <= last; ++i) {
        const double value = static_cast<double>(i) * step;
        ticks.push_back({value, tick_text(number, value, step)});
    }
    return ticks;
}

QString chart_text(ChartNumber number, double value) {
    switch (number) {
        case ChartNumber::time:
            return time_label(value);
        case ChartNumber::factor:
            return QString::number(value, 'f', 1) + QStringLiteral(" ×");
        case ChartNumber::share:
            return QString::number(100 * value, 'f', 1) + QStringLiteral(" %");
        case ChartNumber::count:
            break;
    }
    return QString::number(value, 'f', 0);
}

}  // namespace simul::paint
