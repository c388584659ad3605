#pragma once

#include <vector>

#include <QString>

#include "simulator/scheduler/simulated_time.hpp"
#include "simulator/text/real_time.hpp"

namespace simul::paint {

/// Maps simulated time (ms) to pixels: [from_ms, to_ms) fills [left, left + width). Needs to_ms > from_ms.
struct TimeAxis {
    double from_ms = 0;
    double to_ms = 1000;
    double left = 0;
    double width = 1;
    RealSecond second{};  ///< what its numbers count; 0: hours and minutes of the hall

    constexpr double px_per_ms() const { return width / (to_ms - from_ms); }
    constexpr double ms_per_px() const { return (to_ms - from_ms) / width; }
    constexpr double x_of(double ms) const { return left + (ms - from_ms) * px_per_ms(); }
    constexpr double x_of(Time at) const { return x_of(static_cast<double>(at.count())); }
    constexpr double ms_at(double x) const { return from_ms + (x - left) * ms_per_px(); }
    constexpr bool shows(double ms) const { return ms >= from_ms && ms <= to_ms; }
    constexpr bool shows(Time at) const { return shows(static_cast<double>(at.count())); }
};

/// A line of the grid. Only major ones have a label.
struct Tick {
    double ms = 0;
    QString label;
    bool major = true;
};

/// The smallest step of 1-2-5 ms, 1-2-5-10-15-30 s and min, 1-2-3-6-12 h, 1-2-5 x 10^n days that is not
/// under `least_ms`. In real times one of 1-2-5 x 10^n of a unit, likewise in simulated ms.
double tick_step(double least_ms, RealSecond second = {});

/// A step that divides `step` into 2 to 6 parts that are themselves round.
double minor_step(double step, RealSecond second = {});

/// h:mm, h:mm:ss or h:mm:ss.f, as fine as ticks `step` ms apart need it; or a real time.
QString tick_label(double ms, double step, RealSecond second = {});

/// Always h:mm:ss; with tenths to thousandths when `ms` has them. Or a real time in three digits.
QString time_label(double ms, RealSecond second = {});
inline QString time_label(Time time, RealSecond second = {}) {
    return time_label(static_cast<double>(time.count()), second);
}

/// The ticks from `from_ms` to `to_ms` (both included), major ones at least `least_px` apart, in order of
/// time.
std::vector<Tick> ticks_of(const TimeAxis& axis, double least_px);

}  // namespace simul::paint
