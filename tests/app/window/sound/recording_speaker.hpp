#pragma once

#include <functional>
#include <utility>
#include <vector>

#include "app/window/sound/speaker.hpp"

namespace simul {

/// Keeps what it was told; the test keeps the diary.
struct SpeakerDiary {
    bool available = true;
    bool refuses = false;  ///< fails as soon as it is opened
    int opened = 0;
    int closed = 0;
    std::vector<Sound> played;
    std::function<void()> fail;  ///< the device is lost
};

class RecordingSpeaker : public Speaker {
  public:
    explicit RecordingSpeaker(SpeakerDiary& diary) : diary_{diary} {}

    bool is_available() const override { return diary_.available; }
    void open(std::function<void()> failed) override {
        ++diary_.opened;
        diary_.fail = std::move(failed);
        if (diary_.refuses) diary_.fail();
    }
    void close() override { ++diary_.closed; }
    void play(Sound sound) override { diary_.played.push_back(sound); }

  private:
    SpeakerDiary& diary_;
};

}  // namespace simul
