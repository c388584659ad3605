#pragma once

#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include <boost/asio/io_context.hpp>

#include "simulator/live/drift.hpp"
#include "simulator/live/live.hpp"

namespace simul {

/// A hall on real timers in a thread of its own. Everything but the constructor's callback is for the thread
/// that made it; what is known so far crosses by a mutex.
class LiveWorker {
  public:
    /// `planned`: the same run in virtual time. `ended` is called in the other thread, once.
    LiveWorker(std::shared_ptr<const Trace> planned, double scale, std::function<void()> ended);
    LiveWorker(const LiveWorker&) = delete;
    LiveWorker& operator=(const LiveWorker&) = delete;
    /// Ends the run at once.
    ~LiveWorker();

    void cancel();

    struct Report {
        LiveResult result;  ///< with median and 99 of 100 once it has ended
        Time now{};         ///< in the hall, by the clock on the wall
        bool has_ended = false;
        std::string error;  ///< why it has ended, if it should not have
    };
    Report report() const;

  private:
    void serve();
    void note(Event event);
    void end(const std::exception_ptr& failure);

    std::shared_ptr<const Trace> planned_;
    std::function<void()> ended_;
    boost::asio::io_context io_{1};
    LiveRun run_;

    mutable std::mutex mutex_;
    DriftMeter meter_;
    LiveClock clock_;  // begins with the first event
    Report report_;
    std::jthread thread_;  // last: joined before the rest dies
};

}  // namespace simul
