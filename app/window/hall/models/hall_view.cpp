#include "app/window/hall/models/hall_view.hpp"

#include <algorithm>
#include <utility>

namespace simul {

HallView::HallView(QObject* parent) : QObject{parent} {}

void HallView::setRun(Run* run) {
    if (run_ == run) return;
    if (run_) disconnect(run_, nullptr, this, nullptr);
    run_ = run;
    if (run_) connect(run_, &Run::traceChanged, this, &HallView::take_trace);
    Q_EMIT runChanged();
    take_trace();
}

void HallView::setPlayback(Playback* playback) {
    if (playback_ == playback) return;
    if (playback_) disconnect(playback_, nullptr, this, nullptr);
    playback_ = playback;
    if (playback_) {
        connect(playback_, &Playback::timeChanged, this, &HallView::update);
        connect(playback_, &Playback::playingChanged, this, &HallView::motionChanged);
        connect(playback_, &Playback::speedChanged, this, &HallView::motionChanged);
    }
    Q_EMIT motionChanged();
    Q_EMIT playbackChanged();
    update();
}

Time HallView::time() const { return playback_ ? from_ms(playback_->timeMs()) : Time{}; }

void HallView::take_trace() {
    recording_ = run_ ? run_->recording() : Recording{};
    state_ = recording_.trace ? recording_.trace->at(time()) : HallState{};
    board_.begin_anew();
    Q_EMIT traceChanged();
    update();
}

void HallView::update() {
    if (recording_.trace) {
        recording_.trace->advance(state_, time());
        story_ = story_of(recording_, state_);
    } else {
        story_ = {};
    }
    board_.follow();
    update_loop();
    Q_EMIT stateChanged();
}

void HallView::update_loop() {
    if (!loop_visible_ || !recording_.trace) {
        ready_queue_.become({});
        timers_.become({});
        return;
    }
    ready_queue_.show(*recording_.trace, state_);
    timers_.show(*recording_.trace, state_);
}

std::vector<MasterFigure> HallView::masterFigures() const {
    std::vector<MasterFigure> figures;
    for (std::uint32_t m = 0; m < state_.masters.size(); ++m)
        figures.push_back(master_figure(recording_, state_, m));
    return figures;
}

Duration HallView::meanStay() const {
    if (!recording_.trace) return Duration{};
    const Results& results = recording_.trace->results();
    return results.last_move * results.masters / static_cast<std::int64_t>(results.turns + results.masters);
}

double HallView::thinkingLeft(std::uint32_t board) const {
    if (board >= state_.boards.size() || phase_at(state_, board) != BoardPhase::opponent_thinking) return 0;
    const Duration whole = recording_.trace->times().opponent(board, state_.boards[board].replies());
    if (whole <= Duration{}) return 0;
    return std::clamp(to_ms(recording_.trace->due(state_, board) - state_.now) / to_ms(whole), 0.0, 1.0);
}

bool HallView::masterFinished() const {
    return recording_.trace && state_.now >= recording_.trace->results().last_move;
}

bool HallView::finished() const {
    return recording_.trace && state_.now >= recording_.trace->results().last_reply;
}

int HallView::masterBoard() const {
    if (state_.masters.empty() || state_.masters[0].board == no_board) return -1;
    return static_cast<int>(state_.masters[0].board);
}

void HallView::setLoopVisible(bool visible) {
    if (std::exchange(loop_visible_, visible) == visible) return;
    Q_EMIT loopVisibleChanged();
    update_loop();
}

}  // namespace simul
