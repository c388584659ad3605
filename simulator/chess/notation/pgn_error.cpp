#include "simulator/chess/notation/pgn_error.hpp"

#include <utility>

namespace simul::chess {

namespace {

std::string in_line(std::size_t line) { return line == 0 ? "" : "line " + std::to_string(line) + ": "; }

}  // namespace

PgnError::PgnError(PgnProblem what_is_wrong, const std::string& reason)
    : std::runtime_error(in_line(what_is_wrong.line) + reason), problem{std::move(what_is_wrong)} {}

PgnError::PgnError(const std::string& file, const PgnError& error)
    : std::runtime_error(file + ": " + error.what()), problem{error.problem} {}

}  // namespace simul::chess
