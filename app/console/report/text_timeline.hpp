#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "app/console/commands/outcome.hpp"

namespace simul::console {

/// The boards (from 0) that stand for all of them: every one of a few, else the first, some between, the
/// last.
std::vector<std::uint32_t> some_boards(std::uint32_t boards);

/// The timelines of one or two runs on one axis, 80 columns wide, and the first moves closer. Empty for a run
/// of so many events that keeping them all would cost too much memory.
std::string timelines(std::span<const Outcome> outcomes);

}  // namespace simul::console
