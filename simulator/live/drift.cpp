#include "simulator/live/drift.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace simul {

double LiveResult::relative_drift() const {
    const auto expected = static_cast<double>(simulated.count());
    return expected > 0 ? static_cast<double>((measured - simulated).count()) / expected : 0;
}

bool LiveResult::keeps_time() const { return std::abs(relative_drift()) < 0.01; }

DriftMeter::DriftMeter(std::shared_ptr<const Trace> planned, double scale)
    : planned_{std::move(planned)},
      plies_(planned_->scenario().boards),
      played_(planned_->scenario().boards) {
    for (const Event event : planned_->events())
        if (event.is_ply()) plies_[event.board()].push_back(event.time());
    drifts_.reserve(planned_->results().plies);
    result_.scale = scale;
}

void DriftMeter::note(Event event) {
    if (!event.is_ply()) return;
    const std::vector<Time>& plies = plies_[event.board()];
    std::size_t& ply = played_[event.board()];
    if (ply == plies.size()) return;
    const Time planned = plies[ply++];
    const Duration drift = event.time() - planned;
    result_.worst_drift = drifts_.empty() ? drift : std::max(result_.worst_drift, drift);
    drifts_.push_back(drift);
    result_.events = drifts_.size();
    result_.is_complete = result_.events == planned_->results().plies;
    if (event.time() < result_.measured) return;
    result_.measured = event.time();
    result_.simulated = planned;
}

LiveResult DriftMeter::result() const {
    LiveResult result = result_;
    if (drifts_.empty()) return result;
    std::vector<Duration> drifts = drifts_;
    std::ranges::sort(drifts);
    result.median_drift = drifts[drifts.size() / 2];
    result.p99_drift = drifts[(drifts.size() - 1) * 99 / 100];
    return result;
}

LiveResult compare_live(std::shared_ptr<const Trace> planned, std::span<const Event> live, double scale) {
    DriftMeter meter{std::move(planned), scale};
    for (const Event event : live) meter.note(event);
    return meter.result();
}

}  // namespace simul
