#include <algorithm>
#include <memory>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

#include "app/console/commands/commands.hpp"
#include "app/console/commands/sweep_table.hpp"
#include "app/options/destination.hpp"
#include "app/options/option_values.hpp"
#include "app/options/scenario_options.hpp"
#include "app/options/usage_error.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/sweep/sweep_job.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::console {
namespace {

constexpr std::size_t most_points = 100'000;
constexpr std::size_t most_axes = 2;

Axis axis_of(std::string_view text) {
    const std::string_view name = text.substr(0, text.find('='));
    if (axis_field(name) == nullptr) options::refuse_word("--vary", name, axis_names());
    try {
        return read_axis(text);
    } catch (const AxisError& error) {
        options::refuse_value("--vary", text, error.allowed);
    }
}

/// The mode cuts her thoughts into slices.
bool uses_slices(Mode mode) { return info_of(mode).needs == Need::slice; }

std::vector<Axis> axes_of(const Request& request) {
    if (request.vary.empty())
        throw options::UsageError(
            "sweep: --vary KEY=FROM..TO must say what changes, such as --vary boards=1..100");
    if (request.vary.size() > most_axes)
        throw options::UsageError(fmt::format("--vary {}: must be given once or twice, not {} times",
                                              request.vary.back(), request.vary.size()));
    std::vector<Axis> axes;
    axes.reserve(request.vary.size());
    std::size_t points = 1;
    for (const std::string& text : request.vary) {
        axes.push_back(axis_of(text));
        points *= axes.back().values.size();
    }
    if (axes.size() > 1 && axes[0].field == axes[1].field)
        options::refuse_value("--vary", request.vary.back(), "another number than the first");
    if (points > most_points)
        throw options::UsageError(fmt::format("--vary {}: must be at most {} values together, not {}",
                                              request.vary.back(), grouped(most_points), grouped(points)));
    for (const Axis& axis : axes) {
        if (axis.field == Field::slice && !uses_slices(request.scenario.mode) && !uses_slices(request.left))
            throw options::UsageError(fmt::format("--vary slice: must stand together with --mode {}",
                                                  info_of(WayId::threads_in_turn).word));
        if (axis.field == Field::seed && request.seeds > 1)
            throw options::UsageError("--vary seed: must stand without --seeds");
    }
    return axes;
}

/// The two sides: the left mode, and the scenario itself unless that is the same.
std::vector<SweepJob::Side> sides_of(const Request& request) {
    const Mode left = request.left;
    return {[left](const Scenario& scenario) { return in_mode(scenario, left); },
            [](const Scenario& scenario) { return second_of_two(scenario); }};
}

SweepJob job_of(const Request& request) {
    SweepJob job;
    job.scenario = request.scenario;
    job.axes = axes_of(request);
    job.sides = sides_of(request);
    job.seeds = request.seeds;
    job.waits = Waits::keep;
    return job;
}

/// Every value is looked at before any of them is run; the message begins with the values.
void check_at(const SweepJob& job, std::size_t point) {
    const std::vector<std::uint64_t> values = values_at(job, point);
    try {
        options::check(scenario_at(job.axes, values, job.scenario));
        for (std::size_t side = 0; side < job.sides.size(); ++side)
            options::check(scenario_of(job, job.cell(point, side)));
    } catch (const options::UsageError& error) {
        std::string where;
        for (std::size_t i = 0; i < values.size(); ++i)
            where += fmt::format("--vary {}={}: ", job.axes[i].info().name(),
                                 number_text(job.axes[i].info(), values[i]));
        throw options::UsageError(where + error.what());
    }
}

std::string option_with(const FieldInfo& info, std::uint64_t value) {
    return fmt::format("{} {}", info.option, value);
}

/// One line about the masters or games in play that the fewest boards left out.
void note_what_was_fitted(const SweepJob& job, std::ostream& notes) {
    std::string fitted;
    for (const FieldInfo& info : fields) {
        if (!info.number.up_to_boards) continue;
        const auto axis = std::ranges::find(job.axes, info.field, &Axis::field);
        const auto wanted =
            axis == job.axes.end() ? info.number.get(job.scenario) : std::ranges::max(axis->values);
        const auto boards = std::ranges::find(job.axes, Field::boards, &Axis::field);
        if (wanted && *wanted > std::ranges::min(boards->values))
            fitted += (fitted.empty() ? "" : " and ") + option_with(info, *wanted);
    }
    if (!fitted.empty())
        notes << fmt::format("simul-cli: {}: as many as there are boards where boards are fewer\n", fitted);
}

/// What the sides are called, and which of them are wrong models.
SweepTable table_of(const Request& request, const SweepJob& job) {
    SweepTable table;
    table.axes = job.axes;
    table.seeds = job.seeds;
    const Scenario second = second_of_two(request.scenario);
    table.first = info_of(request.left).word;
    table.second = second.switches.empty() ? info_of(second.mode).word : "switched";
    if (table.first == table.second)
        throw options::UsageError(fmt::format(
            "--left {}: must be another mode than --mode, or there is nothing to compare", table.first));
    for (const WayInfo* way : {&info_of(request.left), &info_of(second.mode)})
        if (way->wrong != Wrong::no)
            table.remarks.push_back(fmt::format("A wrong model: {} ({}).", way->word, way->fault));
    return table;
}

}  // namespace

void sweep_command(const Request& request, std::ostream& out, std::ostream& notes) {
    const auto job = std::make_shared<const SweepJob>(job_of(request));
    SweepTable table = table_of(request, *job);
    for (std::size_t point = 0; point < job->points(); ++point) check_at(*job, point);
    options::check_destination(request.output);
    run_sweep(job, table, out);
    if (std::ranges::count(job->axes, Field::boards, &Axis::field) > 0) note_what_was_fitted(*job, notes);
    options::deliver(request.output, out, [&](std::ostream& to) {
        switch (request.format) {
            case Format::text:
                write_sweep_text(to, table);
                break;
            case Format::csv:
                write_sweep_csv(to, table);
                break;
            case Format::json:
                write_sweep_json(to, table);
        }
    });
    if (!table.is_complete())
        throw std::runtime_error(fmt::format("sweep: stopped before the end; {} of {} rows are complete",
                                             grouped(table.rows.size()), grouped(table.rows_wanted)));
}

}  // namespace simul::console
