#pragma once

#include <chrono>

#include "simulator/scheduler/simulated_time.hpp"

namespace simul {

/// What the clock on the wall says about the time in the hall: a simulated second lasts 1/scale real seconds.
/// Moments too far away for a clock are the last one it can show.
class LiveClock {
  public:
    using Wall = std::chrono::steady_clock;

    /// `scale`: simulated seconds in a real second; throws std::invalid_argument unless it is over 0 and
    /// finite. `begin`: when the doors open.
    explicit LiveClock(double scale, Wall::time_point begin = {});

    Wall::time_point begin() const { return begin_; }
    /// Opens the doors at this moment.
    void begin_at(Wall::time_point begin) { begin_ = begin; }

    /// When it is this late in the hall, at the earliest.
    Wall::time_point wall(Time simulated) const;
    /// How late it is in the hall.
    Time simulated(Wall::time_point wall) const;

  private:
    double scale_;
    Wall::time_point begin_;
};

}  // namespace simul
