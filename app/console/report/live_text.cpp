#include "app/console/report/live_text.hpp"

#include <cmath>

#include <fmt/format.h>

#include "app/console/report/summary.hpp"
#include "app/console/report/text_table.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::console {
namespace {

/// An event can also happen earlier than in virtual time when lateness elsewhere changes the order.
std::string signed_clock(Duration duration) {
    return duration < Duration{0} ? "-" + clock_text(-duration) : clock_text(duration);
}

std::string wall_seconds(Duration simulated, double scale) {
    return fmt::format("{:.6f} s", static_cast<double>(simulated.count()) / 1000 / scale);
}

}  // namespace

std::string live_text(const Scenario& scenario, const LiveResult& live) {
    TextTable table{3};
    const auto add = [&](const char* name, Duration time) {
        table.add({name, signed_clock(time), wall_seconds(time, live.scale)});
    };
    table.add({fmt::format("{}, live", name_of(scenario)), "in the hall", "on the wall"});
    add("last event, simulated", live.simulated);
    add("last event, measured", live.measured);
    add("  drift", live.measured - live.simulated);
    add("drift of an event: median", live.median_drift);
    add("  99 of 100 within", live.p99_drift);
    add("  worst", live.worst_drift);
    std::string text = description(scenario) + "\n" + table.text() + "\n";
    text += wrapped(
        fmt::format("{} simulated seconds in a real one, {} moves and replies on real timers: {:.3f} % {}.",
                    real_text(live.scale), grouped(live.events), 100 * std::abs(live.relative_drift()),
                    live.relative_drift() < 0 ? "earlier" : "later"));
    if (live.events > 0)
        text += live.keeps_time() ? "It stayed under 1 %.\n" : "It did not stay under 1 %.\n";
    return text;
}

}  // namespace simul::console
