#pragma once

#include <compare>
#include <cstdint>

#include "simulator/scheduler/simulated_time.hpp"

namespace simul {

/// What can happen at a board. `move` and `reply` end timed waits; the others happen at once.
enum class EventKind : std::uint8_t {
    opened,  ///< the game opens: the board is ready for the first time
    visit,   ///< the master turns to this board: walks there if need be, thinks as soon as it is ready
    move,    ///< the master has moved; the opponent's clock runs
    reply,   ///< the opponent has replied; the board is ready again or its game is over
    drop,    ///< her time slice ended: she leaves the rest of the thought for later; the board is ready again
    pause,   ///< ready, but beyond the games that may be in play
    resume,  ///< a paused board is ready again
    switched,  ///< the mode changes; `board` is the number of the switch, from 0
};

/// One event in 8 bytes: 41 bits of milliseconds, 20 bits of board, 3 bits of kind.
class Event {
  public:
    constexpr Event() = default;
    constexpr Event(Time time, std::uint32_t board, EventKind kind)
        : bits_{(static_cast<std::uint64_t>(time.count()) << 23U) | (std::uint64_t{board} << 3U) |
                static_cast<std::uint64_t>(kind)} {}

    constexpr Time time() const { return Time{static_cast<std::int64_t>(bits_ >> 23U)}; }
    constexpr std::uint32_t board() const { return static_cast<std::uint32_t>(bits_ >> 3U) & 0xF'FFFFU; }
    constexpr EventKind kind() const { return static_cast<EventKind>(bits_ & 7U); }
    constexpr std::uint64_t bits() const { return bits_; }
    /// A move or a reply: something happens on the board.
    constexpr bool is_ply() const { return kind() == EventKind::move || kind() == EventKind::reply; }
    /// A game goes on: what waited in it is over, or it begins.
    constexpr bool goes_on() const { return is_ply() || kind() == EventKind::opened; }
    constexpr bool operator==(const Event&) const = default;

  private:
    std::uint64_t bits_ = 0;
};
static_assert(sizeof(Event) == 8);

}  // namespace simul
