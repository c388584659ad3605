#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "simulator/scenario/scenario.hpp"

namespace simul {

/// Which closed form gave the exact times.
enum class Formula : std::uint8_t {
    none,             ///< only the bounds hold
    one_at_a_time,    ///< everything in a row, N M (J+O) for constant times: synchronous, await in turn, one
                      ///< board
    walking_on,       ///< (M-1) max(N J, J+O) + N J, last reply O later: asynchronous
    pool_below_knee,  ///< ceil(N/L) M (J+O) + ((N-1) mod L) J, when L J <= J+O
    several_masters,  ///< the formula of the master with the most boards
};

/// Who sets the pace: the master (more boards make it longer) or the opponents (more boards are free).
enum class Bottleneck : std::uint8_t { master, opponents };

inline constexpr std::array<std::pair<Bottleneck, std::string_view>, 2> bottleneck_words{{
    {Bottleneck::master, "master"},
    {Bottleneck::opponents, "opponents"},
}};

/// What can be said without running. Exact times exist for one game at a time, and for constant times, no
/// incidents, no switches, first ready (W as said in model.md). Bounds always exist: at least the busiest
/// master's work, the longest game, all games shared out among those in play; at most everything in a row.
struct Prediction {
    Formula formula = Formula::none;
    std::optional<Time> last_move;
    std::optional<Time> last_reply;
    Time at_least{};  ///< last reply
    Time at_most{};   ///< last reply
    double knee = 1;  ///< (J+O+W)/(J+W): with more boards in play than this the master never waits
    double greatest_speed_up = 1;  ///< (J+O)/J: of one master, however she interleaves her games
    Bottleneck bottleneck = Bottleneck::opponents;
};

/// Whether constant times have a closed form that needs no look at any board. Needs a valid scenario.
bool has_formula(const Scenario& scenario);

/// Needs a valid scenario.
Prediction predict(const Scenario& scenario);

/// How much later the last reply would come with one board more; only where both are known exactly.
std::optional<Duration> cost_of_another_board(const Scenario& scenario);

}  // namespace simul
