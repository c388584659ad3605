#include "simulator/live/live_clock.hpp"

#include <cmath>
#include <cstdint>
#include <stdexcept>

namespace simul {

namespace {

/// Whole units of a clock, at most `most`: a double may be far beyond what fits.
template <class Units>
Units cut(double count, Units most) {
    return count < static_cast<double>(most.count()) ? Units{static_cast<std::int64_t>(count)} : most;
}

}  // namespace

LiveClock::LiveClock(double scale, Wall::time_point begin) : scale_{scale}, begin_{begin} {
    if (!(scale > 0) || !std::isfinite(scale))
        throw std::invalid_argument{"the scale must be a number over 0"};
}

LiveClock::Wall::time_point LiveClock::wall(Time simulated) const {
    using Units = std::chrono::duration<double, Wall::period>;
    const double real = std::ceil(Units{simulated}.count() / scale_);
    return begin_ + cut(real, Wall::time_point::max() - begin_);
}

Time LiveClock::simulated(Wall::time_point wall) const {
    const std::chrono::duration<double, Time::period> real = wall - begin_;
    return cut(real.count() * scale_, Time::max());
}

}  // namespace simul
