#pragma once

#include <cstdint>
#include <vector>

#include <QString>

namespace simul::paint {

/// What a number is, which decides on ticks and texts: a count, a time in ms, a factor, a share from 0 to 1.
enum class ChartNumber : std::uint8_t { count, time, factor, share };

/// Maps values to pixels; `low` is where `from` lies. Needs to > from.
struct ChartScale {
    double from = 0;
    double to = 1;
    double low = 0;
    double high = 1;

    constexpr double at(double value) const { return low + (value - from) / (to - from) * (high - low); }
    constexpr double value(double px) const { return from + (px - low) / (high - low) * (to - from); }
};

struct ChartTick {
    double value = 0;
    QString label;
    bool operator==(const ChartTick&) const = default;
};

/// Ticks at 1-2-5 x 10^n, whole ones for counts; at round times for times; at least `least_px` apart.
std::vector<ChartTick> chart_ticks(const ChartScale& scale, ChartNumber number, double least_px);

/// The number as it stands beside a point: `24`, `1:00:55`, `11.8 x`, `98.5 %`.
QString chart_text(ChartNumber number, double value);

}  // namespace simul::paint
