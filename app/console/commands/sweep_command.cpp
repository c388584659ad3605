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

/// What the two runs at one value came to, without their boards: there may be many values.
struct Row {
    std::uint64_t value;
    Results first;
    Results second;

    double speedup() const { return speed_up(first, second); }
};

/// All that is written.
struct Sweep {
    Axis axis;
    const WayInfo* second_way;
    std::string second;  ///< what the second run of each row is called in titles
    std::vector<Row> rows;
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

/// Every value is looked at before any of them is run.
void check_at(const Scenario& scenario, const Axis& axis, std::uint64_t value) {
    at_value(axis, value, [&] {
        options::check(scenario);
        options::check(first_of_two(scenario));
        options::check(second_of_two(scenario));
    });
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
        return Row{value, without_boards(outcome_of(first_of_two(scenario))).results,
                   without_boards(outcome_of(second_of_two(scenario))).results};
    });
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
                                   people_text(info_of(ResultId::last_reply), row.first)};
    for (const ResultInfo& info : all_results) {
        if (info.told.sweeps) cells.push_back(people_text(info, row.second));
        if (info.id == ResultId::last_reply) cells.push_back(fmt::format("{:.2f}", row.speedup()));
    }
    return cells;
}

void write_text(std::ostream& out, const Sweep& sweep) {
    TextTable table;
    table.add(head(sweep.axis, sweep.second));
    for (const Row& row : sweep.rows) table.add(cells_of(sweep.axis, row));
    out << table.text() << "\n"
        << wrapped(
               fmt::format("sooner: how many times sooner {} is over than sync; busy: share of the time the "
                           "master thinks in {}.",
                           sweep.second, sweep.second));
    if (sweep.second_way->wrong != Wrong::no)
        out << wrapped(fmt::format("A wrong model: {} ({}).", sweep.second, sweep.second_way->fault));
}

/// The start of the second run's keys: `await_in_turn` for await-in-turn.
std::string second_key(const Sweep& sweep) {
    std::string name = sweep.second;
    std::ranges::replace(name, '-', '_');
    return name;
}

std::string object_of(const Results& results) {
    JsonMembers members;
    for (const ResultInfo& info : all_results)
        if (info.told.sweeps) members.add_json(info.key, json_text(info, results));
    return members.object();
}

void write_json(std::ostream& out, const Sweep& sweep) {
    const std::string_view key = sweep.axis.info().key;
    out << fmt::format("{{\"vary\": \"{}\", \"rows\": [", key);
    std::string_view separator = "\n ";
    for (const Row& row : sweep.rows) {
        JsonMembers members;
        members.add(key, row.value);
        members.add_json("sync", object_of(row.first));
        members.add_json(second_key(sweep), object_of(row.second));
        members.add("speedup", row.speedup());
        out << std::exchange(separator, ",\n ") << members.object();
    }
    out << "]}\n";
}

void write_csv(std::ostream& out, const Sweep& sweep) {
    out << sweep.axis.info().key;
    for (const std::string& name : {std::string{"sync"}, second_key(sweep)})
        for (const ResultInfo& info : all_results)
            if (info.told.sweeps) out << fmt::format(",{}_{}", name, info.key);
    out << ",speedup\n";
    for (const Row& row : sweep.rows) {
        out << row.value;
        for (const Results* results : {&row.first, &row.second})
            for (const ResultInfo& info : all_results)
                if (info.told.sweeps) out << "," << csv_text(info, *results);
        out << fmt::format(",{}\n", real_text(row.speedup()));
    }
}

/// The scenario is made anew for each value: with its lists it may be large.
Sweep sweep_of(const Scenario& scenario, const Axis& axis) {
    const Scenario second = second_of_two(scenario);
    const bool is_switched = !second.switches.empty();
    Sweep sweep{
        axis, &info_of(second.mode), is_switched ? "switched" : std::string{info_of(second.mode).word}, {}};
    for (const std::uint64_t value : axis.values)
        sweep.rows.push_back(row_at(axis, value, scenario_at(axis, value, scenario)));
    return sweep;
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
    for (const std::uint64_t value : axis.values)
        check_at(scenario_at(axis, value, request.scenario), axis, value);
    options::check_destination(request.output);
    const Sweep sweep = sweep_of(request.scenario, axis);
    if (axis.field == Field::boards)
        note_what_was_fitted(request.scenario, scenario_at(axis, axis.values.front(), request.scenario),
                             notes);
    options::deliver(request.output, out, [&](std::ostream& to) {
        switch (request.format) {
            case Format::text:
                write_text(to, sweep);
                break;
            case Format::csv:
                write_csv(to, sweep);
                break;
            case Format::json:
                write_json(to, sweep);
        }
    });
}

}  // namespace simul::console
