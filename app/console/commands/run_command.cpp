#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "app/console/commands/commands.hpp"
#include "app/console/commands/history.hpp"
#include "app/console/report/summary.hpp"
#include "app/console/report/text_table.hpp"
#include "app/console/report/text_timeline.hpp"
#include "app/options/destination.hpp"
#include "app/options/scenario_options.hpp"
#include "simulator/export/report_csv.hpp"
#include "simulator/export/report_json.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::console {
namespace {

std::string board_table(const Results& results) {
    TextTable table;
    table.add({"board", "opened", "over", "opponent thought", "waited for her", "longest wait"});
    for (const std::uint32_t i : some_boards(static_cast<std::uint32_t>(results.boards.size()))) {
        const BoardResult& board = results.boards[i];
        table.add({grouped(i + 1ULL), clock_text(board.opened), clock_text(board.over),
                   clock_text(board.opponent_thinking), clock_text(board.waited_for_master),
                   clock_text(board.longest_wait)});
    }
    return table.text();
}

void write_text(std::ostream& out, const Outcome& outcome) {
    const std::span<const Outcome> outcomes{&outcome, 1};
    const std::vector<Prediction> predictions = predictions_of(outcomes);
    out << paragraphs({description(outcome.scenario), summary_table(outcomes, predictions),
                       remarks(outcomes, predictions), board_table(outcome.results), timelines(outcomes)});
}

}  // namespace

void run_command(const Request& request, std::ostream& out) {
    options::check(request.scenario);
    options::check_destination(request.output);
    const Outcome outcome = outcome_of(request.scenario);
    if (is_of_history(request)) return deliver_history(request, {&outcome, 1}, out);
    options::deliver(request.output, out, [&](std::ostream& to) {
        switch (request.format) {
            case Format::text:
                write_text(to, outcome);
                break;
            case Format::csv:
                write_boards_csv(to, outcome.results);
                break;
            case Format::json:
                write_run_json(to, outcome.scenario, outcome.results);
                to << "\n";
        }
    });
}

}  // namespace simul::console
