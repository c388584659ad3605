#pragma once

#include <memory>
#include <string>
#include <vector>

#include "simulator/sweep/statistics.hpp"
#include "simulator/sweep/sweep_job.hpp"
#include "simulator/trace/result_info.hpp"

namespace simul::console {

/// The two runs of each seed at one point of a sweep, without their boards: there may be many.
struct SweepRow {
    std::vector<std::uint64_t> values;  ///< one for each axis
    std::vector<Results> first;         ///< by seed
    std::vector<Results> second;

    double speedup(std::size_t seed = 0) const { return speed_up(first[seed], second[seed]); }
};

/// All that is written of a sweep.
struct SweepTable {
    std::vector<Axis> axes;
    std::string first;                 ///< what the first run of each row is called in titles
    std::string second;                ///< and the second
    std::vector<std::string> remarks;  ///< that a side is a wrong model
    std::uint32_t seeds = 1;
    std::vector<SweepRow> rows;
    std::size_t rows_wanted = 0;

    bool is_complete() const { return rows.size() == rows_wanted; }
};

/// Runs all cells in threads, into the rows of the table. Ctrl-C ends it: rows that are complete are kept.
/// Progress goes to the terminal if it takes long and `out` is the program's own output. Throws UsageError
/// about the first cell that could not be run.
void run_sweep(const std::shared_ptr<const SweepJob>& job, SweepTable& table, const std::ostream& out);

/// One number of every seed.
Statistics statistics_of(const std::vector<Results>& runs, const ResultInfo& info);
Statistics speedups_of(const SweepRow& row);

// Each writes the whole table.
void write_sweep_text(std::ostream& out, const SweepTable& table);
void write_sweep_json(std::ostream& out, const SweepTable& table);
void write_sweep_csv(std::ostream& out, const SweepTable& table);

}  // namespace simul::console
