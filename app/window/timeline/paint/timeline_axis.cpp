#include "app/window/timeline/paint/timeline_axis.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace simul::paint {
namespace {

constexpr double a_second = 1000;
constexpr double minute = 60 * a_second;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;

struct TickStep {
    double ms;
    double minor;
};

constexpr std::array steps{
    TickStep{1, .5},
    TickStep{2, 1},
    TickStep{5, 1},
    TickStep{10, 5},
    TickStep{20, 10},
    TickStep{50, 10},
    TickStep{100, 50},
    TickStep{200, 100},
    TickStep{500, 100},
    TickStep{a_second, a_second / 2},
    TickStep{2 * a_second, a_second},
    TickStep{5 * a_second, a_second},
    TickStep{10 * a_second, 5 * a_second},
    TickStep{15 * a_second, 5 * a_second},
    TickStep{30 * a_second, 10 * a_second},
    TickStep{minute, minute / 4},
    TickStep{2 * minute, minute},
    TickStep{5 * minute, minute},
    TickStep{10 * minute, 5 * minute},
    TickStep{15 * minute, 5 * minute},
    TickStep{30 * minute, 10 * minute},
    TickStep{hour, hour / 4},
    TickStep{2 * hour, hour},
    TickStep{3 * hour, hour},
    TickStep{6 * hour, 2 * hour},
    TickStep{12 * hour, 6 * hour},
};

/// Days in steps of 1-2-5 x 10^n.
TickStep step_of_days(double least_ms) {
    const double tens = std::pow(10, std::floor(std::log10(std::max(least_ms / day, 1.0))));
    for (const auto& [times, parts] : {std::pair{1, 2}, {2, 2}, {5, 5}})
        if (times * tens * day >= least_ms) return {times * tens * day, times * tens * day / parts};
    return {10 * tens * day, 5 * tens * day};
}

/// 1-2-5 x 10^n nanoseconds, and of minutes where there are several.
TickStep real_step(double least_ms, RealSecond second) {
    const double ns_of_ms = static_cast<double>(second.count());
    const double least = least_ms * ns_of_ms;
    const double unit = least > 600e9 ? 3600e9 : least > 20e9 ? 60e9 : 1;
    const double tens = std::pow(10, std::floor(std::log10(std::max(least / unit, 1.0)) + 1e-9));
    for (const auto& [times, parts] : {std::pair{1, 2}, {2, 2}, {5, 5}})
        if (times * tens * unit >= least * (1 - 1e-9))
            return {times * tens * unit / ns_of_ms, times * tens * unit / parts / ns_of_ms};
    return {10 * tens * unit / ns_of_ms, 5 * tens * unit / ns_of_ms};
}

TickStep find_step(double least_ms, RealSecond second) {
    if (second.count() > 0) return real_step(least_ms, second);
    for (const TickStep& step : steps)
        if (step.ms >= least_ms) return step;
    return step_of_days(least_ms);
}

QString text_of(const std::string& text) { return QString::fromStdString(text); }

QString clock(std::int64_t ms, bool seconds, int decimals) {
    QString text = QStringLiteral("%1:%2").arg(ms / 3'600'000).arg(ms / 60'000 % 60, 2, 10, QLatin1Char('0'));
    if (seconds) text += QStringLiteral(":%1").arg(ms / 1000 % 60, 2, 10, QLatin1Char('0'));
    if (decimals > 0)
        text +=
            QLatin1Char('.') + QStringLiteral("%1").arg(ms % 1000, 3, 10, QLatin1Char('0')).left(decimals);
    return text;
}

}  // namespace

double tick_step(double least_ms, RealSecond second) { return find_step(least_ms, second).ms; }

double minor_step(double step, RealSecond second) { return find_step(step, second).minor; }

QString tick_label(double ms, double step, RealSecond second) {
    if (second.count() > 0) return text_of(exact_real_time_text(ms, second));
    const int decimals = step >= a_second ? 0 : step >= 100 ? 1 : step >= 10 ? 2 : 3;
    return clock(std::llround(ms), step < minute, decimals);
}

QString time_label(double ms, RealSecond second) {
    if (second.count() > 0) return text_of(real_time_text(ms, second));
    const std::int64_t whole = std::llround(ms);
    const int decimals = whole % 1000 == 0 ? 0 : whole % 100 == 0 ? 1 : whole % 10 == 0 ? 2 : 3;
    return clock(whole, true, decimals);
}

std::vector<Tick> ticks_of(const TimeAxis& axis, double least_px) {
    std::vector<Tick> ticks;
    if (!(axis.width > 0) || !(axis.to_ms > axis.from_ms)) return ticks;
    const TickStep step = find_step(axis.ms_per_px() * least_px, axis.second);
    const auto parts = std::llround(step.ms / step.minor);
    const double last = std::floor(axis.to_ms / step.minor + 1e-9);
    for (double i = std::ceil(axis.from_ms / step.minor - 1e-9); i <= last; ++i) {
        const double ms = i * step.minor;
        const bool major = static_cast<std::int64_t>(i) % parts == 0;
        ticks.push_back({ms, major ? tick_label(ms, step.ms, axis.second) : QString(), major});
    }
    return ticks;
}

}  // namespace simul::paint
