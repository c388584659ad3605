#include <algorithm>
#include <array>
#include <cmath>
#include <ostream>
#include <utility>

#include <fmt/format.h>

#include "app/console/commands/sweep_table.hpp"
#include "app/console/report/text_table.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/text/json_text.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::console {
namespace {

/// What is told of many seeds, in files.
struct StatisticInfo {
    std::string_view key;
    double Statistics::*member;
};
constexpr std::array statistics{
    StatisticInfo{"mean", &Statistics::mean},
    StatisticInfo{"median", &Statistics::median},
    StatisticInfo{"p5", &Statistics::p5},
    StatisticInfo{"p95", &Statistics::p95},
    StatisticInfo{"mean_low", &Statistics::mean_low},
    StatisticInfo{"mean_high", &Statistics::mean_high},
};

using Words = std::vector<std::string>;

/// How many times sooner it is over stands beside the last reply.
Words head_of_runs(const SweepTable& table) {
    Words words{table.first + ": last reply"};
    std::string prefix = table.second + ": ";
    for (const ResultInfo& info : all_results) {
        if (info.told.sweep_table) words.push_back(std::exchange(prefix, "") + std::string{info.word});
        if (info.id == ResultId::last_reply) words.emplace_back("sooner");
    }
    return words;
}

Words cells_of_run(const SweepRow& row) {
    Words cells{people_text(info_of(ResultId::last_reply), row.first.front())};
    for (const ResultInfo& info : all_results) {
        if (info.told.sweep_table) cells.push_back(people_text(info, row.second.front()));
        if (info.id == ResultId::last_reply) cells.push_back(fmt::format("{:.2f}", row.speedup()));
    }
    return cells;
}

Words head_of_seeds(const SweepTable& table) {
    Words words;
    for (const std::string& side : {table.first, table.second})
        for (const std::string_view word : {": mean", "+-", "median", "5th", "95th"})
            words.push_back((word.front() == ':' ? side : std::string{}) + std::string{word});
    words.emplace_back("sooner");
    return words;
}

Words cells_of_seeds(const SweepRow& row) {
    const auto time = [](double ms) { return clock_text(Duration{std::lround(ms)}); };
    Words cells;
    for (const auto* const runs : {&row.first, &row.second}) {
        const Statistics told = statistics_of(*runs, info_of(ResultId::last_reply));
        for (const double ms : {told.mean, told.mean - told.mean_low, told.median, told.p5, told.p95})
            cells.push_back(time(ms));
    }
    cells.push_back(fmt::format("{:.2f}", speedups_of(row).median));
    return cells;
}

std::string sweep_legend(const SweepTable& table) {
    if (table.seeds == 1)
        return fmt::format(
            "sooner: how many times sooner {1} is over than {0}; busy: share of the time the master thinks "
            "in "
            "{1}.",
            table.first, table.second);
    return fmt::format(
        "The last reply with {} seeds each: the mean and half of its 95 % interval, the median, the 5th and "
        "95th percentile; sooner: how many times sooner {} is over than {} with the same seed, the median.",
        grouped(table.seeds), table.second, table.first);
}

/// The start of a run's keys: `await_in_turn` for await-in-turn.
std::string key_of(std::string name) {
    std::ranges::replace(name, '-', '_');
    return name;
}

std::string object_of(const Statistics& told) {
    JsonMembers members;
    for (const StatisticInfo& info : statistics) members.add(info.key, told.*info.member);
    return members.object();
}

std::string object_of(const SweepTable& table, const std::vector<Results>& runs) {
    JsonMembers members;
    for (const ResultInfo& info : all_results)
        if (info.told.sweeps)
            members.add_json(info.key, table.seeds == 1 ? json_text(info, runs.front())
                                                        : object_of(statistics_of(runs, info)));
    return members.object();
}

/// Writes `,NAME` or `,NAME_mean,NAME_median...`.
void add_columns(std::ostream& out, const SweepTable& table, const std::string& name) {
    if (table.seeds == 1)
        out << "," << name;
    else
        for (const StatisticInfo& info : statistics) out << "," << name << "_" << info.key;
}

void add_cells(std::ostream& out, const Statistics& told) {
    for (const StatisticInfo& info : statistics) out << "," << real_text(told.*info.member);
}

void write_csv_row(std::ostream& out, const SweepTable& table, const SweepRow& row) {
    out << fmt::format("{}", fmt::join(row.values, ","));
    for (const auto* const runs : {&row.first, &row.second})
        for (const ResultInfo& info : all_results)
            if (info.told.sweeps && table.seeds == 1)
                out << "," << csv_text(info, runs->front());
            else if (info.told.sweeps)
                add_cells(out, statistics_of(*runs, info));
    if (table.seeds == 1)
        out << "," << real_text(row.speedup());
    else
        add_cells(out, speedups_of(row));
    out << "\n";
}

}  // namespace

void write_sweep_text(std::ostream& out, const SweepTable& table) {
    TextTable text;
    Words head;
    for (const Axis& axis : table.axes) head.emplace_back(axis.info().name());
    for (const std::string& word : table.seeds == 1 ? head_of_runs(table) : head_of_seeds(table))
        head.push_back(word);
    text.add(std::move(head));
    for (const SweepRow& row : table.rows) {
        Words cells;
        for (std::size_t i = 0; i < table.axes.size(); ++i)
            cells.push_back(number_text(table.axes[i].info(), row.values[i]));
        for (const std::string& cell : table.seeds == 1 ? cells_of_run(row) : cells_of_seeds(row))
            cells.push_back(cell);
        text.add(std::move(cells));
    }
    out << text.text() << "\n" << wrapped(sweep_legend(table));
    for (const std::string& remark : table.remarks) out << wrapped(remark);
}

void write_sweep_json(std::ostream& out, const SweepTable& table) {
    const auto key = [](const Axis& axis) { return fmt::format("\"{}\"", axis.info().key); };
    out << "{\"vary\": " << (table.axes.size() == 1 ? key(table.axes.front()) : json_array(table.axes, key));
    if (table.seeds > 1) out << ", \"seeds\": " << table.seeds;
    out << ", \"rows\": [";
    std::string_view separator = "\n ";
    for (const SweepRow& row : table.rows) {
        JsonMembers members;
        for (std::size_t i = 0; i < table.axes.size(); ++i)
            members.add(table.axes[i].info().key, row.values[i]);
        members.add_json(key_of(table.first), object_of(table, row.first));
        members.add_json(key_of(table.second), object_of(table, row.second));
        if (table.seeds == 1)
            members.add("speedup", row.speedup());
        else
            members.add_json("speedup", object_of(speedups_of(row)));
        out << std::exchange(separator, ",\n ") << members.object();
    }
    out << "]}\n";
}

void write_sweep_csv(std::ostream& out, const SweepTable& table) {
    std::string_view separator;
    for (const Axis& axis : table.axes) out << std::exchange(separator, ",") << axis.info().key;
    for (const std::string& name : {key_of(table.first), key_of(table.second)})
        for (const ResultInfo& info : all_results)
            if (info.told.sweeps) add_columns(out, table, fmt::format("{}_{}", name, info.key));
    add_columns(out, table, "speedup");
    out << "\n";
    for (const SweepRow& row : table.rows) write_csv_row(out, table, row);
}

}  // namespace simul::console
