#include "app/window/models/playback.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/window/models/exhibition.hpp"
#include "app/window/models/time_text.hpp"

namespace simul {

Playback::Playback(QObject* parent) : QObject{parent} {}

Exhibition* Playback::exhibition() const { return exhibition_; }

void Playback::setExhibition(Exhibition* exhibition) {
    if (exhibition_ == exhibition) return;
    if (exhibition_) disconnect(exhibition_, nullptr, this, nullptr);
    exhibition_ = exhibition;
    if (exhibition_) connect(exhibition_, &Exhibition::recorded, this, &Playback::take_recordings);
    take_recordings();
    Q_EMIT exhibitionChanged();
}

void Playback::take_recordings() {
    std::vector<Recording> recordings;
    if (exhibition_)
        for (const Run* run : {exhibition_->left(), exhibition_->right()})
            if (run->recorded()) recordings.push_back(run->recording());
    setRecordings(std::move(recordings));
}

void Playback::setRecordings(std::vector<Recording> recordings) {
    recordings_ = std::move(recordings);
    Time end{};
    for (const Recording& recording : recordings_) end = std::max(end, recording.trace->results().last_reply);
    const bool was_at_end = atEnd();
    const bool end_moved = std::exchange(end_, end) != end;
    if (looping()) setLoop(loopFromMs(), loopToMs());
    if (until_ > end_) set_until(Time{-1});
    if (end_moved) Q_EMIT endChanged();
    if (time_ > end_) {
        show(end_);
    } else if (was_at_end != atEnd()) {
        Q_EMIT timeChanged();
    }
}

void Playback::show(Time time) {
    if (std::exchange(time_, time) != time) Q_EMIT timeChanged();
}

void Playback::set_until(Time time) {
    if (std::exchange(until_, time) != time) Q_EMIT untilChanged();
}

void Playback::setSpeed(double speed) {
    if (std::isnan(speed)) return;
    speed = std::clamp(speed, slowest, fastest);
    if (std::exchange(speed_, speed) != speed) Q_EMIT speedChanged();
}

void Playback::setPlaying(bool playing) {
    if (playing == playing_ || (playing && end_ == Time{})) return;
    rest_ms_ = 0;
    if (playing && direction_ > 0 && atEnd()) show(looping() ? loop_from_ : Time{});
    if (playing && direction_ < 0 && atStart()) show(looping() ? loop_to_ : end_);
    if (!playing) set_until(Time{-1});
    playing_ = playing;
    Q_EMIT playingChanged();
}

void Playback::setDirection(int direction) {
    direction = direction < 0 ? -1 : 1;
    if (std::exchange(direction_, direction) == direction) return;
    rest_ms_ = 0;
    set_until(Time{-1});
    Q_EMIT directionChanged();
}

void Playback::step(double wallSeconds) {
    if (!playing_ || !(wallSeconds > 0)) return;
    rest_ms_ += wallSeconds * speed_ * 1000;
    const double whole = std::floor(rest_ms_);
    if (whole < 1) return;
    rest_ms_ -= whole;
    play_on(from_ms(whole));
}

void Playback::play_on(Duration played) {
    const Time target = time_ + direction_ * played;
    const auto is_past = [&](Time mark) { return direction_ > 0 ? target >= mark : target <= mark; };
    if (until_ >= Time{} && is_past(until_)) {
        show(until_);
        setPlaying(false);
    } else if (looping() && until_ < Time{}) {
        show(std::clamp(looped(target), Time{}, end_));
    } else if (is_past(direction_ > 0 ? end_ : Time{})) {
        show(direction_ > 0 ? end_ : Time{});
        setPlaying(false);
    } else {
        show(target);
    }
}

Time Playback::looped(Time time) const {
    const Duration length = loop_to_ - loop_from_;
    if (direction_ > 0 && time > loop_to_) return loop_from_ + (time - loop_from_) % length;
    if (direction_ < 0 && time < loop_from_) return loop_to_ - (loop_to_ - time) % length;
    return time;
}

void Playback::seek(double ms) {
    rest_ms_ = 0;
    set_until(Time{-1});
    show(std::clamp(from_ms(ms), Time{}, end_));
}

void Playback::setLoop(double fromMs, double toMs) {
    Time from = std::clamp(from_ms(fromMs), Time{}, end_);
    Time to = std::clamp(from_ms(toMs), Time{}, end_);
    if (to <= from) from = to = Time{};
    const bool from_moved = std::exchange(loop_from_, from) != from;
    const bool to_moved = std::exchange(loop_to_, to) != to;
    if (from_moved || to_moved) Q_EMIT loopChanged();
}

void Playback::runUntil(double ms) {
    const Time mark = std::clamp(from_ms(ms), Time{}, end_);
    if (mark == time_) return;
    setDirection(mark > time_ ? 1 : -1);
    setPlaying(true);
    set_until(mark);
}

bool Playback::jump(const QString& text) {
    const double ms = TimeText::parse(text);
    if (ms < 0 || ms > endMs()) return false;
    seek(ms);
    return true;
}

}  // namespace simul
