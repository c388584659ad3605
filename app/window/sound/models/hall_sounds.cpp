#include "app/window/sound/models/hall_sounds.hpp"

#include <cmath>
#include <utility>

#include "app/window/run/models/exhibition.hpp"
#include "app/window/settings/models/preferences.hpp"
#include "app/window/time/models/playback.hpp"

namespace simul {

HallSounds::HallSounds(Playback& playback, Preferences& preferences, std::unique_ptr<Speaker> speaker,
                       QObject* parent)
    : QObject{parent}, playback_{playback}, preferences_{preferences}, speaker_{std::move(speaker)} {
    connect(&preferences_, &Preferences::soundChanged, this, &HallSounds::follow_preference);
    connect(&playback_, &Playback::playingChanged, this, [this] {
        if (playback_.playing() && preferences_.sound()) open();
    });
    connect(&playback_, &Playback::passed, this,
            [this](double from_time, double to_time) { hear(from_ms(from_time), from_ms(to_time)); });
}

void HallSounds::toggle() {
    if (available()) preferences_.setSound(!preferences_.sound());
}

void HallSounds::follow_preference() {
    if (preferences_.sound()) {
        set_failed(false);
        open();
        if (open_) speaker_->play({SoundKind::move, SoundSide::right});  // so that one hears that one hears
    } else if (std::exchange(open_, false)) {
        speaker_->close();
    }
}

void HallSounds::open() {
    if (open_ || !speaker_->is_available()) return;
    open_ = true;
    speaker_->open([this] { fail(); });
}

void HallSounds::fail() {
    preferences_.setSound(false);
    set_failed(true);
}

void HallSounds::set_failed(bool failed) {
    if (std::exchange(failed_, failed) != failed) Q_EMIT failedChanged();
}

void HallSounds::hear(Time from, Time to) {
    const double speed = playback_.speed();
    const double seconds = std::abs(to_ms(to - from)) / 1000 / speed;
    for (SoundPace& pace : paces_) pace.pass(seconds);
    Exhibition* exhibition = playback_.exhibition();
    if (!open_ || exhibition == nullptr) return;
    for (const SoundSide side : {SoundSide::left, SoundSide::right}) {
        const Run* run = side == SoundSide::left ? exhibition->left() : exhibition->right();
        if (!run->recorded()) continue;
        SoundPace& pace = paces_[static_cast<std::size_t>(side)];
        const auto due = sounds_due(*run->trace(), from, to, pace.budget(speed));
        for (const DueSound& sound : due) speaker_->play({sound.kind, side});
        pace.spend(due);
    }
}

}  // namespace simul
