#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

#include "simulator/exhibition/event.hpp"
#include "simulator/exhibition/event_log.hpp"
#include "simulator/scenario/scenario.hpp"
#include "simulator/scenario/thinking_times.hpp"
#include "simulator/trace/fold.hpp"
#include "simulator/trace/hall_state.hpp"
#include "simulator/trace/results.hpp"
#include "simulator/trace/wait_times.hpp"

namespace simul {

/// Everything that happened in one run. Immutable: threads may share it. What the window shows is a function
/// of (trace, time), so stepping back, seeking and reversing are free and exact.
class Trace {
  public:
    /// Indexes the events of a finished run of this scenario. Throws Stopped.
    Trace(Scenario scenario, std::vector<Event> events, const std::stop_token& stop = {});

    const Scenario& scenario() const { return scenario_; }
    const Results& results() const { return results_; }
    const ThinkingTimes& times() const { return times_; }
    std::span<const Event> events() const { return events_; }

    /// The hall at `t`, after everything that happened at `t`. O(log events + boards).
    HallState at(Time t) const;

    /// Plays `state` forward to `t` if it lies behind, else seeks: cheap from frame to frame.
    void advance(HallState& state, Time t) const;

    /// Boards of master `m` that are ready, in the order in which they became ready. (First ready serves the
    /// first.)
    std::vector<std::uint32_t> ready_queue(const HallState& state, std::uint32_t m) const;

    /// When the opponent at `b` will reply or the master at `b` will have thought to the end if nothing
    /// breaks it off. Only for boards in phase opponent_thinking or served.
    Time due(const HallState& state, std::uint32_t b) const;

    /// The next and previous moment at which something happens (any event), or the end and 0.
    Time next_event(Time t) const;
    Time previous_event(Time t) const;

    /// The next and previous moment at which somebody moves: a move or a reply.
    Time next_ply(Time t) const;
    Time previous_ply(Time t) const;

    /// The same for a moment at which a game goes on: it opens, or somebody moves.
    Time next_resume(Time t) const;
    Time previous_resume(Time t) const;

  private:
    std::size_t events_until(Time t) const;
    Time next_such(Time t, bool (Event::*is_such)() const) const;
    Time previous_such(Time t, bool (Event::*is_such)() const) const;

    Scenario scenario_;
    ThinkingTimes times_;
    Fold fold_;
    std::size_t distance_;  // of checkpoints, in events
    std::vector<Event> events_;
    std::vector<HallState> checkpoints_;
    Results results_;
};

/// Runs the scenario in virtual time and keeps everything. Throws std::invalid_argument (with the line of
/// describe()) for a scenario that find_problem(scenario, true) refuses, std::overflow_error (likewise) if
/// the exhibition turns out to last longer than limits::span, Stopped soon after somebody has asked for it.
std::shared_ptr<const Trace> record(const Scenario& scenario, const std::stop_token& stop = {});

/// Runs and hands the events on in batches as they happen, for any number of them. A stop is asked for every
/// 512 events. Throws what record() throws.
void stream(const Scenario& scenario, const EventLog::Reader& read, const std::stop_token& stop = {});

/// Runs without keeping the events: results only, for any number of them. A stop is asked for
/// every 512 events. Throws what record() throws.
Results measure(const Scenario& scenario, const std::stop_token& stop = {}, Waits waits = Waits::none);

}  // namespace simul
