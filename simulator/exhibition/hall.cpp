#include "simulator/exhibition/hall.hpp"

#include <algorithm>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <fmt/format.h>

#include "simulator/scheduler/sleeper.hpp"

namespace simul {

namespace {

Coroutine<> switch_mode(Hall& hall, std::uint32_t number) {
    Sleeper clock{hall.time()};
    co_await clock.until(hall.scenario().switches[number].at);
    hall.change_mode(number);
}

}  // namespace

Hall::Hall(const Scenario& scenario, EventLog* log, Game game, Replies replies)
    : scenario_{scenario},
      rules_{first_rules(scenario)},
      times_{scenario},
      log_{log},
      game_{game},
      replies_from_outside_{replies == Replies::from_outside} {
    for (std::uint32_t m = 0; m < masters(); ++m) masters_.emplace_back(*this, m, rules_);
    seats_.reserve(scenario_.boards);
    for (std::uint32_t b = 0; b < scenario_.boards; ++b)
        seats_.emplace_back(masters_[b % masters()], b, pairs_of(scenario_, b));
    if (!scenario_.blocking_boards.empty()) {
        blocking_.resize(scenario_.boards);
        for (const std::uint32_t board : scenario_.blocking_boards) blocking_[board] = true;
    }
    somebody_blocks_ = rules_.opponents_block || !blocking_.empty();
    blocking_.resize(somebody_blocks_ ? scenario_.boards : 0);
}

Hall::~Hall() { unwind(); }

std::uint32_t Hall::boards_of(std::uint32_t master) const {
    return (scenario_.boards - master + masters() - 1) / masters();
}

void Hall::open() {
    time_.start([this] {
        for (std::uint32_t number = 0; number < scenario_.switches.size(); ++number)
            if (scenario_.switches[number].at > Time{0})
                boost::asio::co_spawn(time_.get_executor(), switch_mode(*this, number),
                                      boost::asio::detached);
        for (Master& master : masters_) open_games(master);
    });
}

void Hall::play() {
    time_.run();
    conclude();
}

void Hall::conclude() {
    if (first_error_) std::rethrow_exception(std::exchange(first_error_, nullptr));
    check_nobody_is_stranded();
}

bool Hall::reply(std::uint32_t board, Time at) {
    Seat* const seat = find_seat(board);
    if (seat == nullptr || !replies_from_outside_ || !seat->is_opponent_at_move()) return false;
    constexpr Duration tick{1};
    Time when = std::max(at, time_.now() + tick);
    for (auto next = time_.agenda().next_time(); next && *next <= when; next = time_.agenda().next_time()) {
        time_.step();
        when = std::max(when, time_.now() + tick);
    }
    time_.agenda().catch_up_with(when);
    time_.start([seat] { seat->due(); });
    return true;
}

void Hall::game_ended(std::exception_ptr error) {
    ++games_ended_;
    if (error && !first_error_) first_error_ = std::move(error);
}

void Hall::change_mode(std::uint32_t number) {
    if (is_over()) return;
    rules_ = rules_of(scenario_, scenario_.switches[number].to);
    if (log_ != nullptr) record(EventKind::switched, number);
    for (Master& master : masters_) master.follow(rules_);
}

void Hall::record(EventKind kind, std::uint32_t number) { log_->add({time_.now(), number, kind}); }

void Hall::check_nobody_is_stranded() {
    std::string boards;
    std::size_t count = 0;
    for (const Seat& seat : seats_) {
        if (!seat.is_open()) continue;
        if (++count <= 10) boards += fmt::format("{}{}", count == 1 ? "" : ", ", seat.board() + 1);
    }
    if (count == 0) return;
    throw Stranded{fmt::format("the run ended with {} game{} still suspended, at board{} {}{}", count,
                               count == 1 ? "" : "s", count == 1 ? "" : "s", boards,
                               count > 10 ? ", ..." : "")};
}

void Hall::unwind() {
    bool anything = true;
    while (anything) {
        anything = time_.abandon();
        for (Seat& seat : seats_) {
            anything = anything || seat.suspended().anybody();
            seat.suspended().drop();
        }
    }
}

}  // namespace simul
