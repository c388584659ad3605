#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

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
    /// The bar a live run is held to: it drifts by less than 1 % either way.
    bool keeps_time() const;
};

/// Compares the moves and replies of a live run with those of the same run in virtual time, as they happen.
class DriftMeter {
  public:
    /// `planned`: the run in virtual time, not null.
    DriftMeter(std::shared_ptr<const Trace> planned, double scale);

    void note(Event event);
    /// What is known without looking at every event: all but median and 99 of 100.
    LiveResult so_far() const { return result_; }
    /// Everything; sorts the drifts.
    LiveResult result() const;

  private:
    std::shared_ptr<const Trace> planned_;
    std::vector<std::vector<Time>> plies_;  // planned, by board
    std::vector<std::size_t> played_;       // plies, by board
    std::vector<Duration> drifts_;
    LiveResult result_;
};

/// The same for a run that is over.
LiveResult compare_live(std::shared_ptr<const Trace> planned, std::span<const Event> live, double scale);

}  // namespace simul
