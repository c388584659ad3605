#pragma once

#include <functional>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "simulator/exhibition/event_log.hpp"
#include "simulator/exhibition/hall.hpp"
#include "simulator/live/live_clock.hpp"

namespace simul {

/// One run of the very coroutines of record() on real Asio timers (steady clock): a simulated second lasts
/// 1/scale real seconds. How late something happens is passed on to what follows, as in a real program.
/// To be used by the thread that runs the io_context, which must outlive it.
class LiveRun {
  public:
    using Wall = LiveClock::Wall;
    /// Called for every event, at once.
    using OnEvent = std::function<void(Event)>;

    /// Throws std::invalid_argument as record() and LiveClock do.
    LiveRun(boost::asio::io_context& io, const Scenario& scenario, double scale, OnEvent on_event,
            Hall::Game game = play_game);

    /// Plays to the end, or until cancelled. Once. Throws what Hall::play() throws.
    boost::asio::awaitable<void> play();
    /// Ends play() at once, whatever it waits for.
    void cancel();
    bool is_cancelled() const { return cancelled_; }

    /// Begins at the epoch before play().
    const LiveClock& clock() const { return clock_; }

  private:
    boost::asio::awaitable<void> wait_for(Time simulated);

    boost::asio::steady_timer timer_;
    LiveClock clock_;
    OnEvent on_event_;
    EventLog log_;
    Hall hall_;
    bool cancelled_ = false;
};

}  // namespace simul
