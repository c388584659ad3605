#include <array>

#include <fmt/format.h>

#include "app/console/commands/commands.hpp"
#include "app/console/report/summary.hpp"
#include "app/console/report/text_table.hpp"
#include "app/console/report/text_timeline.hpp"
#include "app/options/destination.hpp"
#include "app/options/scenario_options.hpp"
#include "simulator/export/report_csv.hpp"
#include "simulator/export/report_json.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::console {
namespace {

void write_text(std::ostream& out, std::span<const Run> runs) {
    const std::vector<Prediction> predictions = predictions_of(runs);
    out << paragraphs({description(runs.back().scenario), summary_table(runs, predictions),
                       remarks(runs, predictions), timelines(runs)});
}

void write_json(std::ostream& out, std::span<const Run> runs) {
    out << "{\"runs\": [\n";
    for (const Run& run : runs) {
        write_run_json(out, run.scenario, run.results);
        out << (&run == &runs.back() ? "\n" : ",\n");
    }
    out << fmt::format("], \"speedup\": {}}}\n",
                       real_text(speed_up(runs.front().results, runs.back().results)));
}

void write_csv(std::ostream& out, std::span<const Run> runs) {
    out << run_csv_header() << ",speedup\n";
    for (const Run& run : runs)
        out << run_csv_row(run.scenario, run.results) << ","
            << real_text(speed_up(runs.front().results, run.results)) << "\n";
}

}  // namespace

Scenario first_of_two(const Scenario& scenario) { return in_mode(scenario, Mode::sync); }

Scenario second_of_two(const Scenario& scenario) {
    const bool is_sync = scenario.mode == Mode::sync && scenario.switches.empty();
    return is_sync ? in_mode(scenario, Mode::async) : scenario;
}

void compare_command(const Settings& settings, std::ostream& out) {
    options::check(settings.scenario);
    const std::array scenarios{first_of_two(settings.scenario), second_of_two(settings.scenario)};
    for (const Scenario& scenario : scenarios) options::check(scenario);
    options::check_destination(settings.output);
    const std::array runs{run_of(scenarios[0]), run_of(scenarios[1])};
    options::deliver(settings.output, out, [&](std::ostream& to) {
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
