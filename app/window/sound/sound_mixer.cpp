#include "app/window/sound/sound_mixer.hpp"

#include <algorithm>
#include <cmath>

namespace simul {
namespace {

constexpr float far_ear = 0.3F;  // with headphones one ear alone is unpleasant

std::int16_t as_sample(float value) {
    return static_cast<std::int16_t>(std::lround(std::clamp(value, -1.0F, 1.0F) * 32767));
}

}  // namespace

SoundMixer::SoundMixer() {
    for (const Sound sound : all_sounds) {
        Voice& voice = voices_[number_of(sound)];
        voice.samples = voice_of(sound);
        voice.next = voice.samples.size();
    }
}

void SoundMixer::begin(Sound sound) { voices_[number_of(sound)].next = 0; }

bool SoundMixer::is_silent() const {
    return std::ranges::all_of(voices_, [](const Voice& v) { return v.next >= v.samples.size(); });
}

void SoundMixer::render(std::span<std::int16_t> samples) {
    for (std::size_t i = 0; i + 1 < samples.size(); i += 2) {
        float left = 0;
        float right = 0;
        for (const Sound sound : all_sounds) {
            Voice& voice = voices_[number_of(sound)];
            if (voice.next >= voice.samples.size()) continue;
            const float sample = voice.samples[voice.next++];
            const bool is_left = sound.side == SoundSide::left;
            left += sample * (is_left ? 1 : far_ear);
            right += sample * (is_left ? far_ear : 1);
        }
        samples[i] = as_sample(left);
        samples[i + 1] = as_sample(right);
    }
}

}  // namespace simul
