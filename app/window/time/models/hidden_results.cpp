#include "app/window/time/models/hidden_results.hpp"

#include <utility>

namespace simul {

Time made_up_end(Time now) {
    Time end = std::chrono::minutes{10};
    while (end <= now) end *= 2;
    return end;
}

void HiddenResults::setPlayback(Playback* playback) {
    if (playback_ == playback) return;
    for (Run* run : runs()) run->disconnect(this);
    if (playback_) playback_->disconnect(this);
    playback_ = playback;
    if (playback_)
        for (const auto signal : {&Playback::timeChanged, &Playback::endChanged})
            connect(playback_, signal, this, &HiddenResults::tell_what_has_ended);
    for (Run* run : runs())
        connect(run, &Run::traceChanged, this, [this, run] {
            run->setTold(!on_);
            tell_what_has_ended();
        });
    keep_all();
    Q_EMIT playbackChanged();
}

void HiddenResults::setOn(bool on) {
    if (std::exchange(on_, on) == on) return;
    keep_all();
    Q_EMIT onChanged();
}

std::vector<Run*> HiddenResults::runs() const {
    Exhibition* exhibition = playback_ ? playback_->exhibition() : nullptr;
    if (exhibition == nullptr) return {};
    return {exhibition->left(), exhibition->right(), exhibition->pinned()};
}

void HiddenResults::keep_all() {
    for (Run* run : runs()) run->setTold(!on_);
    tell_what_has_ended();
}

void HiddenResults::tell_what_has_ended() {
    if (!playback_) return;
    const double now = playback_->timeMs();
    for (Run* run : runs())
        if (on_ && run->recorded() && now >= run->lastReplyMs()) run->setTold(true);
    const Exhibition* exhibition = playback_->exhibition();
    const bool told = exhibition == nullptr || (runs()[0]->told() && runs()[1]->told());
    const Time end = told ? from_ms(playback_->endMs()) : made_up_end(from_ms(now));
    const bool was_told = std::exchange(told_, told);
    if (std::exchange(end_, end) != end || was_told != told) Q_EMIT toldChanged();
}

}  // namespace simul
