#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "app/console/commands/commands.hpp"
#include "app/console/commands/run.hpp"
#include "app/console/commands/sweep_range.hpp"
#include "app/console/report/summary.hpp"
#include "app/console/report/text_table.hpp"
#include "app/options/destination.hpp"
#include "app/options/scenario_options.hpp"
#include "app/options/usage_error.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::console {
namespace {

/// The two runs at one value.
struct Row {
    std::uint64_t value;
    Run first;
    Run second;

    double speedup() const { return speed_up(first.results, second.results); }
};

/// Lets `act` act; its message about a value begins with the value of the sweep.
template <class Act>
auto at_value(const SweepRange& range, std::uint64_t value, Act act) {
    try {
        return act();
    } catch (const options::UsageError& error) {
        throw options::UsageError(
            fmt::format("--vary {}={}: {}", range.key, range.text_of(value), error.what()));
    }
}

/// Fewer boards than masters, or than games in play, are no mistake on the way to many boards.
void fit_to_boards(Scenario& scenario) {
    scenario.masters = std::min(scenario.masters, scenario.boards);
    if (scenario.in_play) scenario.in_play = std::min(*scenario.in_play, scenario.boards);
}

Scenario scenario_at(const Settings& settings, const SweepRange& range, std::uint64_t value) {
    Scenario scenario = settings.scenario;
    range.set(scenario, value);
    if (range.key == "boards") fit_to_boards(scenario);
    at_value(range, value, [&] {
        options::check(scenario);
        options::check(first_of_two(scenario));
        options::check(second_of_two(scenario));
    });
    return scenario;
}

/// One line about the masters or games in play that the fewest boards left out.
void note_what_was_fitted(const Scenario& wanted, const Scenario& first, std::ostream& notes) {
    std::string options;
    if (wanted.masters != first.masters) options = fmt::format("--masters {}", wanted.masters);
    if (wanted.in_play != first.in_play)
        options += fmt::format("{}--in-play {}", options.empty() ? "" : " and ", *wanted.in_play);
    if (!options.empty())
        notes << fmt::format("simul-cli: {}: as many as there are boards where boards are fewer\n", options);
}

Row row_at(const SweepRange& range, std::uint64_t value, const Scenario& scenario) {
    return at_value(range, value, [&] {
        return Row{value, without_boards(run_of(first_of_two(scenario))),
                   without_boards(run_of(second_of_two(scenario)))};
    });
}

/// What the second of the two runs is called in titles and keys.
std::string second_name(const Row& row) {
    const Scenario& scenario = row.second.scenario;
    return scenario.switches.empty() ? std::string{word_of(mode_words, scenario.mode)} : "switched";
}

void write_text(std::ostream& out, const SweepRange& range, const std::vector<Row>& rows) {
    TextTable table;
    const std::string second = second_name(rows.front());
    table.add({range.key, "sync: last reply", second + ": last move", "last reply", "sooner", "busy"});
    for (const Row& row : rows)
        table.add({range.text_of(row.value), clock_text(row.first.results.last_reply),
                   clock_text(row.second.results.last_move), clock_text(row.second.results.last_reply),
                   fmt::format("{:.2f}", row.speedup()),
                   fmt::format("{:.1f}%", 100 * row.second.results.utilisation())});
    out << table.text() << "\n"
        << wrapped(
               fmt::format("sooner: how many times sooner {} is over than sync; busy: share of the time the "
                           "master thinks in {}.",
                           second, second));
    if (const auto why = wrongness(rows.front().second.scenario.mode); !why.empty())
        out << wrapped(fmt::format("A wrong model: {} ({}).", second, why));
}

/// The start of the second run's keys: `await_in_turn` for await-in-turn.
std::string second_key(const Row& row) {
    std::string name = second_name(row);
    std::ranges::replace(name, '-', '_');
    return name;
}

std::string json_of(std::string_view name, const Results& results) {
    return fmt::format(", \"{}\": {{\"last_move_ms\": {}, \"last_reply_ms\": {}, \"utilisation\": {}}}", name,
                       results.last_move.count(), results.last_reply.count(),
                       real_text(results.utilisation()));
}

void write_json(std::ostream& out, const SweepRange& range, const std::vector<Row>& rows) {
    out << fmt::format("{{\"vary\": \"{}\", \"rows\": [", range.column());
    std::string_view separator = "\n ";
    for (const Row& row : rows) {
        out << std::exchange(separator, ",\n ") << fmt::format("{{\"{}\": {}", range.column(), row.value);
        out << json_of("sync", row.first.results) << json_of(second_key(row), row.second.results);
        out << fmt::format(", \"speedup\": {}}}", real_text(row.speedup()));
    }
    out << "]}\n";
}

void write_csv(std::ostream& out, const SweepRange& range, const std::vector<Row>& rows) {
    out << range.column();
    for (const std::string& name : {std::string{"sync"}, second_key(rows.front())})
        out << fmt::format(",{0}_last_move_ms,{0}_last_reply_ms,{0}_utilisation", name);
    out << ",speedup\n";
    for (const Row& row : rows) {
        out << row.value;
        for (const Run* run : {&row.first, &row.second})
            out << fmt::format(",{},{},{}", run->results.last_move.count(), run->results.last_reply.count(),
                               real_text(run->results.utilisation()));
        out << fmt::format(",{}\n", real_text(row.speedup()));
    }
}

}  // namespace

void sweep_command(const Settings& settings, std::ostream& out, std::ostream& notes) {
    if (!settings.vary)
        throw options::UsageError(
            "sweep: --vary KEY=FROM..TO must say what changes, such as --vary boards=1..100");
    const SweepRange range = sweep_range(*settings.vary);
    if (range.key == "slice" && settings.scenario.mode != Mode::threads)
        throw options::UsageError("--vary slice: must stand together with --mode threads");
    std::vector<Scenario> scenarios;
    for (const std::uint64_t value : range.values) scenarios.push_back(scenario_at(settings, range, value));
    options::check_destination(settings.output);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < scenarios.size(); ++i)
        rows.push_back(row_at(range, range.values[i], scenarios[i]));
    if (range.key == "boards") note_what_was_fitted(settings.scenario, scenarios.front(), notes);
    options::deliver(settings.output, out, [&](std::ostream& to) {
        switch (settings.format) {
            case Format::text:
                write_text(to, range, rows);
                break;
            case Format::csv:
                write_csv(to, range, rows);
                break;
            case Format::json:
                write_json(to, range, rows);
        }
    });
}

}  // namespace simul::console
