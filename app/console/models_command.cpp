#include <algorithm>
#include <chrono>
#include <utility>

#include <fmt/format.h>

#include "app/console/commands.hpp"
#include "app/console/destination.hpp"
#include "app/console/report_csv.hpp"
#include "app/console/summary.hpp"
#include "app/console/text_table.hpp"
#include "simulator/exhibition/duration_text.hpp"
#include "simulator/exhibition/number_text.hpp"

namespace simul::console {
namespace {

/// The numbers in one mode. A pool of unlimited size and threads without a slice would both be async: they
/// get something of their own unless the user has said what.
Scenario model_of(const Scenario& scenario, Mode mode) {
    constexpr std::uint32_t usual_pool = 4;
    Scenario model = in_mode(scenario, mode);
    if (mode != Mode::pool) model.in_play.reset();
    if (mode == Mode::pool && !model.in_play) model.in_play = std::min(usual_pool, model.boards);
    if (mode == Mode::threads && model.slice == Duration{0}) model.slice = std::chrono::seconds{1};
    return model;
}

std::vector<Scenario> models_of(const Scenario& scenario) {
    std::vector<Scenario> models;
    models.reserve(mode_words.size());
    for (const auto& [mode, name] : mode_words) models.push_back(model_of(scenario, mode));
    return models;
}

std::string label_of(Mode mode) {
    std::string name{word_of(mode_words, mode)};
    if (!is_wrong_model(mode)) return name;
    return name + (mode == Mode::clones ? " (cannot exist)" : " (wrong)");
}

void write_text(std::ostream& out, const std::vector<Run>& runs) {
    TextTable table{1};
    table.add({"", "last reply", "sooner", "busy", "longest wait", "turns", "drops", "peak"});
    for (const Run& run : runs) {
        const Results& results = run.results;
        table.add({label_of(run.scenario.mode), clock_text(results.last_reply),
                   fmt::format("{:.2f}", speed_up(runs.front().results, results)),
                   fmt::format("{:.1f}%", 100 * results.utilisation()), clock_text(results.longest_wait),
                   grouped(results.switches), grouped(results.drops), grouped(results.peak_in_play)});
    }
    const auto of = [&](Mode mode) {
        return std::ranges::find(runs, mode, [](const Run& r) { return r.scenario.mode; });
    };
    std::string notes = wrapped(fmt::format(
        "The pool has {} in play at once (--in-play), a thread's time slice is {} (--slice).",
        grouped(*of(Mode::pool)->scenario.in_play), duration_text(of(Mode::threads)->scenario.slice)));
    for (const Run& run : runs)
        if (is_wrong_model(run.scenario.mode))
            notes += wrapped(fmt::format("{}: {}.", name_of(run.scenario), wrongness(run.scenario.mode)));
    notes += wrapped(
        "sooner: times sooner than sync; busy: share of the time the master thinks; turns: to another board; "
        "drops: thoughts broken off; peak: most games in play.");
    out << paragraphs({description(runs.front().scenario), table.text(), notes});
}

void write_json(std::ostream& out, const std::vector<Run>& runs) {
    out << "{\"models\": [";
    std::string_view separator = "\n ";
    for (const Run& run : runs) {
        const Results& results = run.results;
        out << std::exchange(separator, ",\n ")
            << fmt::format(
                   "{{\"mode\": \"{}\", \"wrong\": \"{}\", \"last_move_ms\": {}, \"last_reply_ms\": {}, "
                   "\"speedup\": {}, \"utilisation\": {}, \"longest_wait_ms\": {}, \"switches\": {}, "
                   "\"drops\": {}, "
                   "\"peak_in_play\": {}}}",
                   word_of(mode_words, run.scenario.mode), wrongness(run.scenario.mode),
                   results.last_move.count(), results.last_reply.count(),
                   real_text(speed_up(runs.front().results, results)), real_text(results.utilisation()),
                   results.longest_wait.count(), results.switches, results.drops, results.peak_in_play);
    }
    out << "]}\n";
}

void write_csv(std::ostream& out, const std::vector<Run>& runs) {
    out << run_csv_header() << ",speedup\n";
    for (const Run& run : runs)
        out << run_csv_row(run) << "," << real_text(speed_up(runs.front().results, run.results)) << "\n";
}

}  // namespace

void models_command(const Settings& settings, std::ostream& out) {
    check(settings.scenario);
    const std::vector<Scenario> models = models_of(settings.scenario);
    for (const Scenario& model : models) check(model);
    check_destination(settings.output);
    std::vector<Run> runs;
    runs.reserve(models.size());
    for (const Scenario& model : models) runs.push_back(without_boards(run_of(model)));
    deliver(settings.output, out, [&](std::ostream& to) {
        switch (settings.format) {
            case Format::text:
                write_text(to, runs);
                break;
            case Format::csv:
                write_csv(to, runs);
                break;
            case Format::json:
                write_json(to, runs);
        }
    });
}

}  // namespace simul::console
