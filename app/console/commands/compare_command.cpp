#include <array>

#include "app/console/commands/commands.hpp"
#include "app/console/commands/history.hpp"
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

void write_text(std::ostream& out, std::span<const Outcome> outcomes) {
    const std::vector<Prediction> predictions = predictions_of(outcomes);
    out << paragraphs({description(outcomes.back().scenario), summary_table(outcomes, predictions),
                       remarks(outcomes, predictions), timelines(outcomes)});
}

void write_csv(std::ostream& out, std::span<const Outcome> outcomes) {
    out << run_csv_header() << ",speedup\n";
    for (const Outcome& outcome : outcomes)
        out << run_csv_row(outcome.scenario, outcome.results) << ","
            << real_text(speed_up(outcomes.front().results, outcome.results)) << "\n";
}

}  // namespace

Scenario first_of_two(const Scenario& scenario) { return in_mode(scenario, Mode::sync); }

Scenario second_of_two(const Scenario& scenario) {
    const bool is_sync = scenario.mode == Mode::sync && scenario.switches.empty();
    return is_sync ? in_mode(scenario, Mode::async) : scenario;
}

void compare_command(const Request& request, std::ostream& out) {
    options::check(request.scenario);
    const std::array scenarios{first_of_two(request.scenario), second_of_two(request.scenario)};
    for (const Scenario& scenario : scenarios) options::check(scenario);
    options::check_destination(request.output);
    const std::array outcomes{outcome_of(scenarios[0]), outcome_of(scenarios[1])};
    if (is_of_history(request)) return deliver_history(request, outcomes, out);
    options::deliver(request.output, out, [&](std::ostream& to) {
        switch (request.format) {
            case Format::text:
                write_text(to, outcomes);
                break;
            case Format::csv:
                write_csv(to, outcomes);
                break;
            case Format::json:
                write_runs_json(to, outcomes);
        }
    });
}

}  // namespace simul::console
