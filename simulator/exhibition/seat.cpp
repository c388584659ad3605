#include "simulator/exhibition/seat.hpp"

#include "simulator/exhibition/hall.hpp"
#include "simulator/exhibition/master.hpp"

namespace simul {

VirtualTime::executor_type Seat::executor() const { return master_->hall().time().get_executor(); }

Coroutine<> Seat::game() { return master_->hall().game_at(*this); }

void Seat::wait_for_master() { master_->receive(*this); }

void Seat::start_opponent() {
    Hall& hall = master_->hall();
    if (hall.replies_come_from_outside()) [[unlikely]]
        return;  // until somebody says so: Hall::reply()
    Agenda& agenda = hall.time().agenda();
    agenda.schedule(*this, agenda.now() + hall.times().opponent(board_, pair()), Agenda::Row::replies);
}

void Seat::due() {
    ++plies_;
    master_->hall().note(EventKind::reply, *this);
    if (master_->is_held_at(board_)) [[unlikely]]
        return master_->resume_held(*this);
    suspended_.resume();
}

void Seat::cancel() {
    master_->forget(*this);
    suspended_.resume();
}

void Seat::close(std::exception_ptr error) {
    master_->hall().game_ended(std::move(error));
    master_->game_over(*this);
}

}  // namespace simul
