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

/// When the move falls that she thinks about; nothing: never.
std::optional<Time> move_after(const Trace& trace, const Thought& thought);

/// The first moment from `now` on at which a thought begins whose move is still to come in the other run,
/// too.
std::optional<Time> next_thought_of_both(const Trace& trace, const Trace& other, Time now);

}  // namespace simul
