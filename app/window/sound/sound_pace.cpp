#include "app/window/sound/sound_pace.hpp"

#include <cmath>

namespace simul {

void SoundPace::pass(double seconds) {
    since_move_ += seconds;
    since_bell_ += seconds;
}

SoundBudget SoundPace::budget(double speed) const {
    const auto quiet = static_cast<Duration::rep>(std::ceil(before_reply * speed * 1000));
    return {since_move_ >= between_moves ? 1 : 0, since_bell_ >= between_bells, Duration{quiet}};
}

void SoundPace::spend(std::span<const DueSound> heard) {
    for (const DueSound& sound : heard) {
        if (sound.kind == SoundKind::move) since_move_ = 0;
        if (sound.kind == SoundKind::bell) since_bell_ = 0;
    }
}

}  // namespace simul
