#pragma once

#include <optional>

#include "simulator/trace/trace.hpp"

namespace simul {

/// A thought of the master: at this board about this pair, both from 0.
struct Thought {
    std::uint32_t board = 0;
    std::uint32_t pair = 0;
    bool operator==(const Thought&) const = default;
};

/// The thought the first master is at, or the next one of any master to begin; nothing when all are over.
std::optional<Thought> next_thought(const Trace& trace, Time now);

}  // namespace simul
