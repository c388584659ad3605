#include <algorithm>
#include <stdexcept>

#include "simulator/exhibition/hall.hpp"
#include "simulator/scenario/limits.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/trace/stopped.hpp"
#include "simulator/trace/tally.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {

namespace {

void run(const Scenario& scenario, bool with_trace, const std::stop_token& stop,
         const EventLog::Reader& read) {
    if (const auto problem = find_problem(scenario, with_trace))
        throw std::invalid_argument{describe(*problem)};
    Hall* running = nullptr;
    EventLog log{[&](std::span<const Event> events) {
        throw_if_stopped(stop);
        if (running->time().now() > limits::span) throw std::overflow_error{describe(lasts_too_long())};
        read(events);
    }};
    Hall hall{scenario, &log};
    running = &hall;
    hall.open();
    hall.play();
    log.flush();
}

/// As many as the run is sure to have, but at most 128 MB of them: more may not be needed after all, as when
/// the exhibition turns out to last too long.
std::size_t events_to_expect(const Scenario& scenario) {
    constexpr std::size_t most = 1U << 24U;
    std::size_t events = 0;
    for (std::uint32_t board = 0; board < scenario.boards && events < most; ++board)
        events += 1 + 3 * std::size_t{pairs_of(scenario, board)};  // opened; visit, move and reply
    return std::min(events, most);
}

}  // namespace

std::shared_ptr<const Trace> record(const Scenario& scenario, const std::stop_token& stop) {
    std::vector<Event> events;
    if (!find_problem(scenario, true)) events.reserve(events_to_expect(scenario));
    run(scenario, true, stop,
        [&](std::span<const Event> batch) { events.insert(events.end(), batch.begin(), batch.end()); });
    return std::make_shared<const Trace>(scenario, std::move(events), stop);
}

void stream(const Scenario& scenario, const EventLog::Reader& read, const std::stop_token& stop) {
    run(scenario, false, stop, read);
}

Results measure(const Scenario& scenario, const std::stop_token& stop, Waits waits) {
    if (const auto problem = find_problem(scenario, false)) throw std::invalid_argument{describe(*problem)};
    Tally tally{scenario, waits};
    run(scenario, false, stop, [&](std::span<const Event> batch) { tally.read(batch); });
    return std::move(tally).take();
}

}  // namespace simul
