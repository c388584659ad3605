#include "simulator/sweep/sweep_job.hpp"

#include <exception>
#include <utility>

#include <fmt/format.h>

#include "simulator/scenario/prediction.hpp"
#include "simulator/scenario/validation.hpp"
#include "simulator/text/duration_text.hpp"
#include "simulator/trace/stopped.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

Results by_run(const Scenario& scenario, Waits waits, ResultCache* cache, const std::stop_token& stop) {
    const ScenarioKey key = key_of(scenario, waits);
    if (cache != nullptr)
        if (auto known = cache->find(key)) return *std::move(known);
    Results results = measure(scenario, stop, waits);
    results.boards = std::vector<BoardResult>{};  // {} would keep their memory
    if (cache != nullptr) cache->keep(key, results);
    return results;
}

/// Where every thought takes the same time, that is what she is busy.
Results by_formula(const Scenario& scenario) {
    const Prediction prediction = predict(scenario);
    Results results;
    results.last_move = *prediction.last_move;
    results.last_reply = *prediction.last_reply;
    results.master_busy = std::int64_t{scenario.boards} * scenario.pairs * scenario.master;
    results.masters = first_rules(scenario).masters;
    return results;
}

std::uint64_t plies_of(const Scenario& scenario) {
    std::uint64_t slices = 1;
    if (const Duration slice = slice_in_use(scenario); slice > Duration{})
        slices += static_cast<std::uint64_t>(scenario.master / slice);
    return (1 + slices) * scenario.boards * scenario.pairs;
}

/// Formula and run of one scenario tell the same.
bool agree(const Results& a, const Results& b) {
    return a.last_reply == b.last_reply && a.last_move == b.last_move && a.master_busy == b.master_busy &&
           a.masters == b.masters;
}

Cell from_formula(const SweepJob& job, Cell cell, const Scenario& scenario, ResultCache* cache,
                  const std::stop_token& stop) {
    cell.results = by_formula(scenario);
    cell.source = CellSource::formula;
    if (cell.index % checked_every != 0 || plies_of(scenario) > job.most_plies) return cell;
    const Results run = by_run(scenario, job.waits, cache, stop);
    cell.source = agree(cell.results, run) ? CellSource::checked : CellSource::failed;
    if (cell.source == CellSource::failed)
        cell.message = fmt::format("a fault of this program: formula {}, run {}",
                                   clock_text(cell.results.last_reply), clock_text(run.last_reply));
    return cell;
}

}  // namespace

std::vector<std::uint64_t> values_at(const SweepJob& job, std::size_t point) {
    std::vector<std::uint64_t> values{job.axes.front().values[point % job.columns()]};
    if (job.axes.size() > 1) values.push_back(job.axes[1].values[point / job.columns()]);
    return values;
}

Scenario scenario_of(const SweepJob& job, std::uint32_t cell) {
    Scenario scenario = scenario_at(job.axes, values_at(job, job.point_of(cell)), job.scenario);
    scenario.seed += cell % job.seeds;
    return job.sides[job.side_of(cell)](scenario);
}

Cell compute(const SweepJob& job, std::uint32_t index, ResultCache* cache, const std::stop_token& stop) {
    throw_if_stopped(stop);
    Cell cell{index, CellSource::run, {}, {}};
    try {
        const Scenario scenario = scenario_of(job, index);
        if (const auto problem = find_problem(scenario, false)) {
            cell.source = CellSource::failed;
            cell.message = describe(*problem);
        } else if (job.by_formula && has_formula(scenario)) {
            return from_formula(job, std::move(cell), scenario, cache, stop);
        } else if (plies_of(scenario) > job.most_plies) {
            cell.source = CellSource::too_large;
        } else {
            cell.results = by_run(scenario, job.waits, cache, stop);
        }
    } catch (const Stopped&) {
        throw;
    } catch (const std::exception& error) {
        cell.source = CellSource::failed;
        cell.message = error.what();
    }
    return cell;
}

}  // namespace simul
