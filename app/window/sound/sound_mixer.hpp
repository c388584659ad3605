#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "app/window/sound/sound_voice.hpp"

namespace simul {

/// Adds up what sounds at the same time, in two channels of 16 bits. A sound that begins again starts anew.
class SoundMixer {
  public:
    SoundMixer();

    void begin(Sound sound);
    /// Nothing is left to be heard.
    bool is_silent() const;
    /// The next samples: left, right, left, right ... An even number of them.
    void render(std::span<std::int16_t> samples);

  private:
    struct Voice {
        std::vector<float> samples;
        std::size_t next = 0;  // beyond the last one: silent
    };
    std::array<Voice, all_sounds.size()> voices_;
};

}  // namespace simul
