#include "app/window/timeline/items/timeline_run.hpp"

#include "app/window/time/models/hidden_results.hpp"

namespace simul {

void TimelineRun::setRun(Run* run) {
    if (run_ == run) return;
    if (run_ != nullptr) run_->disconnect(this);
    run_ = run;
    if (run != nullptr) {
        connect(run, &Run::traceChanged, this, &TimelineRun::takeRecording);
        connect(run, &Run::toldChanged, this, &TimelineRun::lanesChanged);
        connect(run, &QObject::destroyed, this, &TimelineRun::takeRecording);
    }
    takeRecording();
    Q_EMIT runChanged();
}

void TimelineRun::takeRecording() {
    recording_ = run_ != nullptr ? run_->recording() : Recording{};
    Q_EMIT lanesChanged();
}

paint::TimelineGroup TimelineRun::group(Time now) const {
    Milestones milestones = recording_.milestones ? *recording_.milestones : Milestones{};
    const bool told = run_ == nullptr || run_->told();
    if (!told) milestones.last_move = milestones.last_reply = made_up_end(now);
    return {recording_.lanes.get(), milestones, recording_.busy, title_, short_title_, folded_, told};
}

}  // namespace simul
