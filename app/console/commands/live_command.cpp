#include <csignal>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <unistd.h>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <fmt/format.h>

#include "app/console/commands/commands.hpp"
#include "app/console/report/live_text.hpp"
#include "app/options/destination.hpp"
#include "app/options/scenario_options.hpp"
#include "simulator/live/drift.hpp"
#include "simulator/live/live.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/json_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::console {
namespace {

constexpr double usual_live_scale = 3600;

void write_json(std::ostream& out, const Scenario& scenario, const LiveResult& live) {
    JsonMembers members;
    members.add_text("mode", word_of(mode_words, scenario.mode));
    members.add("scale", live.scale);
    members.add("complete", live.is_complete);
    members.add("events", live.events);
    members.add("simulated_ms", live.simulated);
    members.add("measured_ms", live.measured);
    members.add("relative_drift", live.relative_drift());
    members.add("median_drift_ms", live.median_drift);
    members.add("p99_drift_ms", live.p99_drift);
    members.add("worst_drift_ms", live.worst_drift);
    out << members.object() << "\n";
}

void write_csv(std::ostream& out, const Scenario& scenario, const LiveResult& live) {
    out << "mode,scale,complete,events,simulated_ms,measured_ms,relative_drift,median_drift_ms,p99_drift_ms,"
           "worst_drift_ms\n"
        << fmt::format("{},{},{},{},{},{},{},{},{},{}\n", word_of(mode_words, scenario.mode),
                       real_text(live.scale), live.is_complete, live.events, live.simulated.count(),
                       live.measured.count(), real_text(live.relative_drift()), live.median_drift.count(),
                       live.p99_drift.count(), live.worst_drift.count());
}

/// One line on the terminal that is written over and over; nothing when nobody watches.
class ProgressLine {
  public:
    /// `out`: where the results go; somebody who calls the console as a function wants no such line.
    explicit ProgressLine(const std::ostream& out)
        : is_watched_{out.rdbuf() == std::cout.rdbuf() && isatty(STDERR_FILENO) == 1} {}
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    ~ProgressLine() {
        if (is_watched_) std::cerr << "\r\x1B[K" << std::flush;
    }

    void show(const LiveResult& live, Time end) {
        if (!is_watched_ || LiveRun::Wall::now() < next_) return;
        next_ = LiveRun::Wall::now() + std::chrono::milliseconds{100};
        std::cerr << fmt::format("\r{} of {}", clock_text(live.measured), clock_text(end)) << std::flush;
    }

  private:
    bool is_watched_;
    LiveRun::Wall::time_point next_{};
};

/// Runs until the end or a signal.
void play(const Scenario& scenario, double scale, DriftMeter& meter, Time end, ProgressLine& progress) {
    boost::asio::io_context io{1};
    LiveRun run{io, scenario, scale, [&](Event event) {
                    meter.note(event);
                    progress.show(meter.so_far(), end);
                }};
    boost::asio::signal_set signals{io, SIGINT, SIGTERM};
    signals.async_wait([&](boost::system::error_code error, int) {
        if (!error) run.cancel();
    });
    std::exception_ptr failure;
    boost::asio::co_spawn(io, run.play(), [&](std::exception_ptr error) {
        failure = std::move(error);
        signals.cancel();
    });
    io.run();
    if (failure) std::rethrow_exception(failure);
}

}  // namespace

void live_command(const Request& request, std::ostream& out) {
    const Scenario& scenario = request.scenario;
    options::check(scenario, true);
    options::check_destination(request.output);
    const auto planned = record(scenario);
    const double scale = request.scale.value_or(usual_live_scale);
    DriftMeter meter{planned, scale};
    {
        ProgressLine progress{out};
        play(scenario, scale, meter, planned->results().last_reply, progress);
    }
    const LiveResult live = meter.result();
    options::deliver(request.output, out, [&](std::ostream& to) {
        switch (request.format) {
            case Format::text:
                to << live_text(scenario, live);
                break;
            case Format::json:
                write_json(to, scenario, live);
                break;
            case Format::csv:
                write_csv(to, scenario, live);
        }
    });
    if (!live.is_complete)
        throw std::runtime_error("live: stopped before the end; the result covers what happened until then");
}

}  // namespace simul::console
