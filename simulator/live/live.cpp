#include "simulator/live/live.hpp"

#include <chrono>
#include <stdexcept>
#include <utility>

#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/validation.hpp"

namespace simul {

namespace {

namespace asio = boost::asio;

/// A timer usually fires a tenth of a millisecond late, and in a chain of timers that adds up. So the timer
/// rings this much too early, and the rest is spent asking the clock.
constexpr std::chrono::microseconds early{500};

const Scenario& checked(const Scenario& scenario) {
    if (const auto problem = find_problem(scenario, true)) throw std::invalid_argument{describe(*problem)};
    return scenario;
}

}  // namespace

LiveRun::LiveRun(asio::io_context& io, const Scenario& scenario, double scale, OnEvent on_event,
                 Hall::Game game)
    : timer_{io},
      clock_{scale},
      on_event_{std::move(on_event)},
      log_{[this](std::span<const Event> events) {
          for (const Event event : events) on_event_(event);
      }},
      hall_{checked(scenario), &log_, game} {}

asio::awaitable<void> LiveRun::wait_for(Time simulated) {
    const Wall::time_point due = clock_.wall(simulated);
    if (due - early > Wall::now()) {
        boost::system::error_code interrupted;
        timer_.expires_at(due - early);
        co_await timer_.async_wait(asio::redirect_error(asio::use_awaitable, interrupted));
    }
    do {
        // Others who use the io_context have their turn, also when every event comes too late.
        co_await asio::post(timer_.get_executor(), asio::use_awaitable);
    } while (!cancelled_ && Wall::now() < due);
}

asio::awaitable<void> LiveRun::play() {
    clock_.begin_at(Wall::now());
    hall_.open();
    hall_.play_until(Time{0});
    log_.flush();
    while (!cancelled_ && !hall_.is_over()) {
        const auto next = hall_.time().agenda().next_time();
        if (!next) break;
        co_await wait_for(*next);
        if (cancelled_) co_return;
        const Time now = clock_.simulated(Wall::now());
        if (now > limits::span) throw std::overflow_error{describe(lasts_too_long())};
        hall_.step(now);
        log_.flush();
    }
    if (!cancelled_) hall_.conclude();
}

void LiveRun::cancel() {
    cancelled_ = true;
    timer_.cancel();
}

}  // namespace simul
