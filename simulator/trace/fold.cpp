#include "simulator/trace/fold.hpp"

namespace simul {

Fold::Fold(const Scenario& scenario)
    : boards_{scenario.boards},
      masters_{first_rules(scenario).masters},
      pairs_{scenario.pairs},
      walk_{scenario.walk},
      drops_{scenario.slice > Duration{}},
      all_block_{first_rules(scenario).opponents_block} {
    const std::size_t games =
        scenario.recorded.is_empty() ? scenario.lengths.size() : scenario.recorded.games().size();
    if (scenario.real_lengths)
        for (std::uint32_t b = 0; b < std::min<std::size_t>(boards_, games); ++b)
            lengths_.push_back(pairs_of(scenario, b));
    if (!scenario.blocking_boards.empty()) blocking_.resize(boards_);
    for (const std::uint32_t board : scenario.blocking_boards) blocking_[board] = true;
}

HallState Fold::start() const {
    HallState state;
    state.boards.resize(boards_);
    state.masters.resize(masters_);
    for (std::uint32_t m = 0; m < masters_; ++m) state.masters[m].board = m;
    if (drops_) state.thought_ms.resize(boards_);
    return state;
}

}  // namespace simul
