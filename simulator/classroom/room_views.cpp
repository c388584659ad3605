#include <algorithm>

#include "simulator/classroom/room.hpp"

namespace simul {

void ClassRoom::take_events() {
    log_->flush();
    if (hall_->is_over()) hall_->conclude();
}

void ClassRoom::note(Event event) {
    events_.push_back(event);
    const std::uint32_t board = event.board();
    switch (event.kind()) {
        case EventKind::opened:
            ready_.push_back(board);
            return set_phase(board, PhonePhase::wait, event.time());
        case EventKind::visit:
            return note_visit(board, event.time());
        case EventKind::move:
            in_a_row_ += event.time() - seats_[board].phase_since;
            ++seats_[board].plies;
            master_at_.reset();
            return set_phase(board, PhonePhase::move, event.time());
        case EventKind::reply:
            return note_reply(board, event.time());
        default:  // nobody pauses, nothing is switched in a class
            return;
    }
}

void ClassRoom::note_visit(std::uint32_t board, Time time) {
    ClassSeat& seat = seats_[board];
    std::erase(ready_, board);
    master_at_ = board;
    seat.waited += time - seat.phase_since;
    seat.waits.emplace_back(seat.phase_since, time);
    set_phase(board, PhonePhase::here, time);
    for (const std::uint32_t other : ready_) change(other);  // their queue is shorter
}

void ClassRoom::note_reply(std::uint32_t board, Time time) {
    ClassSeat& seat = seats_[board];
    const Duration thought = time - seat.phase_since;
    in_a_row_ += thought;
    seat.thought += thought;
    ++seat.plies;
    if (seat.plies == 2 * options_.scenario.pairs) {
        seat.over = time;
        return set_phase(board, PhonePhase::over, time);
    }
    ready_.push_back(board);
    set_phase(board, PhonePhase::wait, time);
}

void ClassRoom::set_phase(std::uint32_t board, PhonePhase phase, Time time) {
    seats_[board].phase = phase;
    seats_[board].phase_since = time;
    change(board);
}

void ClassRoom::change(std::uint32_t board) {
    ++revisions_[board];
    is_changed_[board] = true;
}

void ClassRoom::change_all() {
    for (std::uint32_t b = 0; b < boards(); ++b) change(b);
}

std::vector<std::uint32_t> ClassRoom::take_changes() {
    std::vector<std::uint32_t> changed;
    for (std::uint32_t b = 0; b < boards(); ++b)
        if (is_changed_[b]) changed.push_back(b);
    is_changed_.assign(boards(), false);
    return changed;
}

ClassPhase ClassRoom::phase() const {
    if (is_closed_) return ClassPhase::closed;
    if (hall_ == nullptr) return ClassPhase::lobby;
    if (hall_->is_over()) return ClassPhase::over;
    return paused_at_ ? ClassPhase::paused : ClassPhase::playing;
}

std::uint32_t ClassRoom::present() const {
    return static_cast<std::uint32_t>(std::ranges::count(seats_, Sitter::present, &ClassSeat::sitter));
}

std::uint32_t ClassRoom::before(std::uint32_t board) const {
    const auto place = std::ranges::find(ready_, board) - ready_.begin();
    return static_cast<std::uint32_t>(place) + (master_at_ ? 1 : 0);
}

PhoneView ClassRoom::phone(Time now, std::uint32_t board) const {
    const ClassSeat& seat = seats_[board];
    const bool is_paused = paused_at_ && seat.phase != PhonePhase::over;
    PhoneView view;
    view.revision = revisions_[board];
    view.board = board;
    view.phase = is_paused ? PhonePhase::paused : seat.phase;
    view.plies = seat.plies;
    view.pairs = options_.scenario.pairs;
    view.found = seat.found;
    view.present = present();
    view.boards = boards();
    if (hall_ == nullptr) return view;
    view.since = std::max(hall_time(now) - seat.phase_since, Duration{0});
    const auto stand_in = stand_in_from(board);
    view.stand_in = stand_in && *stand_in <= hall_time(now);
    if (seat.phase != PhonePhase::wait) return view;
    constexpr std::size_t most_shown = 6;
    view.before = before(board);
    if (master_at_) view.queue.push_back(*master_at_);
    for (const std::uint32_t other : ready_) {
        if (other == board || view.queue.size() == most_shown) break;
        view.queue.push_back(other);
    }
    view.queue.push_back(board);
    return view;
}

ClassView ClassRoom::projector(Time now) const {
    ClassView view;
    view.phase = phase();
    view.is_open_to_join = is_open_to_join_;
    view.is_finishing = finishing_since_.has_value();
    view.present = present();
    view.in_a_row = in_a_row_;
    view.seats.reserve(seats_.size());
    if (hall_ != nullptr) view.clock = hall_->is_over() ? hall_->time().now() : hall_time(now);
    for (std::uint32_t b = 0; b < boards(); ++b) {
        const ClassSeat& seat = seats_[b];
        const auto stand_in = stand_in_from(b);
        const Duration since = std::max(view.clock - seat.phase_since, Duration{0});
        if (seat.phase == PhonePhase::here || seat.phase == PhonePhase::move) view.in_a_row += since;
        view.seats.push_back(
            {seat.sitter, seat.phase, stand_in && *stand_in <= view.clock, seat.plies, since});
    }
    return view;
}

}  // namespace simul
