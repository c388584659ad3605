#pragma once

#include <cstdint>
#include <exception>

#include "simulator/exhibition/play_game.hpp"
#include "simulator/scheduler/operation.hpp"
#include "simulator/scheduler/virtual_time.hpp"

namespace simul {

class Hall;

/// The place of one opponent: board, game and state, in 88 bytes. As an alarm it is the opponent's clock.
class Seat final : public Alarm {
    void wait_for_master();
    void start_opponent();

  public:
    Seat(Master& master, std::uint32_t board, std::uint32_t pairs)
        : master_{&master}, board_{board}, all_plies_{2 * pairs} {}

    bool has_moves_left() const { return plies_ < all_plies_; }

    /// Suspends the game until the master has come here, thought and moved.
    Operation<Seat, &Seat::wait_for_master> master_moves() { return {this}; }
    /// Suspends the game until the opponent has thought and replied. The master need not wait for that.
    Operation<Seat, &Seat::start_opponent> opponent_moves() { return {this}; }

    /// The game has been opened and is not over.
    bool is_open() const { return is_open_; }
    /// The master has moved and the opponent has not replied.
    bool is_opponent_at_move() const { return is_open_ && plies_ % 2 == 1; }
    std::uint32_t board() const { return board_; }
    std::uint32_t pair() const { return plies_ / 2; }
    VirtualTime::executor_type executor() const;
    Coroutine<> game();
    /// The coroutine has ended, by itself or by this exception.
    void close(std::exception_ptr error);

    void due() override;  // the opponent replies
    void abandon() override { suspended_.drop(); }
    void cancel();
    Suspended& suspended() { return suspended_; }
    /// Lets the processor fetch this seat. Always inline: g++ drops calls of functions that only prefetch.
    [[gnu::always_inline]] void prefetch() const {
        __builtin_prefetch(this);
        __builtin_prefetch(this + 1);  // seats do not begin where cache lines do
    }

  private:
    friend class Master;

    Suspended suspended_;
    Master* master_;
    Duration rest_{};  // of her thought about this move, after the slice she is at; 0: not begun, or no rest
    std::uint32_t board_;
    std::uint32_t all_plies_;
    std::uint32_t plies_ = 0;
    std::uint32_t opening_ = 0;  // how many of the master's games were opened before
    bool is_open_ = false;
    bool is_ready_ = false;   // for the master; not being served
    bool is_beyond_ = false;  // the games that may be in play: to pause at the next reply
    bool is_paused_ = false;
};

}  // namespace simul
