#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "simulator/sweep/axis.hpp"
#include "simulator/sweep/result_cache.hpp"

namespace simul {

/// A table of runs: one or two numbers of a scenario over their values, and at each pair of values the same
/// scenario in several ways (`sides`) and with several seeds. A cell of it is one run.
struct SweepJob {
    using Side = std::function<Scenario(const Scenario&)>;  ///< without state: threads share it

    Scenario scenario;
    std::vector<Axis> axes;            ///< one or two; the first changes fastest
    std::vector<Side> sides;           ///< at least one
    std::uint32_t seeds = 1;           ///< so many, from the scenario's on
    std::vector<std::uint32_t> order;  ///< of cells; empty: as they stand
    Waits waits = Waits::none;         ///< whether the 95th percentile of the waits is wanted
    bool by_formula = false;  ///< last reply, last move and busy suffice: run only where there is no formula
    std::uint64_t most_plies = UINT64_MAX;  ///< a cell of more is not run

    std::size_t columns() const { return axes.front().values.size(); }
    std::size_t rows() const { return axes.size() > 1 ? axes[1].values.size() : 1; }
    std::size_t points() const { return columns() * rows(); }
    std::size_t cells() const { return points() * sides.size() * seeds; }
    /// Cells that are to be computed: all, or those of the order.
    std::size_t size() const { return order.empty() ? cells() : order.size(); }
    /// The cell of this point (column + columns() * row), side and seed (from 0).
    std::uint32_t cell(std::size_t point, std::size_t side, std::size_t seed = 0) const {
        return static_cast<std::uint32_t>((point * sides.size() + side) * seeds + seed);
    }
    std::size_t point_of(std::uint32_t cell) const { return cell / (sides.size() * seeds); }
    std::size_t side_of(std::uint32_t cell) const { return cell / seeds % sides.size(); }
};

/// The values of this point, one for each axis.
std::vector<std::uint64_t> values_at(const SweepJob& job, std::size_t point);

/// What is run in a cell.
Scenario scenario_of(const SweepJob& job, std::uint32_t cell);

/// Where the numbers of a cell come from, or why there are none.
enum class CellSource : std::uint8_t { run, formula, checked, too_large, failed };

/// What came of a cell. `checked`: formula and run agree. `failed`: see the message.
struct Cell {
    std::uint32_t index = 0;
    CellSource source = CellSource::run;
    Results results;      ///< without boards; by formula only last move, last reply and busy
    std::string message;  ///< one line

    bool has_results() const { return source <= CellSource::checked; }
};

/// Of the cells by formula, every such one is run as well; a difference makes it fail.
inline constexpr std::uint32_t checked_every = 16;

/// Computes a cell; `cache` may be null. Throws Stopped and nothing else.
Cell compute(const SweepJob& job, std::uint32_t cell, ResultCache* cache, const std::stop_token& stop);

}  // namespace simul
