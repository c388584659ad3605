#pragma once

#include <cstdint>
#include <deque>
#include <exception>
#include <stdexcept>
#include <vector>

#include "simulator/exhibition/event_log.hpp"
#include "simulator/exhibition/master.hpp"
#include "simulator/exhibition/play_game.hpp"
#include "simulator/exhibition/seat.hpp"
#include "simulator/scenario/scenario.hpp"
#include "simulator/scenario/thinking_times.hpp"
#include "simulator/scheduler/virtual_time.hpp"

namespace simul {

/// A run has ended although games are still suspended; what() names their boards (from 1).
struct Stranded : std::logic_error {
    using logic_error::logic_error;
};

/// Who says when an opponent replies: the scenario's times, or whoever calls Hall::reply().
enum class Replies : std::uint8_t { as_scheduled, from_outside };

/// One run: owns the clock, the masters and the seats, and tears them down in the right order at any moment.
class Hall {
  public:
    using Game = Coroutine<> (*)(Seat&);

    /// A valid scenario; `log`, if any, must outlive the hall.
    explicit Hall(const Scenario& scenario, EventLog* log = nullptr, Game game = play_game,
                  Replies replies = Replies::as_scheduled);
    Hall(const Hall&) = delete;
    Hall& operator=(const Hall&) = delete;
    ~Hall();

    /// Opens the doors: the first games begin. Once, before anything else.
    void open();

    /// Plays to the end. Rethrows the first exception of a game after the others have gone on; throws
    /// Stranded.
    void play();
    /// What play() does when nothing is left to play: rethrows or throws for those who play step by step.
    void conclude();
    /// Plays everything up to and including `t`.
    void play_until(Time t) { time_.run_until(t); }
    /// Plays what is due next, the clock showing at least `not_before`; false when nothing is left.
    bool step(Time not_before = Time{0}) { return time_.step(not_before); }

    /// The opponent at this board (from 0) replies, at `at` or at the first moment after it that has no event
    /// yet, so that a replay of the times keeps their order; what is due before is played. False, and nothing
    /// happens, if the opponent is not at move. For replies from outside only.
    bool reply(std::uint32_t board, Time at);
    bool replies_come_from_outside() const { return replies_from_outside_; }

    bool is_over() const { return games_ended_ == seats_.size(); }
    VirtualTime& time() { return time_; }
    const Scenario& scenario() const { return scenario_; }
    const ThinkingTimes& times() const { return times_; }
    std::uint32_t masters() const { return rules_.masters; }
    std::uint32_t boards_of(std::uint32_t master) const;
    Seat& seat(std::uint32_t board) { return seats_[board]; }
    Seat* find_seat(std::uint32_t board) { return board < seats_.size() ? &seats_[board] : nullptr; }
    Coroutine<> game_at(Seat& seat) const { return game_(seat); }
    bool opponent_blocks(std::uint32_t board) const {
        return somebody_blocks_ && (rules_.opponents_block || blocking_[board]);
    }

    void note(EventKind kind, const Seat& seat) {
        if (log_ != nullptr) [[unlikely]]
            record(kind, seat.board());
    }
    void game_opened(const Seat& seat) { note(EventKind::opened, seat); }
    void game_ended(std::exception_ptr error);
    /// The switch with this number (from 0) takes place.
    void change_mode(std::uint32_t number);

  private:
    void record(EventKind kind, std::uint32_t number);
    void check_nobody_is_stranded();
    void unwind();

    Scenario scenario_;
    Rules rules_;
    ThinkingTimes times_;
    EventLog* log_;
    Game game_;
    VirtualTime time_;
    std::vector<Seat> seats_;
    std::deque<Master> masters_;
    std::vector<bool> blocking_;
    bool somebody_blocks_ = false;
    const bool replies_from_outside_;
    std::size_t games_ended_ = 0;
    std::exception_ptr first_error_;
};

}  // namespace simul
