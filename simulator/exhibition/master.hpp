#pragma once

#include <cstdint>
#include <vector>

#include "simulator/scenario/scenario.hpp"
#include "simulator/scheduler/alarm.hpp"
#include "simulator/scheduler/turnstile.hpp"

namespace simul {

class Hall;
class Seat;

/// She who plays everywhere: thinks about one board at a time, and every `stride`-th board is hers. As an
/// alarm she is her own clock: it rings when a thought or a time slice ends.
///
/// A visit is a few dozen instructions: what the classic exhibition does not use is kept out of their way, so
/// that it costs her one test (`noinline`), and the rest of a visit is one function (`flatten`).
class Master final : public Alarm {
  public:
    Master(Hall& hall, std::uint32_t number, const Rules& rules);

    Hall& hall() const { return hall_; }

    /// Whether another of her games may be in play.
    bool has_room() const { return games_in_play_ < in_play_; }
    /// Opens her next board and returns it; null if all have been opened.
    Seat* next_seat();
    /// The mode has changed. More games in play: they open at once. Fewer: those beyond, in order of opening,
    /// pause at their next reply. Another slice holds from the next slice on.
    void follow(const Rules& rules);

    /// A game waits for her: its board is ready.
    void receive(Seat& seat);
    /// She may not leave this board before its opponent has replied.
    bool is_held_at(std::uint32_t board) const { return doing_ == Doing::held && at_ == board; }
    /// The opponent has replied: the game goes on as far as it can, then she is free.
    [[gnu::noinline]] void resume_held(Seat& seat);
    void game_over(Seat& seat);
    /// The game does not wait any longer (cancelled).
    void forget(Seat& seat);

    [[gnu::flatten]] void due() override;  // a thought or a slice ends

  private:
    enum class Doing : std::uint8_t { nothing, visiting, handing_over, held };

    void make_ready(Seat& seat);
    void turn_to_next();
    void stand_idle();
    void visit(Seat& seat);
    [[gnu::noinline]] void set_out_for(const Seat& seat);
    void think();
    [[gnu::noinline]] Duration next_part(Seat& seat, Duration thought) const;
    [[gnu::noinline]] void end_part(Seat& seat);
    void drop_thought(Seat& seat);
    void move(Seat& seat);
    [[gnu::noinline]] void hold(Seat& seat);
    [[gnu::noinline]] void pause(Seat& seat);
    void leave_game(Seat& seat);
    void admit(Seat& seat);
    void fill_room();

    Hall& hall_;
    Duration walk_;
    Duration slice_;
    const bool is_plain_;  // no walk, no slice, and few enough games for the processor's cache
    Time arrives_{0};      // at the board she visits
    Turnstile ready_;
    Seat* visited_ = nullptr;
    Doing doing_ = Doing::nothing;
    std::uint32_t number_;
    std::uint32_t at_;    // the board where she stands; at first the number before her first board
    std::uint32_t next_;  // the next unopened board
    std::uint32_t in_play_;
    std::uint32_t games_in_play_ = 0;  // opened, not over, not beyond
    std::uint32_t games_opened_ = 0;
    std::vector<Seat*> beyond_;  // games beyond those in play and some that are over, the latest opened first
};

}  // namespace simul
