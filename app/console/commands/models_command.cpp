#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "app/console/commands/commands.hpp"
#include "app/console/report/summary.hpp"
#include "app/console/report/text_table.hpp"
#include "app/options/destination.hpp"
#include "app/options/scenario_options.hpp"
#include "simulator/export/report_csv.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/json_text.hpp"
#include "simulator/text/number_text.hpp"
#include "simulator/trace/result_info.hpp"

namespace simul::console {
namespace {

/// A way to play that was run.
struct WaysRow {
    WayId way;
    Outcome outcome;
    Prediction prediction;
    double speedup;  ///< against the first of all

    std::string_view fault() const { return info_of(way).fault; }
};

std::string label_of(const WaysRow& row) {
    const WayInfo& way = info_of(row.way);
    if (way.needs == Need::masters)
        return fmt::format("{} {}", grouped(count_of(row.outcome.scenario, row.way)), way.word);
    if (way.wrong == Wrong::no) return std::string{way.word};
    return fmt::format("{} ({})", way.word, word_of(wrong_words, way.wrong));
}

/// How many times sooner it is over stands beside the last reply.
std::vector<std::string> head() {
    std::vector<std::string> words{""};
    for (const ResultInfo& info : all_results) {
        if (info.told.model_table) words.emplace_back(info.word);
        if (info.id == ResultId::last_reply) words.emplace_back("sooner");
    }
    return words;
}

std::vector<std::string> cells_of(const WaysRow& row) {
    std::vector<std::string> cells{label_of(row)};
    for (const ResultInfo& info : all_results) {
        if (info.told.model_table) cells.push_back(people_text(info, row.outcome.results));
        if (info.id == ResultId::last_reply) cells.push_back(fmt::format("{:.2f}", row.speedup));
    }
    return cells;
}

std::string meanings() {
    std::string text = "sooner: times sooner than sync";
    for (const ResultInfo& info : all_results)
        if (info.told.model_table && !info.meaning.empty())
            text += fmt::format("; {}: {}", info.word, info.meaning);
    return text + ".";
}

void write_text(std::ostream& out, const std::vector<WaysRow>& rows) {
    TextTable table{1};
    table.add(head());
    for (const WaysRow& row : rows) table.add(cells_of(row));
    const auto of = [&](WayId way) -> const Scenario& {
        return std::ranges::find(rows, way, &WaysRow::way)->outcome.scenario;
    };
    std::string notes =
        wrapped(fmt::format("The pool has {} in play at once (--in-play), a thread's time slice is {} "
                            "(--slice); each process has a "
                            "master of her own (--masters).",
                            grouped(count_of(of(WayId::thread_pool), WayId::thread_pool)),
                            duration_text(of(WayId::threads_in_turn).slice)));
    for (const WaysRow& row : rows)
        if (!row.fault().empty())
            notes += wrapped(fmt::format("{}: {}.", info_of(row.way).word, row.fault()));
    notes += wrapped(meanings());
    out << paragraphs({description(rows.front().outcome.scenario), table.text(), notes});
}

/// What was foreseen stands beside the last reply.
std::string object_of(const WaysRow& row) {
    JsonMembers members;
    members.add_text("mode", word_of(mode_words, row.outcome.scenario.mode));
    members.add("masters", row.outcome.results.masters);
    members.add_text("wrong", row.fault());
    for (const ResultInfo& info : all_results) {
        if (info.told.models) members.add_json(info.key, json_text(info, row.outcome.results));
        if (info.id != ResultId::last_reply) continue;
        members.add("at_least_ms", row.prediction.at_least);
        members.add("at_most_ms", row.prediction.at_most);
        members.add("speedup", row.speedup);
    }
    members.add("knee", row.prediction.knee);
    members.add_text("bottleneck", word_of(bottleneck_words, row.prediction.bottleneck));
    return members.object();
}

void write_json(std::ostream& out, const std::vector<WaysRow>& rows) {
    out << "{\"models\": [";
    std::string_view separator = "\n ";
    for (const WaysRow& row : rows) out << std::exchange(separator, ",\n ") << object_of(row);
    out << "]}\n";
}

void write_csv(std::ostream& out, const std::vector<WaysRow>& rows) {
    out << run_csv_header() << ",speedup,masters,at_least_ms,at_most_ms,knee,bottleneck\n";
    for (const WaysRow& row : rows)
        out << fmt::format("{},{},{},{},{},{},{}\n", run_csv_row(row.outcome.scenario, row.outcome.results),
                           real_text(row.speedup), row.outcome.results.masters,
                           row.prediction.at_least.count(), row.prediction.at_most.count(),
                           real_text(row.prediction.knee),
                           word_of(bottleneck_words, row.prediction.bottleneck));
}

}  // namespace

void models_command(const Request& request, std::ostream& out) {
    options::check(request.scenario);
    std::vector<Scenario> scenarios;
    scenarios.reserve(right_ones_first.size());
    for (const WayId way : right_ones_first) scenarios.push_back(scenario_of_way(request.scenario, way));
    for (const Scenario& scenario : scenarios) options::check(scenario);
    options::check_destination(request.output);
    std::vector<WaysRow> rows;
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        Outcome outcome = without_boards(outcome_of(scenarios[i]));
        const double speedup = i == 0 ? 1 : speed_up(rows.front().outcome.results, outcome.results);
        rows.push_back({right_ones_first[i], std::move(outcome), predict(scenarios[i]), speedup});
    }
    options::deliver(request.output, out, [&](std::ostream& to) {
        switch (request.format) {
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
