#include "simulator/scheduler/virtual_time.hpp"

namespace simul {

VirtualTime::~VirtualTime() {
    while (abandon()) continue;
    shutdown();
}

bool VirtualTime::step(Time not_before) {
    const Running running{running_};
    const bool stepped = take_step(not_before);
    run_tasks();
    return stepped;
}

bool VirtualTime::take_step(Time not_before) {
    if (!tasks_.empty()) run_tasks();
    Alarm* alarm = timeline_.take_next(not_before);
    if (alarm == nullptr) return false;
    alarm->due();
    return true;
}

void VirtualTime::run() {
    const Running running{running_};
    while (take_step(Time{0})) continue;
}

void VirtualTime::run_until(Time t) {
    const Running running{running_};
    run_tasks();
    for (auto next = timeline_.next_time(); next && *next <= t; next = timeline_.next_time()) {
        take_step(Time{0});
        run_tasks();  // may wait for something that is due before t
    }
    timeline_.advance_to(t);
}

bool VirtualTime::abandon() {
    const auto dropped = std::exchange(tasks_, {});  // dropped, not run: running them would start games anew
    const auto waits = timeline_.take_all();
    for (Alarm* alarm : waits) alarm->abandon();
    return !dropped.empty() || !waits.empty();
}

void VirtualTime::run_tasks() {
    while (!tasks_.empty()) {
        const auto task = std::move(tasks_.front());
        tasks_.pop_front();
        task->run();
    }
}

}  // namespace simul
