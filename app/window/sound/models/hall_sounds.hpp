#pragma once

#include <array>
#include <memory>

#include <QObject>

#include "app/window/sound/sound_pace.hpp"
#include "app/window/sound/speaker.hpp"

namespace simul {

class Playback;
class Preferences;

/// Lets the halls be heard while they play forward, if the preferences say so. The device is taken when
/// sound is switched on, or, if it was on at the start, with the first playing. When there is none, the
/// preference goes back to off. Jumps, playing backward and a hall on real timers are silent.
class HallSounds : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool available READ available CONSTANT FINAL)
    Q_PROPERTY(bool failed READ failed NOTIFY failedChanged FINAL)

  public:
    HallSounds(Playback& playback, Preferences& preferences, std::unique_ptr<Speaker> speaker,
               QObject* parent = nullptr);

    bool available() const { return speaker_->is_available(); }  ///< whether there is a way to play at all
    bool failed() const { return failed_; }  ///< the last time sound was wanted, no device would play it

    /// On or off, in the preferences; nothing when it is not available.
    Q_INVOKABLE void toggle();

  Q_SIGNALS:
    void failedChanged();

  private:
    void follow_preference();
    void open();
    void fail();
    void set_failed(bool failed);
    void hear(Time from, Time to);

    Playback& playback_;
    Preferences& preferences_;
    std::unique_ptr<Speaker> speaker_;
    std::array<SoundPace, 2> paces_;  // left, right
    bool open_ = false;
    bool failed_ = false;
};

}  // namespace simul
