#pragma once

#include <cstdint>
#include <vector>

#include "simulator/scenario/scenario.hpp"

namespace simul {

/// How long everybody thinks: a pure function of (seed, who, board, pair), or recorded; the same in every
/// mode.
class ThinkingTimes {
  public:
    explicit ThinkingTimes(const Scenario& scenario);

    /// The master's thought about this pair of this board, incidents included; at least 1 ms.
    Duration master(std::uint32_t board, std::uint32_t pair) const;

    /// The opponent's thought before this reply; 0 to 24 h.
    Duration opponent(std::uint32_t board, std::uint32_t pair) const;

  private:
    Duration varied_master(std::uint32_t board, std::uint32_t pair) const;
    Duration varied_opponent(std::uint32_t board, std::uint32_t pair) const;

    Duration master_;
    Duration opponent_;
    bool master_is_plain_;
    bool opponent_is_plain_;
    Variation vary_master_;
    Variation vary_opponent_;
    std::uint64_t seed_;
    std::vector<SlowBoard> slow_;          // by board
    std::vector<BlockingThought> blocks_;  // by (board, pair)
    Recorded recorded_;
};

inline Duration ThinkingTimes::master(std::uint32_t board, std::uint32_t pair) const {
    return master_is_plain_ ? master_ : varied_master(board, pair);
}

inline Duration ThinkingTimes::opponent(std::uint32_t board, std::uint32_t pair) const {
    return opponent_is_plain_ ? opponent_ : varied_opponent(board, pair);
}

}  // namespace simul
