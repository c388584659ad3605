#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <span>
#include <utility>

#include "simulator/exhibition/event.hpp"

namespace simul {

/// Takes the events of a run as they happen and hands them on in batches, so that a reader may keep them, add
/// them up or throw them away.
class EventLog {
  public:
    using Reader = std::function<void(std::span<const Event>)>;

    explicit EventLog(Reader reader) : reader_{std::move(reader)} {}

    void add(Event event) {
        batch_[size_++] = event;
        if (size_ == batch_.size()) flush();
    }

    /// Hands on what is left.
    void flush() {
        const std::size_t size = std::exchange(size_, 0);  // first: the reader may throw
        reader_(std::span{batch_}.first(size));
    }

  private:
    Reader reader_;
    std::size_t size_ = 0;
    std::array<Event, 512> batch_;  // stays in the processor's first cache
};

}  // namespace simul
