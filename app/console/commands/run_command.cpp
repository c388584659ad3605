#include <algorithm>
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

void write_text(std::ostream& out, const Run& run) {
    const std::span<const Run> runs{&run, 1};
    const std::vector<Prediction> predictions = predictions_of(runs);
    out << paragraphs({description(run.scenario), summary_table(runs, predictions),
                       remarks(runs, predictions), board_table(run.results), timelines(runs)});
}

}  // namespace

void run_command(const Settings& settings, std::ostream& out) {
    options::check(settings.scenario);
    options::check_destination(settings.output);
    const Run run = run_of(settings.scenario);
    options::deliver(settings.output, out, [&](std::ostream& to) {
        switch (settings.format) {
            case Format::text:
                write_text(to, run);
                break;
            case Format::csv:
                write_boards_csv(to, run.results);
                break;
            case Format::json:
                write_run_json(to, run.scenario, run.results);
                to << "\n";
        }
    });
}

}  // namespace simul::console
