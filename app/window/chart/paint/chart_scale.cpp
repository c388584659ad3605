#include "app/window/chart/paint/chart_scale.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/window/timeline/paint/timeline_axis.hpp"

namespace simul::paint {
namespace {

constexpr double tick_second = 1000;
constexpr double tick_minute = 60 * tick_second;
constexpr double tick_hour = 60 * tick_minute;
/// The times of a logarithmic axis: each about twice the one before.
constexpr std::array log_times{
    1.0,
    2.0,
    5.0,
    10.0,
    20.0,
    50.0,
    100.0,
    200.0,
    500.0,
    tick_second,
    2 * tick_second,
    5 * tick_second,
    10 * tick_second,
    20 * tick_second,
    30 * tick_second,
    tick_minute,
    2 * tick_minute,
    4 * tick_minute,
    8 * tick_minute,
    15 * tick_minute,
    30 * tick_minute,
    tick_hour,
    2 * tick_hour,
    4 * tick_hour,
    8 * tick_hour,
    16 * tick_hour,
    32 * tick_hour,
    64 * tick_hour,
    128 * tick_hour,
    256 * tick_hour,
    512 * tick_hour,
    1024 * tick_hour,
    2048 * tick_hour,
    4096 * tick_hour,
    8192 * tick_hour,
};

/// The smallest 1-2-5 x 10^n that is not under `least`.
double round_step(double least) {
    const double ten = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * ten >= least * (1 - 1e-9)) return factor * ten;
    return 10 * ten;
}

QString tick_text(ChartNumber number, double value, double step, RealSecond second = {}) {
    switch (number) {
        case ChartNumber::time:
            return tick_label(value, step, second);
        case ChartNumber::share:
            return QString::number(100 * value, 'f', step < .01 ? 1 : 0) + QStringLiteral(" %");
        case ChartNumber::factor:
            return QString::number(value, 'g', 6) + QStringLiteral(" ×");
        default:
            return QString::number(value, 'f', step < 1 ? 1 : 0);
    }
}

bool is_by_decades(const ChartScale& scale) { return scale.is_log && scale.to >= 10 * scale.from; }

double step_of(const ChartScale& scale, ChartNumber number, double least_px) {
    const double room = std::abs(scale.high - scale.low);
    const double least = std::max(least_px * (scale.to - scale.from) / room, 1e-9);
    const double step = number == ChartNumber::time ? tick_step(least, scale.second) : round_step(least);
    return number == ChartNumber::count ? std::max(step, 1.0) : step;
}

std::vector<double> multiples(const ChartScale& scale, double step) {
    const auto first = static_cast<std::int64_t>(std::ceil(scale.from / step - 1e-9));
    const auto last = static_cast<std::int64_t>(std::floor(scale.to / step + 1e-9));
    std::vector<double> values;
    values.reserve(static_cast<std::size_t>(std::max<std::int64_t>(last - first + 1, 0)));
    for (std::int64_t i = first; i <= last; ++i) values.push_back(static_cast<double>(i) * step);
    return values;
}

std::vector<double> log_candidates(const ChartScale& scale, ChartNumber number) {
    std::vector<double> values;
    const bool is_real = number == ChartNumber::time && scale.second.count() > 0;
    if (number == ChartNumber::time && !is_real) {
        values.assign(log_times.begin(), log_times.end());
    } else {
        // Round in real nanoseconds, of which a simulated millisecond is a whole number.
        const double whole = is_real ? static_cast<double>(scale.second.count()) : 1;
        const double first = std::pow(10.0, std::floor(std::log10(scale.from * whole))) / whole;
        for (double ten = first; ten <= scale.to; ten *= 10)
            for (const double factor : {1.0, 2.0, 5.0}) values.push_back(factor * ten);
    }
    std::erase_if(values, [&](double value) {
        return value < scale.from * (1 - 1e-9) || value > scale.to * (1 + 1e-9);
    });
    return values;
}

std::vector<ChartTick> log_ticks(const ChartScale& scale, ChartNumber number, double least_px) {
    std::vector<ChartTick> ticks;
    const std::vector<double> values = log_candidates(scale, number);
    ticks.reserve(values.size());
    for (const double value : values) {
        if (!ticks.empty() && std::abs(scale.at(value) - scale.at(ticks.back().value)) < least_px) continue;
        const bool is_whole = value >= tick_minute && std::fmod(value, tick_minute) == 0;
        const double fine = value < tick_second ? 1 : is_whole ? tick_minute : tick_second;
        ticks.push_back({value, number == ChartNumber::time    ? tick_label(value, fine, scale.second)
                                : number == ChartNumber::count ? QString::number(value, 'g', 6)
                                                               : tick_text(number, value, 1)});
    }
    return ticks;
}

}  // namespace

double ChartScale::at(double value) const {
    const double share = is_log ? std::log(std::max(value, from * 1e-9) / from) / std::log(to / from)
                                : (value - from) / (to - from);
    return low + share * (high - low);
}

double ChartScale::value(double px) const {
    const double share = (px - low) / (high - low);
    return is_log ? from * std::pow(to / from, share) : from + share * (to - from);
}

std::vector<ChartTick> chart_ticks(const ChartScale& scale, ChartNumber number, double least_px) {
    if (scale.high == scale.low || !(scale.to > scale.from)) return {};
    if (is_by_decades(scale)) return log_ticks(scale, number, least_px);
    const double step = step_of(scale, number, least_px);
    std::vector<ChartTick> ticks;
    const std::vector<double> values = multiples(scale, step);
    ticks.reserve(values.size());
    for (const double value : values) ticks.push_back({value, tick_text(number, value, step, scale.second)});
    return ticks;
}

std::vector<double> minor_chart_ticks(const ChartScale& scale, ChartNumber number, double least_px) {
    if (scale.high == scale.low || !(scale.to > scale.from) || scale.is_log) return {};
    const double step = step_of(scale, number, least_px);
    if (number == ChartNumber::time) return multiples(scale, minor_step(step, scale.second));
    const double leading = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
    const double minor = step / (leading > 1.5 && leading < 3 ? 4 : 5);
    return number == ChartNumber::count && minor < 1 ? multiples(scale, 1) : multiples(scale, minor);
}

QString chart_text(ChartNumber number, double value, RealSecond second) {
    switch (number) {
        case ChartNumber::time:
            return time_label(value, second);
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
