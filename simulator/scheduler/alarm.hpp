#pragma once

#include <cstdint>

#include "simulator/scheduler/simulated_time.hpp"

namespace simul {

/// Something that waits for a moment in an agenda; for one moment at a time. It is its own place in the
/// queue, so that waiting allocates nothing.
class Alarm {
  public:
    /// The moment has come.
    virtual void due() = 0;

    /// The moment will never come: the run is torn down. Whoever waits is to be forgotten.
    virtual void abandon() {}

  protected:
    Alarm() = default;
    Alarm(const Alarm&) = default;
    Alarm& operator=(const Alarm&) = default;
    ~Alarm() = default;  // nobody owns an alarm through this

  private:
    friend class Agenda;

    Time when_{0};
    std::uint64_t order_ = 0;
    Alarm* next_ = nullptr;  // in its row
};

}  // namespace simul
