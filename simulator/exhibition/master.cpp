#include "simulator/exhibition/master.hpp"

#include <algorithm>
#include <utility>

#include "simulator/exhibition/hall.hpp"
#include "simulator/exhibition/play_game.hpp"
#include "simulator/exhibition/seat.hpp"

namespace simul {

namespace {

constexpr std::size_t crowd = 64;  // boards waiting for her

// How many visits ahead memory is asked for. A seat comes first: only it knows where the frames of its game
// are, and it has come when they are asked for. Without this an event of 100,000 boards takes half as long
// again; how far ahead matters little, measured from 1 to 30.
constexpr std::size_t seat_ahead = 7;
constexpr std::size_t frames_ahead = 3;
static_assert(frames_ahead < seat_ahead && seat_ahead < crowd);

}  // namespace

Master::Master(Hall& hall, std::uint32_t number, const Rules& rules)
    : hall_{hall},
      walk_{hall.scenario().walk},
      slice_{rules.slice},
      is_plain_{walk_ == Duration{} && slice_in_use(hall.scenario()) == Duration{} &&
                hall.boards_of(number) <= crowd},
      ready_{hall.scenario().policy, hall.boards_of(number)},
      number_{number},
      at_{number - 1},
      next_{number},
      in_play_{rules.in_play} {}

void Master::receive(Seat& seat) {
    if (seat.is_beyond_) {
        pause(seat);
    } else {
        make_ready(seat);
    }
}

void Master::make_ready(Seat& seat) {
    seat.is_ready_ = true;
    if (visited_ == &seat) return think();  // she has been waiting here
    ready_.ready(seat.board());
    if (doing_ == Doing::nothing) turn_to_next();
}

void Master::turn_to_next() {
    if (!ready_.has_next()) return stand_idle();
    const auto board = ready_.next(at_);
    visit(hall_.seat(board));
}

void Master::stand_idle() {
    doing_ = Doing::nothing;
    visited_ = nullptr;
}

void Master::visit(Seat& seat) {
    hall_.note(EventKind::visit, seat);
    if (!is_plain_) [[unlikely]]
        set_out_for(seat);
    at_ = seat.board();
    visited_ = &seat;
    doing_ = Doing::visiting;
    if (seat.is_ready_) think();
}

/// What a visit takes besides her thought.
void Master::set_out_for(const Seat& seat) {
    const bool stands_there = at_ == seat.board() || at_ + 1 == number_;
    if (walk_ > Duration{} && !stands_there) arrives_ = hall_.time().now() + walk_;
    // The games of a large hall do not fit into the processor's cache, but it is known which are next.
    if (ready_.size() > crowd) {
        hall_.seat(ready_[seat_ahead]).prefetch();
        hall_.seat(ready_[frames_ahead]).suspended().prefetch();
    }
}

void Master::think() {
    Seat& seat = *visited_;
    seat.is_ready_ = false;
    Agenda& agenda = hall_.time().agenda();
    Duration thought = hall_.times().master(seat.board(), seat.pair());
    Time begin = agenda.now();
    if (!is_plain_) [[unlikely]] {
        begin = std::max(begin, arrives_);
        thought = next_part(seat, thought);
    }
    agenda.schedule(*this, begin + thought, Agenda::Row::thoughts);
}

/// What she thinks of this thought before she looks round; the rest is left for later.
Duration Master::next_part(Seat& seat, Duration thought) const {
    if (seat.rest_ != Duration{}) thought = seat.rest_;
    const Duration part = slice_ > Duration{} ? std::min(thought, slice_) : thought;
    seat.rest_ = thought - part;
    return part;
}

void Master::due() {
    if (!is_plain_ && visited_->rest_ != Duration{}) [[unlikely]]
        return end_part(*visited_);
    move(*visited_);
}

void Master::end_part(Seat& seat) {
    if (slice_ > Duration{} && ready_.is_anybody_ready()) return drop_thought(seat);
    think();
}

void Master::drop_thought(Seat& seat) {
    hall_.note(EventKind::drop, seat);
    seat.is_ready_ = true;
    ready_.ready_last(seat.board());
    turn_to_next();
}

void Master::move(Seat& seat) {
    ++seat.plies_;
    hall_.note(EventKind::move, seat);
    visited_ = nullptr;
    if (hall_.opponent_blocks(seat.board())) [[unlikely]]
        return hold(seat);
    doing_ = Doing::handing_over;
    seat.suspended().resume();  // the opponent's clock starts before she turns to another board
    turn_to_next();
}

void Master::hold(Seat& seat) {
    doing_ = Doing::held;
    seat.suspended().resume();
}

void Master::resume_held(Seat& seat) {
    seat.suspended().resume();
    if (is_held_at(seat.board())) turn_to_next();
}

void Master::game_over(Seat& seat) {
    const bool kept_her = visited_ == &seat || is_held_at(seat.board());
    leave_game(seat);
    if (!std::exchange(seat.is_beyond_, false)) --games_in_play_;
    fill_room();
    if (kept_her) turn_to_next();
}

void Master::fill_room() {
    while (has_room() && !beyond_.empty()) {
        Seat& earliest = *beyond_.back();
        beyond_.pop_back();
        if (!earliest.is_beyond_) continue;  // it is over
        ++games_in_play_;
        admit(earliest);
    }
    open_games(*this);
}

void Master::admit(Seat& seat) {
    seat.is_beyond_ = false;
    if (!std::exchange(seat.is_paused_, false)) return;
    hall_.note(EventKind::resume, seat);
    ready_.join(seat.board());
    make_ready(seat);
}

void Master::pause(Seat& seat) {
    seat.is_paused_ = true;
    hall_.note(EventKind::pause, seat);
    ready_.leave(seat.board());
    if (visited_ == &seat) turn_to_next();  // she had been waiting here
}

void Master::follow(const Rules& rules) {
    slice_ = rules.slice;
    in_play_ = rules.in_play;
    beyond_.clear();
    for (std::uint32_t board = number_; board < next_; board += hall_.masters())
        if (hall_.seat(board).is_open_) beyond_.push_back(&hall_.seat(board));
    std::sort(beyond_.begin(), beyond_.end(), [](auto* a, auto* b) { return a->opening_ > b->opening_; });
    for (Seat* seat : beyond_) seat->is_beyond_ = true;
    games_in_play_ = 0;
    fill_room();
}

void Master::leave_game(Seat& seat) {
    ready_.leave(seat.board());
    if (seat.is_ready_) ready_.remove(seat.board());  // looks through everybody who waits
    seat.is_open_ = false;
    seat.is_ready_ = false;
}

void Master::forget(Seat& seat) {
    Agenda& agenda = hall_.time().agenda();
    agenda.cancel(seat);
    ready_.remove(seat.board());
    seat.is_ready_ = false;
    seat.rest_ = Duration{};
    if (visited_ == &seat) agenda.cancel(*this);
}

Seat* Master::next_seat() {
    Seat* seat = hall_.find_seat(next_);
    if (seat == nullptr) return nullptr;
    next_ += hall_.masters();
    seat->opening_ = games_opened_++;
    seat->is_open_ = true;
    ++games_in_play_;
    hall_.game_opened(*seat);
    ready_.join(seat->board());
    return seat;
}

}  // namespace simul
