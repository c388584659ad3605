#pragma once

#include <ostream>
#include <string>

#include "simulator/scenario/scenario.hpp"
#include "simulator/trace/results.hpp"

namespace simul {

/// A header and one row a board.
void write_boards_csv(std::ostream& out, const Results& results);

/// The header of rows that stand for a whole run, and such a row (without the end of the line).
std::string run_csv_header();
std::string run_csv_row(const Scenario& scenario, const Results& results);

}  // namespace simul
