#pragma once

#include <ostream>

#include "app/console/commands/run.hpp"

namespace simul::console {

/// A header and one row a board.
void write_boards_csv(std::ostream& out, const Results& results);

/// The header of rows that stand for a whole run, and such a row (without the end of the line).
std::string run_csv_header();
std::string run_csv_row(const Run& run);

}  // namespace simul::console
