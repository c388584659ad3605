#include "app/window/time/models/playback.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "app/window/base/speed_limits.hpp"
#include "app/window/base/time_text.hpp"
#include "app/window/run/models/exhibition.hpp"

namespace simul {

Playback::Playback(QObject* parent) : QObject{parent} {}

Exhibition* Playback::exhibition() const { return exhibition_; }

void Playback::setExhibition(Exhibition* exhibition) {
    if (exhibition_ == exhibition) return;
    if (exhibition_) disconnect(exhibition_, nullptr, this, nullptr);
    exhibition_ = exhibition;
    if (exhibition_)
        for (const auto signal : {&Exhibition::recorded, &Exhibition::pinnedChanged})
            connect(exhibition_, signal, this, &Playback::take_recordings);
    take_recordings();
    Q_EMIT exhibitionChanged();
}

void Playback::take_recordings() {
    std::vector<Recording> recordings;
    Time kept_end{};
    if (exhibition_) {
        for (const Run* run : {exhibition_->left(), exhibition_->right()})
            if (run->recorded()) recordings.push_back(run->recording());
        if (exhibition_->hasPinned()) kept_end = exhibition_->pinned()->trace()->results().last_reply;
    }
    setRecordings(std::move(recordings), kept_end);
}

void Playback::setRecordings(std::vector<Recording> recordings, Time at_least) {
    recordings_ = std::move(recordings);
    Time end = at_least;
    for (const Recording& recording : recordings_) end = std::max(end, recording.trace->results().last_reply);
    const bool was_at_end = atEnd();
    const auto loop = std::pair{loop_from(), loop_to()};
    const bool end_moved = std::exchange(end_, end) != end;
    const Time time = std::min(wished_, end_);
    const bool time_moved = std::exchange(time_, time) != time;
    if (until_ > end_) set_until(Time{-1});
    if (end_moved) Q_EMIT endChanged();
    Q_EMIT recordingsChanged();
    if (loop != std::pair{loop_from(), loop_to()}) Q_EMIT loopChanged();
    if (time_moved || was_at_end != atEnd()) Q_EMIT timeChanged();
}

void Playback::show(Time time) {
    if (std::exchange(time_, time) == time) return;
    wished_ = time;
    Q_EMIT timeChanged();
}

void Playback::set_until(Time time) {
    if (time < Time{} && hold_ == Hold::none) set_run_direction(0);
    if (std::exchange(until_, time) != time) Q_EMIT untilChanged();
}

void Playback::set_run_direction(int direction) {
    const int before = this->direction();
    run_direction_ = direction;
    if (this->direction() != before) Q_EMIT directionChanged();
}

void Playback::setSpeed(double speed) {
    if (std::isnan(speed)) return;
    speed = std::clamp(speed, speed_limits::slowest, speed_limits::fastest);
    if (std::exchange(speed_, speed) != speed) Q_EMIT speedChanged();
}

void Playback::setPlaying(bool playing) {
    if (playing == playing_ || (playing && end_ == Time{})) return;
    rest_ms_ = 0;
    if (playing && direction() > 0 && atEnd()) show(looping() ? loop_from() : Time{});
    if (playing && direction() < 0 && atStart()) show(looping() ? loop_to() : end_);
    if (!playing) {
        set_hold(Hold::none);
        set_until(Time{-1});
    }
    playing_ = playing;
    Q_EMIT playingChanged();
}

void Playback::setDirection(int direction) {
    direction = direction < 0 ? -1 : 1;
    const int before = this->direction();
    direction_ = direction;
    set_hold(Hold::none);
    run_direction_ = 0;
    set_until(Time{-1});
    if (before == direction) return;
    rest_ms_ = 0;
    Q_EMIT directionChanged();
}

void Playback::step(double wallSeconds) {
    if (!(wallSeconds > 0)) return;
    if (hold_ == Hold::waiting) return wait_for_hold(wallSeconds);
    if (!playing_) return;
    rest_ms_ += wallSeconds * speed_ * 1000;
    const double whole = std::floor(rest_ms_);
    if (whole < 1) return;
    rest_ms_ -= whole;
    play_on(from_ms(whole));
}

void Playback::play_on(Duration length) {
    const int way = direction();
    const Time from = time_;
    const Time target = time_ + way * length;
    const auto is_past = [&](Time mark) { return way > 0 ? target >= mark : target <= mark; };
    const bool loops = looping() && run_direction_ == 0;
    const Time last = until_ >= Time{} ? until_ : way > 0 ? end_ : Time{};
    const bool stops = !loops && is_past(last);
    show(stops ? last : loops ? std::clamp(looped(target), Time{}, end_) : target);
    Q_EMIT played(stops ? std::abs(to_ms(time_ - from)) : to_ms(length));
    tell_passed(from, loops && time_ != target);
    if (stops) setPlaying(false);
}

void Playback::tell_passed(Time from, bool repeated) {
    if (!repeated) {
        Q_EMIT passed(to_ms(from), to_ms(time_));
        return;
    }
    const auto [first, last] = std::pair{loop_from(), loop_to()};
    const bool forward = direction() > 0;
    if (forward ? from < last : from > first) Q_EMIT passed(to_ms(from), to_ms(forward ? last : first));
    Q_EMIT passed(to_ms(forward ? first : last), to_ms(time_));
}

Time Playback::looped(Time time) const {
    const Duration length = loop_to() - loop_from();
    if (direction() > 0 && time > loop_to()) return loop_from() + (time - loop_from()) % length;
    if (direction() < 0 && time < loop_from()) return loop_to() - (loop_to() - time) % length;
    return time;
}

void Playback::seek(double ms) {
    rest_ms_ = 0;
    set_until(Time{-1});
    const Time time = std::clamp(from_ms(ms), Time{}, end_);
    wished_ = time;
    show(time);
}

bool Playback::jump(const QString& text) {
    const double ms = TimeText::parse(text);
    if (ms < 0 || ms > endMs()) return false;
    seek(ms);
    return true;
}

}  // namespace simul
