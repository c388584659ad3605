#pragma once

#include <cstdint>
#include <optional>

#include "simulator/exhibition/scenario.hpp"

namespace simul {

/// Which closed form gave the exact times.
enum class Formula : std::uint8_t {
    none,             ///< only the bounds hold
    one_at_a_time,    ///< N M (J+O): synchronous, await in turn, blocking wait
    walking_on,       ///< (M-1) max(N J, J+O) + N J, last reply O later: asynchronous
    pool_below_knee,  ///< ceil(N/L) M (J+O) + ((N-1) mod L) J, when L J <= J+O
    several_masters,  ///< the formula of the master with the most boards
};

/// Who sets the pace: the master (more boards make it longer) or the opponents (more boards are free).
enum class Bottleneck : std::uint8_t { master, opponents };

/// What can be said without running. Exact times exist for constant times, no incidents, no switches, first
/// ready (W as said in model.md); bounds always exist: at least the busiest master's work plus the shortest
/// last reply and the longest single game; at most everything in a row.
struct Prediction {
    Formula formula = Formula::none;
    std::optional<Time> last_move;
    std::optional<Time> last_reply;
    Time at_least{};  ///< last reply
    Time at_most{};   ///< last reply
    double knee = 1;  ///< (J+O)/J boards for each master; also the greatest possible speed-up of one master
    Bottleneck bottleneck = Bottleneck::opponents;
};

/// Needs a valid scenario.
Prediction predict(const Scenario& scenario);

}  // namespace simul
