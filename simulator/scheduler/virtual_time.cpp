#include "simulator/scheduler/virtual_time.hpp"

namespace simul {

VirtualTime::~VirtualTime() {
    while (abandon()) continue;
    shutdown();
}

void VirtualTime::run() {
    const Running running{running_};
    while (Alarm* alarm = take_next()) alarm->due();
}

bool VirtualTime::step(Time not_before) {
    const Running running{running_};
    Alarm* alarm = take_next();
    if (alarm != nullptr) {
        agenda_.catch_up_with(not_before);
        alarm->due();
    }
    run_tasks();
    return alarm != nullptr;
}

void VirtualTime::run_until(Time t) {
    const Running running{running_};
    run_tasks();
    for (auto next = agenda_.next_time(); next && *next <= t; next = agenda_.next_time()) {
        agenda_.take_next()->due();
        run_tasks();  // may wait for something that is due before t
    }
    agenda_.advance_to(t);
}

Alarm* VirtualTime::take_next() {
    if (!tasks_.empty()) [[unlikely]]
        run_tasks();
    return agenda_.take_next();
}

void VirtualTime::post(std::unique_ptr<Task> task) { tasks_.push_back(std::move(task)); }

bool VirtualTime::abandon() {
    abandoned_ = true;
    const auto dropped = std::exchange(tasks_, {});  // dropped, not run: running them would start games anew
    bool anything = !dropped.empty();
    while (Alarm* alarm = agenda_.take_any()) {
        alarm->abandon();
        anything = true;
    }
    return anything;
}

void VirtualTime::run_tasks() {
    while (!tasks_.empty()) {
        const auto task = std::move(tasks_.front());
        tasks_.pop_front();
        task->run();
    }
}

}  // namespace simul
