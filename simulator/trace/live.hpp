#pragma once

#include <atomic>
#include <vector>

#include "simulator/exhibition/scenario.hpp"
#include "simulator/trace/event.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {

/// What came of a run on real timers. All times are simulated ones: measured wall time multiplied by the
/// scale.
struct LiveResult {
    bool is_complete = false;  ///< not stopped before the end
    double scale = 1;          ///< simulated seconds in a real second
    std::uint64_t events = 0;  ///< moves and replies that happened
    Time simulated{};          ///< when the last of them happens in virtual time
    Time measured{};           ///< when it happened
    Duration median_drift{};   ///< how much later than in virtual time moves and replies happened
    Duration p99_drift{};
    Duration worst_drift{};

    /// (measured - simulated) / simulated
    double relative_drift() const;
};

/// How far events of a live run lag behind those of the same run in virtual time, move by move and reply by
/// reply.
LiveResult compare_live(const Trace& trace, const std::vector<Event>& live, double scale);

/// Runs the very coroutines of record() on real Asio timers (steady clock): a simulated second lasts 1/scale
/// real seconds. Lateness of the timers adds up as it does in a real program. Ends early, cleanly, on SIGINT
/// or SIGTERM or when `stop` becomes true (looked at after each event). Throws as record() does, before
/// anything is played.
LiveResult play_live(const Scenario& scenario, double scale, const std::atomic<bool>* stop = nullptr);

}  // namespace simul
