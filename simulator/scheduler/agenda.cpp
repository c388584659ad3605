#include "simulator/scheduler/agenda.hpp"

#include <utility>

namespace simul {

void Agenda::schedule(Alarm& alarm, Time when) {
    alarm.when_ = when;
    alarm.order_ = order_++;
    heap_.push_back(&alarm);
    std::push_heap(heap_.begin(), heap_.end(), is_later_in_heap);
}

/// The heap is not empty.
Alarm* Agenda::take_from_all() {
    Alarm* earliest = heap_.front();
    Fifo* row = nullptr;
    for (Fifo* fifo : {&thoughts_, &replies_}) {
        if (fifo->first == nullptr || is_later(*fifo->first, *earliest)) continue;
        earliest = fifo->first;
        row = fifo;
    }
    if (row != nullptr) return take_first(*row);
    std::pop_heap(heap_.begin(), heap_.end(), is_later_in_heap);
    heap_.pop_back();
    now_ = earliest->when_;
    return earliest;
}

void Agenda::cancel(const Alarm& alarm) {
    remove(thoughts_, alarm);
    remove(replies_, alarm);
    if (std::erase(heap_, &alarm) > 0) std::make_heap(heap_.begin(), heap_.end(), is_later_in_heap);
}

void Agenda::remove(Fifo& fifo, const Alarm& alarm) {
    Alarm* before = nullptr;
    for (Alarm* waiting = fifo.first; waiting != nullptr; before = waiting, waiting = waiting->next_) {
        if (waiting != &alarm) continue;
        (before == nullptr ? fifo.first : before->next_) = alarm.next_;
        if (fifo.last == &alarm) fifo.last = before;
        return;
    }
}

Alarm* Agenda::take_any() {
    for (Fifo* fifo : {&thoughts_, &replies_})
        if (fifo->first != nullptr) return std::exchange(fifo->first, fifo->first->next_);
    if (heap_.empty()) return nullptr;
    Alarm* last = heap_.back();
    heap_.pop_back();
    return last;
}

std::optional<Time> Agenda::next_time() const {
    std::optional<Time> next;
    const auto consider = [&](const Alarm* alarm) {
        if (alarm != nullptr) next = next ? std::min(*next, alarm->when_) : alarm->when_;
    };
    consider(thoughts_.first);
    consider(replies_.first);
    consider(heap_.empty() ? nullptr : heap_.front());
    return next;
}

void Agenda::advance_to(Time t) {
    const auto next = next_time();
    now_ = std::max(now_, next ? std::min(t, *next) : t);
}

}  // namespace simul
