#pragma once

#include <vector>

#include "app/window/sound/sound.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {

/// How much may be heard of a stretch of one hall.
struct SoundBudget {
    int moves = 1;     ///< at most so many; the rest merges with them
    bool bell = true;  ///< the end may be heard
    Duration quiet{};  ///< a reply is heard only after so much simulated time without a move or a reply
};

struct DueSound {
    Time at{};
    SoundKind kind = SoundKind::move;
    bool operator==(const DueSound&) const = default;
};

/// What is heard when a hall is played from `from` (not included) to `to`, in order of time: moves of the
/// masters, replies that stand alone, the end of the exhibition. Nothing when time stands or goes backward.
std::vector<DueSound> sounds_due(const Trace& trace, Time from, Time to, const SoundBudget& budget);

}  // namespace simul
