#pragma once

#include <cstdint>
#include <functional>
#include <ostream>
#include <span>

#include "simulator/export/hall_run.hpp"

namespace simul {

/// A move or a reply, and the thinking that led to it. A thought that time slices cut into parts is one, from
/// when it began.
struct TimedMove {
    std::uint32_t board = 0;  ///< from 0
    std::uint32_t pair = 0;   ///< from 0
    bool by_master = true;
    Time from{};
    Time to{};
    Duration waited{};  ///< how long the board was ready for her and she was not there; 0 for a reply
    bool operator==(const TimedMove&) const = default;
};

/// Tells every move of a run in the order in which they end.
void for_each_move(const Scenario& scenario, const std::function<void(const TimedMove&)>& tell,
                   const ExportWatch& watch = {});

/// CSV with one row a move, one hall after the other; boards and pairs from 1.
void write_moves_csv(std::ostream& out, std::span<const HallRun> runs, const ExportWatch& watch = {});

}  // namespace simul
