#pragma once

#include <algorithm>
#include <cstddef>
#include <exception>
#include <span>
#include <stop_token>

#include "simulator/exhibition/event.hpp"

namespace simul {

/// Somebody has asked for work to end before it is done: nothing comes of it.
struct Stopped : std::exception {
    const char* what() const noexcept override { return "stopped before the end"; }
};

/// Throws Stopped once somebody has asked for it.
inline void throw_if_stopped(const std::stop_token& stop) {
    if (stop.stop_requested()) throw Stopped{};
}

/// Plays one event after the other. Throws Stopped soon after somebody has asked for it.
template <class Play>
void play_unless_stopped(std::span<const Event> events, const std::stop_token& stop, Play play) {
    constexpr std::size_t batch = 4096;  // less than a millisecond
    while (!events.empty()) {
        throw_if_stopped(stop);
        const auto now = events.first(std::min(batch, events.size()));
        for (const Event event : now) play(event);
        events = events.subspan(now.size());
    }
}

}  // namespace simul
