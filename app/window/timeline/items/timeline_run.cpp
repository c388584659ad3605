#include "app/window/timeline/items/timeline_run.hpp"

namespace simul {

void TimelineRun::setRun(Run* run) {
    if (run_ == run) return;
    if (run_ != nullptr) run_->disconnect(this);
    run_ = run;
    if (run != nullptr) {
        connect(run, &Run::traceChanged, this, &TimelineRun::takeLanes);
        connect(run, &QObject::destroyed, this, &TimelineRun::takeLanes);
    }
    takeLanes();
    Q_EMIT runChanged();
}

void TimelineRun::takeLanes() {
    const bool recorded = run_ != nullptr && run_->recorded();
    lanes_ = recorded ? run_->lanes() : nullptr;
    milestones_ = {};
    busy_ = {};
    if (lanes_ != nullptr) {
        const auto& landmarks = run_->recording().landmarks;
        std::span<const Time> rounds;
        if (landmarks != nullptr) rounds = landmarks->rounds;
        std::vector<Time> switches;
        for (const Switch& change : run_->trace()->scenario().switches) switches.push_back(change.at);
        milestones_ = paint::milestones_of(*lanes_, rounds, switches);
        if (lanes_->masters.size() > 1) busy_ = paint::busy_stretches(lanes_->masters);
    }
    Q_EMIT lanesChanged();
}

paint::TimelineGroup TimelineRun::group() const {
    return {lanes_.get(), milestones_, busy_, title_, short_title_, folded_};
}

}  // namespace simul
