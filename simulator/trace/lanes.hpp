#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "simulator/trace/trace.hpp"

namespace simul {

/// A stretch of a board's lane: [from, to).
struct BoardBar {
    Time from{};
    Time to{};
    BoardPhase phase = BoardPhase::not_open;
    std::uint32_t pair = 0;  ///< from 0: the pair being played
    bool operator==(const BoardBar&) const = default;
};

/// A stretch of a master's lane: [from, to).
struct MasterBar {
    Time from{};
    Time to{};
    MasterPhase phase = MasterPhase::idle;
    bool dropped = false;  ///< thinking that ended with the time slice, not with a move
    std::uint32_t board = no_board;
    bool operator==(const MasterBar&) const = default;
};
static_assert(sizeof(BoardBar) == 24 && sizeof(MasterBar) == 24);

/// What every board and master was doing from when to when, without gaps, from 0 to the last reply. Bars of
/// no length are left out.
struct Lanes {
    std::vector<std::vector<BoardBar>> boards;
    std::vector<std::vector<MasterBar>> masters;
};

/// Throws Stopped.
Lanes lanes_of(const Trace& trace, const std::stop_token& stop = {});

}  // namespace simul
