#include "simulator/chess/pgn/pgn_error.hpp"

#include <utility>

namespace simul::chess {

LeftOut left_out_for(PgnFault fault, std::size_t line, std::string reason, std::string detail) {
    LeftOut left_out;
    left_out.problem.fault = fault;
    left_out.problem.line = line;
    left_out.problem.detail = std::move(detail);
    left_out.reason = std::move(reason);
    return left_out;
}

std::string text_of(const LeftOut& left_out) {
    const std::size_t line = left_out.problem.line;
    return (line == 0 ? "" : "line " + std::to_string(line) + ": ") + left_out.reason;
}

PgnError::PgnError(LeftOut what_is_wrong)
    : std::runtime_error(text_of(what_is_wrong)), left_out{std::move(what_is_wrong)} {}

PgnError::PgnError(const std::string& file, const PgnError& error)
    : std::runtime_error(file + ": " + error.what()), left_out{error.left_out} {}

}  // namespace simul::chess
