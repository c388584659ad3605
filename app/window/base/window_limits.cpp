#include "app/window/base/window_limits.hpp"

#include <cmath>

namespace simul {

std::uint64_t estimated_events(const Scenario& scenario) {
    const double pairs = static_cast<double>(scenario.boards) * scenario.pairs;
    double slices = 0;
    if (scenario.slice > Duration{}) {
        const auto slice = static_cast<double>(scenario.slice.count());
        slices = pairs * std::ceil(static_cast<double>(scenario.master.count()) / slice);
        for (const BlockingThought& block : scenario.blocks)
            slices += std::ceil(static_cast<double>(block.extra.count()) / slice);
    }
    // Opened; for each pair a visit, a move and a reply; for each further slice a drop and another visit.
    return static_cast<std::uint64_t>(scenario.boards + 3 * pairs + 2 * slices);
}

}  // namespace simul
