#pragma once

#include <vector>

#include "app/window/run/models/recording.hpp"

namespace simul {

/// Where a master is to be drawn. Without walking time she still glides to the next board, at the beginning
/// of her thought there: 20 % of it, at most a second.
struct MasterFigure {
    std::uint32_t from = 0;
    std::uint32_t to = 0;  ///< equal to `from` when she stands
    double walked = 1;     ///< share of the way behind her, 0 to 1
    Duration way{};        ///< how long all of it takes; 0 when she stands
    double thought = 0;    ///< share of her thought behind her, 0 to 1; while thinking
    Time visit_began{};    ///< when she turned to `to`
    MasterPhase phase = MasterPhase::idle;
    bool done = false;  ///< she has made her last move
    bool operator==(const MasterFigure&) const = default;
};

MasterFigure master_figure(const Recording& recording, const HallState& state, std::uint32_t master);

}  // namespace simul
