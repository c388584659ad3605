#pragma once

#include <cstdint>
#include <vector>

#include <QString>

#include "simulator/text/real_time.hpp"

namespace simul::paint {

/// What a number is, which decides on ticks and texts: a count, a time in ms, a factor, a share from 0 to 1.
enum class ChartNumber : std::uint8_t { count, time, factor, share };

/// Maps values to pixels; `low` is where `from` lies. Needs to > from, and from > 0 if it is logarithmic.
struct ChartScale {
    double from = 0;
    double to = 1;
    double low = 0;
    double high = 1;
    bool is_log = false;
    RealSecond second{};  ///< what times read as; 0: as in the hall

    double at(double value) const;
    double value(double px) const;
};

struct ChartTick {
    double value = 0;
    QString label;
    bool operator==(const ChartTick&) const = default;
};

/// Ticks at 1-2-5 x 10^n, whole ones for counts; at round times for times; at least `least_px` apart. On a
/// logarithmic scale of a decade or more 1-2-5 of each decade, and times that double from 0:30 on.
std::vector<ChartTick> chart_ticks(const ChartScale& scale, ChartNumber number, double least_px);

/// The places of the small ticks between those; none on a logarithmic scale.
std::vector<double> minor_chart_ticks(const ChartScale& scale, ChartNumber number, double least_px);

/// The number as it stands beside a point: `24`, `1:00:55` or `3.66 s`, `11.8 x`, `98.5 %`.
QString chart_text(ChartNumber number, double value, RealSecond second);

}  // namespace simul::paint
