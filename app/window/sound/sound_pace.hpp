#pragma once

#include <span>

#include "app/window/sound/sound_score.hpp"

namespace simul {

/// Keeps the sounds of one hall rare enough to stay pleasant at any playback speed: with both halls there are
/// no more than 12 in a second. All in seconds of playing.
class SoundPace {
  public:
    static constexpr double between_moves = 0.2;
    static constexpr double between_bells = 1;
    static constexpr double before_reply = 0.4;

    /// So many seconds have been played.
    void pass(double seconds);
    /// What may be heard now, when an hour of the hall takes an hour divided by `speed`.
    SoundBudget budget(double speed) const;
    /// This has been heard.
    void spend(std::span<const DueSound> heard);

  private:
    double since_move_ = between_moves;
    double since_bell_ = between_bells;
};

}  // namespace simul
