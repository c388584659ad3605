#include "app/console/commands/history.hpp"

#include <fmt/format.h>

#include "app/console/report/move_table.hpp"
#include "app/options/usage_error.hpp"
#include "simulator/export/event_rows.hpp"
#include "simulator/export/move_rows.hpp"
#include "simulator/export/perfetto.hpp"
#include "simulator/export/trace_events.hpp"
#include "simulator/export/trace_records.hpp"
#include "simulator/text/gzip_stream.hpp"

namespace simul::console {
namespace {

std::vector<HallRun> runs_of(std::span<const Outcome> outcomes) {
    std::vector<HallRun> runs;
    runs.reserve(outcomes.size());
    for (const Outcome& outcome : outcomes) {
        const bool is_right = &outcome == &outcomes.back();
        runs.push_back({is_right ? HallSide::right : HallSide::left, outcome.scenario, outcome.results});
    }
    return runs;
}

void write_history(const Request& request, std::span<const HallRun> runs, std::ostream& out) {
    if (request.moves) {
        if (request.format == Format::csv) return write_moves_csv(out, runs);
        return write_move_tables(out, runs);
    }
    switch (*request.history) {
        case History::events:
            return write_events_csv(out, runs);
        case History::trace:
            return write_trace_events(out, runs, "simul " SIMUL_VERSION);
        case History::perfetto:
            return write_perfetto(out, runs);
    }
}

void write_packed(const Request& request, std::span<const HallRun> runs, std::ostream& out) {
    GzipStream packed{out};
    write_history(request, runs, packed);
    packed.finish();
}

}  // namespace

bool is_of_history(const Request& request) { return request.moves || request.history; }

void deliver_history(const Request& request, std::span<const Outcome> outcomes, std::ostream& out) {
    const std::vector<HallRun> runs = runs_of(outcomes);
    const bool is_packed = request.output.file && request.output.file->ends_with(".gz");
    try {
        options::deliver(request.output, out, [&](std::ostream& to) {
            is_packed ? write_packed(request, runs, to) : write_history(request, runs, to);
        });
    } catch (const TooManyBars& error) {
        throw options::UsageError(fmt::format("--format: {}; try fewer --boards or --pairs", error.what()));
    }
}

}  // namespace simul::console
