#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "simulator/scheduler/alarm.hpp"
#include "simulator/scheduler/simulated_time.hpp"

namespace simul {

/// The clock of one run and everybody who waits on it. Order: time, then order of scheduling.
///
/// Two rows hold alarms that ring in the order in which they were scheduled (the usual case, constant cost);
/// a binary heap takes the rest.
class Agenda {
  public:
    /// Where a wait probably belongs: waits of one kind mostly end in the order in which they begin.
    enum class Row : std::uint8_t { thoughts, replies };

    Time now() const { return now_; }

    /// Lets `alarm` ring at `when` (not before now). It must not be waiting already.
    void schedule(Alarm& alarm, Time when, Row row);
    /// The same for a wait that fits no row. The first ones allocate.
    void schedule(Alarm& alarm, Time when);

    /// Forgets `alarm` if it waits. Linear in the number of waits.
    void cancel(const Alarm& alarm);

    /// Forgets a wait, no matter which, and says whose it was; null when there is none. Needs no memory.
    Alarm* take_any();

    /// When the next alarm rings, or nothing.
    std::optional<Time> next_time() const;

    /// Takes the next alarm and sets the clock to its moment. Null when empty.
    Alarm* take_next();

    /// Sets the clock forward; never beyond the next alarm.
    void advance_to(Time t);
    /// The clock shows at least this; what was due before is late then.
    void catch_up_with(Time t) { now_ = std::max(now_, t); }

  private:
    struct Fifo {
        Alarm* first = nullptr;
        Alarm* last = nullptr;
    };
    static bool is_later(const Alarm& a, const Alarm& b) {
        return a.when_ != b.when_ ? a.when_ > b.when_ : a.order_ > b.order_;
    }
    static bool is_later_in_heap(const Alarm* a, const Alarm* b) { return is_later(*a, *b); }
    static void remove(Fifo& fifo, const Alarm& alarm);
    Alarm* take_from_all();
    Alarm* take_first(Fifo& fifo) {
        Alarm* first = fifo.first;
        fifo.first = first->next_;
        now_ = first->when_;
        return first;
    }

    Time now_{0};
    std::uint64_t order_ = 0;
    Fifo thoughts_;
    Fifo replies_;
    std::vector<Alarm*> heap_;  // the earliest in front
};

inline void Agenda::schedule(Alarm& alarm, Time when, Row row) {
    Fifo& fifo = row == Row::thoughts ? thoughts_ : replies_;
    if (fifo.first != nullptr && fifo.last->when_ > when) return schedule(alarm, when);
    alarm.when_ = when;
    alarm.order_ = order_++;
    alarm.next_ = nullptr;
    (fifo.first == nullptr ? fifo.first : fifo.last->next_) = &alarm;
    fifo.last = &alarm;
}

inline Alarm* Agenda::take_next() {
    if (!heap_.empty()) [[unlikely]]
        return take_from_all();
    const Alarm* thought = thoughts_.first;
    const Alarm* reply = replies_.first;
    if (thought != nullptr && (reply == nullptr || is_later(*reply, *thought))) return take_first(thoughts_);
    return reply != nullptr ? take_first(replies_) : nullptr;
}

}  // namespace simul
