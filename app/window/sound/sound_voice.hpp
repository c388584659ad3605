#pragma once

#include <vector>

#include "app/window/sound/sound.hpp"

namespace simul {

inline constexpr int sound_rate = 48'000;  ///< samples a second

/// How a sound sounds: one channel, -1 to 1, made of decaying tones and a little noise. A move is a wooden
/// tap and the loudest of them, with a peak of -18 dB of full scale; the right hall is a little higher.
std::vector<float> voice_of(Sound sound);

}  // namespace simul
