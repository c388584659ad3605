#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "simulator/scenario/fields.hpp"
#include "simulator/sweep/sweep_job.hpp"

namespace simul {

/// What the runs of the right hall say, as a kind of sentence and its numbers.
struct CurveFinding {
    enum class Kind : std::uint8_t {
        nothing,          ///< nothing that fits in a sentence
        knee_inside,      ///< up to `count` boards another one costs `first` ms, beyond `second` ms
        never_waits,      ///< every board costs `first` ms
        fewer_in_play,    ///< `count` at once are worse than `better`
        opponents_from,   ///< from `first` ms on the opponents set the pace
        opponents_up_to,  ///< up to `first` ms they do
        walking           ///< each second of walking costs `first` ms: she turns `count` times
    };
    Kind kind = Kind::nothing;
    std::uint64_t count = 0;
    std::uint64_t better = 0;
    double first = 0;
    double second = 0;
    bool operator==(const CurveFinding&) const = default;
};

/// One value of the axis and the last reply with it in ms, as far as it is known.
struct CurvePoint {
    std::uint64_t x = 0;
    std::optional<double> reply;
    std::uint64_t turns = 0;
};

/// Where the pace changes hands along this number, with the scenarios of the right hall: the first value with
/// the other bottleneck than the least has. For boards the knee itself; nothing if it lies beyond `to`.
std::optional<double> pace_change(Field field, const SweepJob::Side& right, const Scenario& base,
                                  std::uint64_t least, std::uint64_t to);

/// The sentence for these runs, rising by x. `knee`: of pace_change(), 0: none.
CurveFinding find_in(Field field, const std::vector<CurvePoint>& points, double knee, std::uint64_t here,
                     bool opponents_left);

}  // namespace simul
