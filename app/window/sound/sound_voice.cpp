#include "app/window/sound/sound_voice.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>
#include <span>

namespace simul {
namespace {

/// A tone that dies away: its frequency as a multiple of the voice's, its share, and the seconds in which it
/// falls to a third.
struct Partial {
    double ratio;
    double share;
    double decay;
};

struct Timbre {
    double pitch;    // Hz, in the left hall
    double seconds;  // until nothing is left
    double attack;   // seconds
    double noise;    // share of the knock at the beginning
    double peak;     // of full scale
    std::span<const Partial> partials;
};

// The bars of a xylophone have their first overtone near 2.8 or 4; a felt-covered piece on wood hardly has
// any.
constexpr std::array wood{Partial{1, 1, 0.022}, Partial{2.76, 0.35, 0.010}, Partial{5.4, 0.12, 0.005}};
constexpr std::array small_bell{Partial{1, 1, 0.34}, Partial{2.0, 0.35, 0.22}, Partial{2.76, 0.3, 0.16},
                                Partial{5.4, 0.12, 0.07}};

constexpr Timbre move_timbre{430, 0.16, 0.0015, 0.5, 0.126, wood};        // -18 dB
constexpr Timbre reply_timbre{610, 0.11, 0.002, 0.3, 0.045, wood};        // -27 dB
constexpr Timbre bell_timbre{1046.5, 1.5, 0.003, 0.0, 0.09, small_bell};  // -21 dB
constexpr double higher_on_the_right = 1.19;                              // a minor third
constexpr double knock_decay = 0.004;

const Timbre& timbre_of(SoundKind kind) {
    if (kind == SoundKind::bell) return bell_timbre;
    return kind == SoundKind::reply ? reply_timbre : move_timbre;
}

/// Rises from 0 and is back at 0 with the last sample, so that nothing clicks.
double envelope(const Timbre& timbre, double time, double end) {
    const double rise = std::min(1.0, time / timbre.attack);
    const double fall = 1 - time / end;
    return rise * rise * (3 - 2 * rise) * fall * fall;
}

void scale_to(double peak, std::vector<float>& samples) {
    float greatest = 0;
    for (const float sample : samples) greatest = std::max(greatest, std::abs(sample));
    for (float& sample : samples) sample *= static_cast<float>(peak) / greatest;
}

}  // namespace

std::vector<float> voice_of(Sound sound) {
    const Timbre& timbre = timbre_of(sound.kind);
    const double pitch = timbre.pitch * (sound.side == SoundSide::right ? higher_on_the_right : 1);
    std::vector<float> samples(static_cast<std::size_t>(timbre.seconds * sound_rate));
    const double end = static_cast<double>(samples.size() - 1) / sound_rate;
    std::minstd_rand random;  // never seeded: the same knock every time
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double time = static_cast<double>(i) / sound_rate;
        const double chance = static_cast<double>(random()) / std::minstd_rand::max() * 2 - 1;
        double sum = timbre.noise * chance * std::exp(-time / knock_decay);
        for (const Partial& partial : timbre.partials)
            sum += partial.share * std::exp(-time / partial.decay) *
                   std::sin(2 * std::numbers::pi * pitch * partial.ratio * time);
        samples[i] = static_cast<float>(sum * envelope(timbre, time, end));
    }
    scale_to(timbre.peak, samples);
    return samples;
}

}  // namespace simul
