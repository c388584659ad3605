#include "simulator/classroom/room.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "simulator/classroom/class_words.hpp"
#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/validation.hpp"

namespace simul {
namespace {

/// Nothing but what people can be in.
Scenario of_people(const Scenario& wanted) {
    Scenario scenario;
    scenario.boards = wanted.boards;
    scenario.pairs = wanted.pairs;
    scenario.master = wanted.master;
    scenario.opponent = wanted.opponent;
    scenario.vary_master = wanted.vary_master;
    scenario.vary_opponent = wanted.vary_opponent;
    scenario.seed = wanted.seed;
    if (const auto problem = find_problem(scenario, true)) throw std::invalid_argument{describe(*problem)};
    if (scenario.boards > limits::recorded_boards || scenario.pairs > limits::recorded_pairs)
        throw std::invalid_argument{"a class has at most 1,000 boards and 1,000 pairs"};
    return scenario;
}

}  // namespace

ClassRoom::ClassRoom(ClassOptions options) : options_{std::move(options)} {
    options_.scenario = of_people(options_.scenario);
    seats_.resize(options_.scenario.boards);
    revisions_.resize(seats_.size());
    is_changed_.resize(seats_.size());
}

ClassRoom::~ClassRoom() = default;

std::optional<std::uint32_t> ClassRoom::seat_of(std::string_view token) const {
    std::optional<std::uint32_t> found;
    for (std::uint32_t b = 0; b < boards(); ++b)
        if (!seats_[b].token.empty() && is_same_secret(seats_[b].token, token)) found = b;
    return found;
}

std::optional<std::uint32_t> ClassRoom::free_seat() const {
    for (std::uint32_t b = 0; b < boards(); ++b)
        if (seats_[b].sitter == Sitter::nobody && seats_[b].phase != PhonePhase::over) return b;
    return std::nullopt;
}

JoinAnswer ClassRoom::join(Time now, std::string_view code, std::string_view token, std::string fresh_token) {
    advance(now);
    if (is_closed_) return {JoinProblem::closed};
    if (const auto mine = seat_of(token)) {
        const bool was_present = std::exchange(seats_[*mine].sitter, Sitter::present) == Sitter::present;
        change_all();
        return {JoinProblem::none, *mine, was_present};
    }
    if (!is_same_secret(options_.code, code_as_typed(code))) return {JoinProblem::code};
    if (!is_open_to_join_ || phase() == ClassPhase::over) return {JoinProblem::closed};
    const auto free = free_seat();
    if (!free) return {JoinProblem::full};
    seats_[*free].sitter = Sitter::present;
    seats_[*free].token = std::move(fresh_token);
    change_all();
    return {JoinProblem::none, *free, false};
}

void ClassRoom::go_away(Time now, std::uint32_t board) {
    advance(now);
    if (board >= boards() || seats_[board].sitter != Sitter::present) return;
    seats_[board].sitter = Sitter::away;
    seats_[board].away_since = hall_ == nullptr ? Time{0} : hall_time(now);
    change_all();
}

void ClassRoom::leave(Time now, std::uint32_t board) {
    advance(now);
    if (board >= boards() || seats_[board].sitter == Sitter::nobody) return;
    seats_[board].sitter = Sitter::nobody;
    seats_[board].token.clear();
    seats_[board].empty_since = hall_ == nullptr ? Time{0} : hall_time(now);
    change_all();
}

bool ClassRoom::reply(Time now, std::uint32_t board, std::uint32_t plies, bool found) {
    advance(now);
    if (!is_playing() || paused_at_ || board >= boards()) return false;
    ClassSeat& seat = seats_[board];
    if (seat.sitter != Sitter::present || seat.plies != plies || seat.phase != PhonePhase::move) return false;
    if (!hall_->reply(board, hall_time(now))) return false;
    if (found) ++seat.found;
    take_events();
    return true;
}

bool ClassRoom::add_board() {
    if (hall_ != nullptr || is_closed_ || boards() >= limits::recorded_boards) return false;
    seats_.emplace_back();
    revisions_.push_back(0);
    is_changed_.push_back(false);
    options_.scenario.boards = boards();
    change_all();
    return true;
}

bool ClassRoom::begin(Time now) {
    if (hall_ != nullptr || is_closed_) return false;
    begin_ = now;
    log_ = std::make_unique<EventLog>([this](std::span<const Event> batch) {
        for (const Event event : batch) note(event);
    });
    hall_ = std::make_unique<Hall>(options_.scenario, log_.get(), play_game, Replies::from_outside);
    hall_->open();
    take_events();
    change_all();
    return true;
}

void ClassRoom::pause(Time now) {
    advance(now);
    if (!is_playing() || paused_at_) return;
    paused_at_ = now;
    change_all();
}

void ClassRoom::resume(Time now) {
    if (!paused_at_ || is_closed_) return;
    begin_ += now - *paused_at_;
    paused_at_.reset();
    change_all();
}

void ClassRoom::finish(Time now) {
    advance(now);
    if (is_playing() && !finishing_since_) finishing_since_ = hall_time(now);
}

void ClassRoom::close(Time now) {
    advance(now);
    is_closed_ = true;
    for (ClassSeat& seat : seats_) seat.token.clear();
    change_all();
}

void ClassRoom::advance(Time now) {
    while (is_playing() && !paused_at_) {
        const Time late = hall_time(now);
        const auto hers = hall_->time().agenda().next_time();
        const auto stand_in = next_stand_in();
        const bool is_hers = hers && (!stand_in || *hers <= stand_in->first);
        if (is_hers ? *hers > late : !stand_in || stand_in->first > late) return;
        if (is_hers) {
            hall_->step(late);  // what happens late is late for everybody
        } else {
            const std::uint32_t board = stand_in->second;
            stand_ins_.push_back({board, seats_[board].plies / 2});
            hall_->reply(board, late);
        }
        take_events();
    }
}

std::optional<Time> ClassRoom::next_due() const {
    if (!is_playing() || paused_at_) return std::nullopt;
    std::optional<Time> due = hall_->time().agenda().next_time();
    if (const auto stand_in = next_stand_in()) due = due ? std::min(*due, stand_in->first) : stand_in->first;
    return due ? std::optional{*due + begin_} : std::nullopt;
}

/// From when on the program thinks in this seat's place, if it is at move and nothing changes.
std::optional<Time> ClassRoom::stand_in_from(std::uint32_t board) const {
    const ClassSeat& seat = seats_[board];
    if (seat.phase != PhonePhase::move) return std::nullopt;
    const Time moved = seat.phase_since;
    if (seat.sitter == Sitter::nobody) return std::max(moved, seat.empty_since);
    std::optional<Time> from;
    if (seat.sitter == Sitter::away) from = std::max(moved, seat.away_since) + options_.away_for;
    if (finishing_since_) {
        const Time slow = std::max(moved + options_.slow_for, *finishing_since_);
        from = from ? std::min(*from, slow) : slow;
    }
    return from;
}

std::optional<Time> ClassRoom::stand_in_replies(std::uint32_t board) const {
    const auto from = stand_in_from(board);
    return from ? std::optional{*from + hall_->times().opponent(board, seats_[board].plies / 2)}
                : std::nullopt;
}

std::optional<std::pair<Time, std::uint32_t>> ClassRoom::next_stand_in() const {
    std::optional<std::pair<Time, std::uint32_t>> next;
    for (std::uint32_t b = 0; b < boards(); ++b)
        if (const auto due = stand_in_replies(b); due && (!next || *due < next->first)) next = {*due, b};
    return next;
}

}  // namespace simul
