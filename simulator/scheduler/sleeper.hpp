#pragma once

#include "simulator/scheduler/operation.hpp"
#include "simulator/scheduler/virtual_time.hpp"

namespace simul {

/// Lets one coroutine at a time sleep: `Sleeper nap{time}; co_await nap.until(30min);`
class Sleeper final : public Alarm {
    void fall_asleep() { time_.agenda().schedule(*this, wake_up_); }

  public:
    explicit Sleeper(VirtualTime& time) : time_{time} {}
    Sleeper(const Sleeper&) = delete;
    Sleeper& operator=(const Sleeper&) = delete;
    ~Sleeper() {
        if (suspended_.anybody()) time_.agenda().cancel(*this);
    }

    using Sleep = Operation<Sleeper, &Sleeper::fall_asleep>;
    Sleep until(Time wake_up) {
        wake_up_ = wake_up;
        return {this};
    }
    Sleep for_a(Duration nap) { return until(time_.now() + nap); }

    void due() override { suspended_.resume(); }
    void abandon() override { suspended_.drop(); }
    void cancel() {
        time_.agenda().cancel(*this);
        suspended_.resume();
    }
    Suspended& suspended() { return suspended_; }

  private:
    VirtualTime& time_;
    Suspended suspended_;
    Time wake_up_{0};
};

}  // namespace simul
