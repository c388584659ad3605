#pragma once

#include <string>

#include "simulator/scenario/scenario.hpp"

namespace simul {

/// How a list is written: "[" and "]" in Python, "{" and "}" in C++.
struct Brackets {
    char open = '[';
    char close = ']';
};

/// Whether these times are one number for all boards and pairs, so that no table is needed.
bool is_one_thought(const Scenario& scenario);
bool is_one_reply(const Scenario& scenario);
bool is_one_length(const Scenario& scenario);

/// The number for all, or a list of a list of milliseconds for each board.
std::string thoughts_text(const Scenario& scenario, Brackets brackets);
std::string replies_text(const Scenario& scenario, Brackets brackets);
/// Pairs of moves: the number for all, or one a board.
std::string lengths_text(const Scenario& scenario, Brackets brackets);
/// Boards (from 0) whose opponents hold the master.
std::string blocking_text(const Scenario& scenario, Brackets brackets);

/// All the pairs of a scenario.
std::uint64_t all_pairs(const Scenario& scenario);

/// What the script is about, in one line: "24 boards, 30 pairs of moves, asyncio".
std::string script_title(const Scenario& scenario);

}  // namespace simul
