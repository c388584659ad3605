#include <utility>

#include "app/window/base/time_text.hpp"
#include "app/window/time/models/playback.hpp"

namespace simul {

void Playback::runUntil(double ms) {
    const Time mark = std::clamp(from_ms(ms), Time{}, end_);
    if (mark == time_) return;
    set_hold(Hold::none);
    set_run_direction(mark > time_ ? 1 : -1);
    rest_ms_ = 0;
    setPlaying(true);
    set_until(mark);
}

bool Playback::runUntilText(const QString& text) {
    const double ms = TimeText::parse(text);
    if (ms < 0 || ms > endMs()) return false;
    runUntil(ms);
    return true;
}

void Playback::setLoop(double fromMs, double toMs) {
    Time from = std::clamp(from_ms(fromMs), Time{}, end_);
    Time to = std::clamp(from_ms(toMs), Time{}, end_);
    if (to <= from) from = to = Time{};
    const bool from_moved = std::exchange(loop_from_, from) != from;
    const bool to_moved = std::exchange(loop_to_, to) != to;
    if (from_moved || to_moved) Q_EMIT loopChanged();
}

void Playback::loopFromHere() {
    if (atEnd()) return;
    setLoop(timeMs(), to_ms(looping() && loop_to() > time_ ? loop_to() : end_));
}

void Playback::loopToHere() {
    if (atStart()) return;
    setLoop(to_ms(looping() && loop_from() < time_ ? loop_from() : Time{}), timeMs());
}

void Playback::set_hold(Hold hold) {
    if (hold == Hold::none && hold_ != Hold::none) set_run_direction(0);
    const bool was_holding = holding();
    hold_ = hold;
    if (was_holding != holding()) Q_EMIT holdingChanged();
}

void Playback::hold(int direction) {
    letGo();
    stepMove(direction);
    begin_hold(direction);
}

void Playback::holdEvent(int direction) {
    letGo();
    stepEvent(direction);
    begin_hold(direction);
}

void Playback::begin_hold(int direction) {
    direction = direction < 0 ? -1 : 1;
    if (direction > 0 ? atEnd() : atStart()) return;
    hold_direction_ = direction;
    held_seconds_ = 0;
    set_hold(Hold::waiting);
}

void Playback::wait_for_hold(double wallSeconds) {
    held_seconds_ += wallSeconds;
    if (held_seconds_ < hold_delay) return;
    if (hold_direction_ > 0 ? atEnd() : atStart()) return set_hold(Hold::none);
    set_hold(Hold::running);
    set_run_direction(hold_direction_);
    setPlaying(true);
    step(held_seconds_ - hold_delay);
}

void Playback::letGo() {
    if (hold_ == Hold::none) return;
    set_hold(Hold::none);
    setPlaying(false);
}

}  // namespace simul
