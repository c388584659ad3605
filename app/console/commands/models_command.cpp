#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "app/console/commands/commands.hpp"
#include "app/console/report/report_csv.hpp"
#include "app/console/report/summary.hpp"
#include "app/console/report/text_table.hpp"
#include "app/options/destination.hpp"
#include "app/options/scenario_options.hpp"
#include "simulator/scenario/usual_numbers.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::console {
namespace {

/// One way to play, with what it is called.
struct Model {
    std::string name;
    Scenario scenario;
};

std::string label_of(Mode mode) {
    std::string name{word_of(mode_words, mode)};
    if (!is_wrong_model(mode)) return name;
    return name + (mode == Mode::clones ? " (cannot exist)" : " (mistake)");
}

/// The numbers in one mode, with one master.
Model model_of(const Scenario& scenario, Mode mode) {
    Scenario model = in_mode(scenario, mode);
    model.masters = 1;
    if (mode != Mode::pool) model.in_play.reset();
    return {label_of(mode), with_usual_numbers(std::move(model))};
}

/// K processes: asynchronous, with K masters.
Model processes(const Scenario& scenario) {
    Scenario model = in_mode(scenario, Mode::async);
    model.in_play.reset();
    model = with_processes(std::move(model));
    return {fmt::format("{} processes", grouped(model.masters)), model};
}

std::vector<Model> models_of(const Scenario& scenario) {
    std::vector<Model> models;
    for (const auto& [mode, name] : mode_words) {
        models.push_back(model_of(scenario, mode));
        if (mode == Mode::threads) models.push_back(processes(scenario));
    }
    return models;
}

/// A model that was run.
struct WaysRow {
    std::string name;
    Run run;
    Prediction prediction;
};

void write_text(std::ostream& out, const std::vector<WaysRow>& rows) {
    TextTable table{1};
    table.add({"", "last reply", "sooner", "busy", "longest wait", "turns", "drops", "peak"});
    for (const WaysRow& row : rows) {
        const Results& results = row.run.results;
        table.add({row.name, clock_text(results.last_reply),
                   fmt::format("{:.2f}", speed_up(rows.front().run.results, results)),
                   fmt::format("{:.1f}%", 100 * results.utilisation()), clock_text(results.longest_wait),
                   grouped(results.switches), grouped(results.drops), grouped(results.peak_in_play)});
    }
    const auto of = [&](Mode mode) {
        return std::ranges::find(rows, mode, [](const WaysRow& row) { return row.run.scenario.mode; })
            ->run.scenario;
    };
    std::string notes =
        wrapped(fmt::format("The pool has {} in play at once (--in-play), a thread's time slice is {} "
                            "(--slice); each process has a "
                            "master of her own (--masters).",
                            grouped(*of(Mode::pool).in_play), duration_text(of(Mode::threads).slice)));
    for (const WaysRow& row : rows)
        if (is_wrong_model(row.run.scenario.mode))
            notes +=
                wrapped(fmt::format("{}: {}.", name_of(row.run.scenario), wrongness(row.run.scenario.mode)));
    notes += wrapped(
        "sooner: times sooner than sync; busy: share of the time the master thinks; turns: to another board; "
        "drops: thoughts broken off; peak: most games in play.");
    out << paragraphs({description(rows.front().run.scenario), table.text(), notes});
}

void write_json(std::ostream& out, const std::vector<WaysRow>& rows) {
    out << "{\"models\": [";
    std::string_view separator = "\n ";
    for (const WaysRow& row : rows) {
        const Results& results = row.run.results;
        out << std::exchange(separator, ",\n ")
            << fmt::format(
                   "{{\"mode\": \"{}\", \"masters\": {}, \"wrong\": \"{}\", \"last_move_ms\": {}, "
                   "\"last_reply_ms\": {}, \"at_least_ms\": {}, \"at_most_ms\": {}, \"speedup\": {}, "
                   "\"utilisation\": {}, \"longest_wait_ms\": {}, \"switches\": {}, \"drops\": {}, "
                   "\"peak_in_play\": {}, \"knee\": {}, \"bottleneck\": \"{}\"}}",
                   word_of(mode_words, row.run.scenario.mode), results.masters,
                   wrongness(row.run.scenario.mode), results.last_move.count(), results.last_reply.count(),
                   row.prediction.at_least.count(), row.prediction.at_most.count(),
                   real_text(speed_up(rows.front().run.results, results)), real_text(results.utilisation()),
                   results.longest_wait.count(), results.switches, results.drops, results.peak_in_play,
                   real_text(row.prediction.knee), word_of(bottleneck_words, row.prediction.bottleneck));
    }
    out << "]}\n";
}

void write_csv(std::ostream& out, const std::vector<WaysRow>& rows) {
    out << run_csv_header() << ",speedup,masters,at_least_ms,at_most_ms,knee,bottleneck\n";
    for (const WaysRow& row : rows)
        out << fmt::format("{},{},{},{},{},{},{}\n", run_csv_row(row.run),
                           real_text(speed_up(rows.front().run.results, row.run.results)),
                           row.run.results.masters, row.prediction.at_least.count(),
                           row.prediction.at_most.count(), real_text(row.prediction.knee),
                           word_of(bottleneck_words, row.prediction.bottleneck));
}

}  // namespace

void models_command(const Settings& settings, std::ostream& out) {
    options::check(settings.scenario);
    const std::vector<Model> models = models_of(settings.scenario);
    for (const Model& model : models) options::check(model.scenario);
    options::check_destination(settings.output);
    std::vector<WaysRow> rows;
    rows.reserve(models.size());
    for (const Model& model : models)
        rows.push_back({model.name, without_boards(run_of(model.scenario)), predict(model.scenario)});
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
