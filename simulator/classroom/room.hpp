#pragma once

#include <deque>
#include <memory>
#include <string>
#include <string_view>

#include "simulator/classroom/class_seat.hpp"
#include "simulator/classroom/recording.hpp"
#include "simulator/exhibition/hall.hpp"

namespace simul {

/// What a class is opened with. Of the scenario only boards, pairs, both thinking times, their variation and
/// the seed count: a class is asynchronous, with one master who serves whoever is ready first.
struct ClassOptions {
    Scenario scenario;
    std::string code;
    Duration away_for = std::chrono::seconds{60};  ///< at move, until a stand-in plays this one reply
    Duration slow_for = std::chrono::seconds{10};  ///< the same once Simul finishes
};

enum class JoinProblem : std::uint8_t { none, code, full, closed };

struct JoinAnswer {
    JoinProblem problem = JoinProblem::none;
    std::uint32_t board = 0;   ///< from 0
    bool was_present = false;  ///< somebody with the same token is connected still: the newest one wins
};

/// A room of people as the opponents of one master: a value machine without a clock or a socket. Everybody
/// who knows the time says it: `now` counts from the opening of the class and never goes back.
class ClassRoom {
  public:
    /// Throws std::invalid_argument for a scenario that cannot run.
    explicit ClassRoom(ClassOptions options);
    ClassRoom(const ClassRoom&) = delete;
    ClassRoom& operator=(const ClassRoom&) = delete;
    ~ClassRoom();

    /// Somebody wants to sit down: at the seat of this token, or with the right code at an empty one, which
    /// is theirs by `fresh_token` from now on.
    JoinAnswer join(Time now, std::string_view code, std::string_view token, std::string fresh_token);
    void go_away(Time now, std::uint32_t board);  ///< the phone cannot be reached: the seat stays theirs
    void leave(Time now, std::uint32_t board);    ///< or sent away: the seat is free
    /// The person at this board has thought. False, and nothing happens, unless it is their move after so
    /// many plies. `found`: they picked what was really played.
    bool reply(Time now, std::uint32_t board, std::uint32_t plies, bool found);

    bool add_board();  ///< false once the class has begun, or when there are too many
    void open_to_join(bool is_open) { is_open_to_join_ = is_open; }
    void change_code(std::string code) { options_.code = std::move(code); }
    bool begin(Time now);
    void pause(Time now);
    void resume(Time now);
    void finish(Time now);  ///< from now on a stand-in plays for whoever is slow: a lesson must end
    void close(Time now);

    /// Plays what is due by now: her moves, and the replies of stand-ins.
    void advance(Time now);
    /// When advance() has something to do again, if ever.
    std::optional<Time> next_due() const;

    ClassPhase phase() const;
    const Scenario& scenario() const { return options_.scenario; }
    const std::string& code() const { return options_.code; }
    const ClassSeat& seat(std::uint32_t board) const { return seats_[board]; }
    std::uint32_t boards() const { return static_cast<std::uint32_t>(seats_.size()); }
    std::span<const Event> events() const { return events_; }

    PhoneView phone(Time now, std::uint32_t board) const;
    ClassView projector(Time now) const;
    /// Boards whose phones have something new to show since the last call.
    std::vector<std::uint32_t> take_changes();
    /// What has been played so far; see scenario_of_class().
    Scenario recording() const { return scenario_of_class(options_.scenario, events_, stand_ins_); }

  private:
    Time hall_time(Time now) const { return (paused_at_ ? *paused_at_ : now) - begin_; }
    bool is_playing() const { return hall_ != nullptr && !hall_->is_over() && !is_closed_; }
    std::uint32_t present() const;
    std::optional<std::uint32_t> seat_of(std::string_view token) const;
    std::optional<std::uint32_t> free_seat() const;
    std::optional<Time> stand_in_from(std::uint32_t board) const;
    std::optional<Time> stand_in_replies(std::uint32_t board) const;
    std::optional<std::pair<Time, std::uint32_t>> next_stand_in() const;
    std::uint32_t before(std::uint32_t board) const;
    void take_events();
    void note(Event event);
    void note_visit(std::uint32_t board, Time time);
    void note_reply(std::uint32_t board, Time time);
    void set_phase(std::uint32_t board, PhonePhase phase, Time time);
    void change(std::uint32_t board);
    void change_all();

    ClassOptions options_;
    std::vector<ClassSeat> seats_;
    std::vector<std::uint32_t> revisions_;
    std::vector<bool> is_changed_;
    std::unique_ptr<EventLog> log_;
    std::unique_ptr<Hall> hall_;
    std::vector<Event> events_;
    std::vector<StandInReply> stand_ins_;
    std::deque<std::uint32_t> ready_;         // in the order in which she serves them
    std::optional<std::uint32_t> master_at_;  // the board at which she thinks
    Duration in_a_row_{};                     // thoughts and replies that are over
    Time begin_{};                            // of the hall, on the clock of the class, pauses left out
    std::optional<Time> paused_at_;
    std::optional<Time> finishing_since_;
    bool is_open_to_join_ = true;
    bool is_closed_ = false;
};

}  // namespace simul
