#include "app/window/pages/share/items/export_writers.hpp"

#include <array>
#include <memory>

#include "app/window/pages/share/items/export_job.hpp"
#include "app/window/paper/paint/handout.hpp"
#include "simulator/export/event_rows.hpp"
#include "simulator/export/perfetto.hpp"
#include "simulator/export/result_rows.hpp"
#include "simulator/export/trace_events.hpp"
#include "simulator/export/trace_records.hpp"
#include "simulator/text/gzip_stream.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

HallRun run_of(HallSide side, const Scenario& scenario, const std::stop_token& stop) {
    return {side, scenario, measure(scenario, stop)};
}

std::array<HallRun, 2> both_runs(const ExportRequest& request, const std::stop_token& stop) {
    return {run_of(HallSide::left, request.left, stop), run_of(HallSide::right, request.right, stop)};
}

void write_trace(std::ostream& out, const ExportRequest& request, const ExportWatch& watch) try {
    const auto runs = both_runs(request, watch.stop);
    if (request.ending == "pftrace") return write_perfetto(out, runs, watch);
    constexpr std::string_view program = "simul " SIMUL_VERSION;
    if (request.ending == "json") return write_trace_events(out, runs, program, watch);
    GzipStream packed{out};
    write_trace_events(packed, runs, program, watch);
    packed.finish();
} catch (const TooManyBars& error) {
    throw ExportRefused(error.what());
}

void write_handout(std::ostream& out, const ExportRequest& request, const ExportWatch& watch) {
    const QByteArray pdf = paint::handout_pdf(
        {.halls = {request.left, request.right},
         .tongue = request.language == QStringLiteral("ko") ? Tongue::korean : Tongue::english,
         .size = request.is_letter ? paint::PaperSize::letter : paint::PaperSize::a4,
         .answers = request.answers,
         .program = "Simul " SIMUL_VERSION,
         .line = request.line},
        watch.stop);
    out.write(pdf.data(), pdf.size());
}

void write_events(std::ostream& out, const ExportRequest& request, const ExportWatch& watch) {
    write_events_csv(out, both_runs(request, watch.stop), watch);
}

void write_boards(std::ostream& out, const ExportRequest& request, const ExportWatch& watch) {
    write_boards_of_halls_csv(out, both_runs(request, watch.stop));
}

void write_results(std::ostream& out, const ExportRequest& request, const ExportWatch& watch) {
    const auto runs = both_runs(request, watch.stop);
    if (request.ending == "csv") return write_results_csv(out, runs);
    write_results_json(out, runs);
}

struct KindWriter {
    ExportKind kind;
    void (*write)(std::ostream& out, const ExportRequest& request, const ExportWatch& watch);
};

/// A kind that can be exported has its row here and in export_kinds().
constexpr std::array writers{
    KindWriter{ExportKind::race, write_picture},  KindWriter{ExportKind::left, write_picture},
    KindWriter{ExportKind::right, write_picture}, KindWriter{ExportKind::timeline, write_picture},
    KindWriter{ExportKind::chart, write_picture}, KindWriter{ExportKind::handout, write_handout},
    KindWriter{ExportKind::film, write_film},     KindWriter{ExportKind::trace, write_trace},
    KindWriter{ExportKind::events, write_events}, KindWriter{ExportKind::results, write_results},
    KindWriter{ExportKind::boards, write_boards},
};

}  // namespace

void write_export(std::ostream& out, const ExportRequest& request, const ExportWatch& watch) {
    check_request(request);
    for (const KindWriter& writer : writers)
        if (writer.kind == request.kind) writer.write(out, request, watch);
}

}  // namespace simul
