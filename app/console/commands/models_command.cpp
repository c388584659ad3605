#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "app/console/commands/commands.hpp"
#include "app/console/report/report_csv.hpp"
#include "app/console/report/summary.hpp"
#include "app/console/report/text_table.hpp"
#include "app/options/destination.hpp"
#include "app/options/scenario_options.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::console {
namespace {

/// A way to play that was run.
struct ModelRow {
    WayId way;
    Run run;
    Prediction prediction;

    std::string_view fault() const { return info_of(way).fault; }
};

std::string label_of(const ModelRow& row) {
    const WayInfo& way = info_of(row.way);
    if (way.needs == Need::masters)
        return fmt::format("{} {}", grouped(count_of(row.run.scenario, row.way)), way.word);
    if (way.wrong == Wrong::no) return std::string{way.word};
    return fmt::format("{} ({})", way.word, word_of(wrong_words, way.wrong));
}

void write_text(std::ostream& out, const std::vector<ModelRow>& rows) {
    TextTable table{1};
    table.add({"", "last reply", "sooner", "busy", "longest wait", "turns", "drops", "peak"});
    for (const ModelRow& row : rows) {
        const Results& results = row.run.results;
        table.add({label_of(row), clock_text(results.last_reply),
                   fmt::format("{:.2f}", speed_up(rows.front().run.results, results)),
                   fmt::format("{:.1f}%", 100 * results.utilisation()), clock_text(results.longest_wait),
                   grouped(results.switches), grouped(results.drops), grouped(results.peak_in_play)});
    }
    const auto of = [&](WayId way) -> const Scenario& {
        return std::ranges::find(rows, way, &ModelRow::way)->run.scenario;
    };
    std::string notes =
        wrapped(fmt::format("The pool has {} in play at once (--in-play), a thread's time slice is {} "
                            "(--slice); each process has a "
                            "master of her own (--masters).",
                            grouped(count_of(of(WayId::thread_pool), WayId::thread_pool)),
                            duration_text(of(WayId::threads_in_turn).slice)));
    for (const ModelRow& row : rows)
        if (!row.fault().empty())
            notes += wrapped(fmt::format("{}: {}.", info_of(row.way).word, row.fault()));
    notes += wrapped(
        "sooner: times sooner than sync; busy: share of the time the master thinks; turns: to another board; "
        "drops: thoughts broken off; peak: most games in play.");
    out << paragraphs({description(rows.front().run.scenario), table.text(), notes});
}

void write_json(std::ostream& out, const std::vector<ModelRow>& rows) {
    out << "{\"models\": [";
    std::string_view separator = "\n ";
    for (const ModelRow& row : rows) {
        const Results& results = row.run.results;
        out << std::exchange(separator, ",\n ")
            << fmt::format(
                   "{{\"mode\": \"{}\", \"masters\": {}, \"wrong\": \"{}\", \"last_move_ms\": {}, "
                   "\"last_reply_ms\": {}, \"at_least_ms\": {}, \"at_most_ms\": {}, \"speedup\": {}, "
                   "\"utilisation\": {}, \"longest_wait_ms\": {}, \"switches\": {}, \"drops\": {}, "
                   "\"peak_in_play\": {}, \"knee\": {}, \"bottleneck\": \"{}\"}}",
                   word_of(mode_words, row.run.scenario.mode), results.masters, row.fault(),
                   results.last_move.count(), results.last_reply.count(), row.prediction.at_least.count(),
                   row.prediction.at_most.count(), real_text(speed_up(rows.front().run.results, results)),
                   real_text(results.utilisation()), results.longest_wait.count(), results.switches,
                   results.drops, results.peak_in_play, real_text(row.prediction.knee),
                   word_of(bottleneck_words, row.prediction.bottleneck));
    }
    out << "]}\n";
}

void write_csv(std::ostream& out, const std::vector<ModelRow>& rows) {
    out << run_csv_header() << ",speedup,masters,at_least_ms,at_most_ms,knee,bottleneck\n";
    for (const ModelRow& row : rows)
        out << fmt::format("{},{},{},{},{},{},{}\n", run_csv_row(row.run),
                           real_text(speed_up(rows.front().run.results, row.run.results)),
                           row.run.results.masters, row.prediction.at_least.count(),
                           row.prediction.at_most.count(), real_text(row.prediction.knee),
                           word_of(bottleneck_words, row.prediction.bottleneck));
}

}  // namespace

void models_command(const Settings& settings, std::ostream& out) {
    options::check(settings.scenario);
    std::vector<Scenario> scenarios;
    for (const WayId way : right_ones_first) scenarios.push_back(scenario_of_way(settings.scenario, way));
    for (const Scenario& scenario : scenarios) options::check(scenario);
    options::check_destination(settings.output);
    std::vector<ModelRow> rows;
    for (std::size_t i = 0; i < scenarios.size(); ++i)
        rows.push_back({right_ones_first[i], without_boards(run_of(scenarios[i])), predict(scenarios[i])});
    options::deliver(settings.output, out, [&](std::ostream& to) {
        switch (settings.format) {
            case Format::text:
                write_text(to, rows);
                break;
            case Format::csv:
                write_csv(to, rows);
                break;
            case Format::json:
                write_json(to, rows);
        }
    });
}

}  // namespace simul::console
