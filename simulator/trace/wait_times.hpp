#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "simulator/scheduler/simulated_time.hpp"

namespace simul {

/// Whether a run keeps how long each board waited each time. It costs time and memory.
enum class Waits : std::uint8_t { none, keep };

/// All times that boards waited for their master: from ready until she began to think there, 0 included.
/// Equal ones are counted together now and then, so that a long run of equal thoughts needs little memory.
class WaitTimes {
  public:
    void add(Duration wait);
    std::uint64_t count() const { return counted_waits_ + fresh_.size(); }
    /// By nearest rank; 0 if nobody waited.
    Duration percentile(unsigned percent);

  private:
    void count_together();

    std::vector<Duration> fresh_;
    std::vector<std::pair<Duration, std::uint64_t>> counted_;  // sorted by time
    std::uint64_t counted_waits_ = 0;
};

}  // namespace simul
