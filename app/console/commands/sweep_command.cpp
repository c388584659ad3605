#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "app/console/commands/commands.hpp"
#include "app/console/commands/outcome.hpp"
#include "app/console/report/summary.hpp"
#include "app/console/report/text_table.hpp"
#include "app/options/destination.hpp"
#include "app/options/option_values.hpp"
#include "app/options/scenario_options.hpp"
#include "app/options/usage_error.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/sweep/axis.hpp"
#include "simulator/text/json_text.hpp"
#include "simulator/text/number_text.hpp"
#include "simulator/trace/result_info.hpp"

namespace simul::console {
namespace {

/// The two runs at one value.
struct Row {
    std::uint64_t value;
    Outcome first;
    Outcome second;

    double speedup() const { return speed_up(first.results, second.results); }
};

Axis axis_of(std::string_view text) {
    const std::string_view name = text.substr(0, text.find('='));
    if (axis_field(name) == nullptr) options::refuse_word("--vary", name, axis_names());
    try {
        return read_axis(text);
    } catch (const AxisError& error) {
        options::refuse_value("--vary", text, error.allowed);
    }
}

/// Lets `act` act; its message about a value begins with the value of the sweep.
template <class Act>
auto at_value(const Axis& axis, std::uint64_t value, Act act) {
    try {
        return act();
    } catch (const options::UsageError& error) {
        throw options::UsageError(fmt::format("--vary {}={}: {}", axis.info().name(),
                                              number_text(axis.info(), value), error.what()));
    }
}

Scenario checked_at(const Request& request, const Axis& axis, std::uint64_t value) {
    Scenario scenario = scenario_at(axis, value, request.scenario);
    at_value(axis, value, [&] {
        options::check(scenario);
        options::check(first_of_two(scenario));
        options::check(second_of_two(scenario));
    });
    return scenario;
}

/// One line about the masters or games in play that the fewest boards left out.
void note_what_was_fitted(const Scenario& wanted, const Scenario& first, std::ostream& notes) {
    std::string options;
    for (const FieldInfo& info : fields)
        if (info.number.up_to_boards && info.number.get(wanted) != info.number.get(first))
            options +=
                fmt::format("{}{} {}", options.empty() ? "" : " and ", info.option, *info.number.get(wanted));
    if (!options.empty())
        notes << fmt::format("simul-cli: {}: as many as there are boards where boards are fewer\n", options);
}

Row row_at(const Axis& axis, std::uint64_t value, const Scenario& scenario) {
    return at_value(axis, value, [&] {
        return Row{value, without_boards(outcome_of(first_of_two(scenario))),
                   without_boards(outcome_of(second_of_two(scenario)))};
    });
}

/// What the second of the two runs is called in titles and keys.
std::string second_name(const Row& row) {
    const Scenario& scenario = row.second.scenario;
    return scenario.switches.empty() ? std::string{word_of(mode_words, scenario.mode)} : "switched";
}

/// How many times sooner it is over stands beside the last reply.
std::vector<std::string> head(const Axis& axis, const std::string& second) {
    std::vector<std::string> words{std::string{axis.info().name()}, "sync: last reply"};
    std::string prefix = second + ": ";
    for (const ResultInfo& info : all_results) {
        if (info.told.sweeps) words.push_back(std::exchange(prefix, "") + std::string{info.word});
        if (info.id == ResultId::last_reply) words.emplace_back("sooner");
    }
    return words;
}

std::vector<std::string> cells_of(const Axis& axis, const Row& row) {
    std::vector<std::string> cells{number_text(axis.info(), row.value),
                                   people_text(info_of(ResultId::last_reply), row.first.results)};
    for (const ResultInfo& info : all_results) {
        if (info.told.sweeps) cells.push_back(people_text(info, row.second.results));
        if (info.id == ResultId::last_reply) cells.push_back(fmt::format("{:.2f}", row.speedup()));
    }
    return cells;
}

void write_text(std::ostream& out, const Axis& axis, const std::vector<Row>& rows) {
    TextTable table;
    const std::string second = second_name(rows.front());
    table.add(head(axis, second));
    for (const Row& row : rows) table.add(cells_of(axis, row));
    out << table.text() << "\n"
        << wrapped(
               fmt::format("sooner: how many times sooner {} is over than sync; busy: share of the time the "
                           "master thinks in {}.",
                           second, second));
    if (const WayInfo& way = info_of(rows.front().second.scenario.mode); way.wrong != Wrong::no)
        out << wrapped(fmt::format("A wrong model: {} ({}).", second, way.fault));
}

/// The start of the second run's keys: `await_in_turn` for await-in-turn.
std::string second_key(const Row& row) {
    std::string name = second_name(row);
    std::ranges::replace(name, '-', '_');
    return name;
}

std::string object_of(const Results& results) {
    JsonMembers members;
    for (const ResultInfo& info : all_results)
        if (info.told.sweeps) members.add_json(info.key, json_text(info, results));
    return members.object();
}

void write_json(std::ostream& out, const Axis& axis, const std::vector<Row>& rows) {
    const std::string second = second_key(rows.front());
    out << fmt::format("{{\"vary\": \"{}\", \"rows\": [", axis.info().key);
    std::string_view separator = "\n ";
    for (const Row& row : rows) {
        JsonMembers members;
        members.add(axis.info().key, row.value);
        members.add_json("sync", object_of(row.first.results));
        members.add_json(second, object_of(row.second.results));
        members.add("speedup", row.speedup());
        out << std::exchange(separator, ",\n ") << members.object();
    }
    out << "]}\n";
}

void write_csv(std::ostream& out, const Axis& axis, const std::vector<Row>& rows) {
    out << axis.info().key;
    for (const std::string& name : {std::string{"sync"}, second_key(rows.front())})
        for (const ResultInfo& info : all_results)
            if (info.told.sweeps) out << fmt::format(",{}_{}", name, info.key);
    out << ",speedup\n";
    for (const Row& row : rows) {
        out << row.value;
        for (const Outcome* outcome : {&row.first, &row.second})
            for (const ResultInfo& info : all_results)
                if (info.told.sweeps) out << "," << csv_text(info, outcome->results);
        out << fmt::format(",{}\n", real_text(row.speedup()));
    }
}

}  // namespace

void sweep_command(const Request& request, std::ostream& out, std::ostream& notes) {
    if (!request.vary)
        throw options::UsageError(
            "sweep: --vary KEY=FROM..TO must say what changes, such as --vary boards=1..100");
    const Axis axis = axis_of(*request.vary);
    if (axis.field == Field::slice && info_of(request.scenario.mode).needs != Need::slice)
        throw options::UsageError(fmt::format("--vary slice: must stand together with --mode {}",
                                              info_of(WayId::threads_in_turn).word));
    std::vector<Scenario> scenarios;
    for (const std::uint64_t value : axis.values) scenarios.push_back(checked_at(request, axis, value));
    options::check_destination(request.output);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < scenarios.size(); ++i)
        rows.push_back(row_at(axis, axis.values[i], scenarios[i]));
    if (axis.field == Field::boards) note_what_was_fitted(request.scenario, scenarios.front(), notes);
    options::deliver(request.output, out, [&](std::ostream& to) {
        switch (request.format) {
            case Format::text:
                write_text(to, axis, rows);
                break;
            case Format::csv:
                write_csv(to, axis, rows);
                break;
            case Format::json:
                write_json(to, axis, rows);
        }
    });
}

}  // namespace simul::console
