#include "simulator/trace/live.hpp"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <stdexcept>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "simulator/exhibition/hall.hpp"
#include "simulator/exhibition/limits.hpp"
#include "simulator/exhibition/validation.hpp"

namespace simul {

namespace {

namespace asio = boost::asio;
using Wall = std::chrono::steady_clock;

bool is_ply(Event event) { return event.kind() == EventKind::move || event.kind() == EventKind::reply; }

/// The relation between the clock on the wall and the clock in the hall.
class Pace {
  public:
    Pace(Wall::time_point begin, double scale) : begin_{begin}, scale_{scale} {}

    Wall::time_point wall(Time simulated) const {
        const std::chrono::duration<double, std::milli> real{static_cast<double>(simulated.count()) / scale_};
        return begin_ + std::chrono::ceil<Wall::duration>(real);
    }
    Time simulated(Wall::time_point wall) const {
        const std::chrono::duration<double, std::milli> real = wall - begin_;
        return Time{static_cast<std::int64_t>(real.count() * scale_)};
    }

  private:
    Wall::time_point begin_;
    double scale_;
};

asio::awaitable<void> play_in_real_time(Hall& hall, double scale, const std::atomic<bool>* stop) {
    const auto executor = co_await asio::this_coro::executor;
    asio::steady_timer timer{executor};
    const Pace pace{Wall::now(), scale};
    hall.open();
    hall.play_until(Time{0});
    while (!hall.is_over()) {  // a switch may still be due when the last game is over
        const auto next = hall.time().timeline().next_time();
        if (!next || (stop != nullptr && stop->load())) break;
        timer.expires_at(pace.wall(*next));
        co_await timer.async_wait(asio::use_awaitable);
        hall.step(pace.simulated(Wall::now()));
        if (hall.time().now() > limits::span) throw std::overflow_error{describe(lasts_too_long())};
    }
}

/// Moments of the plies of every board, in their order.
std::vector<std::vector<Time>> plies_of(std::span<const Event> events, std::uint32_t boards) {
    std::vector<std::vector<Time>> plies(boards);
    for (const Event event : events)
        if (is_ply(event)) plies[event.board()].push_back(event.time());
    return plies;
}

}  // namespace

double LiveResult::relative_drift() const {
    const auto expected = static_cast<double>(simulated.count());
    return expected > 0 ? static_cast<double>((measured - simulated).count()) / expected : 0;
}

LiveResult compare_live(const Trace& trace, const std::vector<Event>& live, double scale) {
    const std::uint32_t boards = trace.scenario().boards;
    const auto expected = plies_of(trace.events(), boards);
    const auto happened = plies_of(live, boards);
    LiveResult result;
    result.scale = scale;
    std::vector<Duration> drifts;
    for (std::uint32_t board = 0; board < boards; ++board) {
        for (std::size_t ply = 0; ply < std::min(happened[board].size(), expected[board].size()); ++ply) {
            drifts.push_back(happened[board][ply] - expected[board][ply]);
            if (happened[board][ply] < result.measured) continue;
            result.measured = happened[board][ply];
            result.simulated = expected[board][ply];
        }
    }
    result.events = drifts.size();
    result.is_complete = result.events == trace.results().events;
    if (drifts.empty()) return result;
    std::ranges::sort(drifts);
    result.median_drift = drifts[drifts.size() / 2];
    result.p99_drift = drifts[(drifts.size() - 1) * 99 / 100];
    result.worst_drift = drifts.back();
    return result;
}

LiveResult play_live(const Scenario& scenario, double scale, const std::atomic<bool>* stop) {
    const auto trace = record(scenario);  // first: what cannot run in virtual time must not be waited for
    std::vector<Event> events;
    EventLog log{
        [&](std::span<const Event> batch) { events.insert(events.end(), batch.begin(), batch.end()); }};
    Hall hall{scenario, &log};
    asio::io_context io;
    asio::signal_set signals{io, SIGINT, SIGTERM};
    signals.async_wait([&](boost::system::error_code error, int) {
        if (!error) io.stop();
    });
    std::exception_ptr error;
    asio::co_spawn(io, play_in_real_time(hall, scale, stop), [&](std::exception_ptr failure) {
        error = std::move(failure);
        signals.cancel();
    });
    io.run();
    if (error) std::rethrow_exception(error);
    log.flush();
    return compare_live(*trace, events, scale);
}

}  // namespace simul
