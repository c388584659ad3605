#pragma once

#include <cstdint>
#include <vector>

#include "simulator/scheduler/simulated_time.hpp"

namespace simul {

/// What a board is doing.
enum class BoardPhase : std::uint8_t {
    not_open,           ///< its game has not been opened
    waiting,            ///< ready, waiting for the master (also while she walks to it)
    served,             ///< the master thinks here
    opponent_thinking,  ///< the opponent's clock runs
    paused,             ///< ready, but beyond the games that may be in play
    over,
};
inline constexpr int board_phases = 6;

/// A board at some moment, in 8 bytes. `since` may lie ahead of the moment for `served`: she is still on her
/// way.
struct BoardState {
    std::uint64_t since_ms : 41 = 0;
    std::uint64_t plies : 15 = 0;  ///< half-moves played: moves and replies
    std::uint64_t phase_bits : 3 = 0;

    Time since() const { return Time{static_cast<std::int64_t>(since_ms)}; }
    BoardPhase phase() const { return static_cast<BoardPhase>(phase_bits); }
    std::uint32_t moves() const { return (static_cast<std::uint32_t>(plies) + 1) / 2; }
    std::uint32_t replies() const { return static_cast<std::uint32_t>(plies) / 2; }
    bool operator==(const BoardState&) const = default;
};
static_assert(sizeof(BoardState) == 8);

/// What a master is doing.
enum class MasterPhase : std::uint8_t {
    idle,      ///< no board is ready: she waits (or everything is over)
    walking,   ///< on her way to `board`
    thinking,  ///< at `board`, about her move
    standing,  ///< at `board`, waiting for it to be ready (fixed round)
    held,      ///< at `board`, kept there by a blocking opponent
};
inline constexpr std::uint32_t no_board = 0xFFFF'FFFF;

/// A master as the trace knows her: where she is, and from when on. `visiting`: she has turned to `board`.
struct MasterState {
    std::uint32_t board = no_board;  ///< where she stands or is going; the board of her last visit when idle
    bool visiting = false;
    bool held = false;
    Time since{};    ///< start of the visit, of being held, or of idling
    Time arrives{};  ///< at `board`, when visiting
    bool operator==(const MasterState&) const = default;
};

/// The whole hall at one moment: a function of (trace, time), nothing else.
struct HallState {
    Time now{};
    std::uint64_t position = 0;  ///< events of the trace that have happened
    std::vector<BoardState> boards;
    std::vector<MasterState> masters;
    std::vector<std::uint32_t>
        thought_ms;  ///< of a dropped thought, already spent; empty when nobody drops thoughts
    std::uint32_t games_over = 0;
    std::uint32_t games_in_play = 0;
    std::uint32_t switches = 0;  ///< that have taken place
    Time last_move{};
    bool operator==(const HallState&) const = default;
};

/// What master `m` is doing at `state.now`.
MasterPhase phase_of(const HallState& state, std::uint32_t m);

/// When the master's thinking at `b` began or will begin; only for a board in phase `served`.
Time thinking_since(const HallState& state, std::uint32_t b);

/// What board `b` is doing at `state.now`; a board she is walking to is still waiting.
BoardPhase phase_at(const HallState& state, std::uint32_t b);

}  // namespace simul
