#pragma once

#include <span>

#include "simulator/trace/fold.hpp"
#include "simulator/trace/results.hpp"
#include "simulator/trace/wait_times.hpp"

namespace simul {

/// Adds a run up while its events come in.
class Tally {
  public:
    explicit Tally(const Scenario& scenario, Waits waits = Waits::none);

    void read(std::span<const Event> events);
    /// The state after what has been read.
    const HallState& state() const { return state_; }
    /// The sums, once everything has been read.
    Results take() &&;

    void board(std::uint32_t b, Time from, Time to, BoardPhase phase, std::uint32_t pair);
    void master(std::uint32_t m, Time from, Time to, MasterPhase phase, std::uint32_t board, bool dropped);

  private:
    void end_game(Event last_reply);

    Fold fold_;
    HallState state_;
    Results results_;
    bool keeps_waits_;
    WaitTimes waits_;
};

}  // namespace simul
