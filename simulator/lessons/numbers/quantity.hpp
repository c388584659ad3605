#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "simulator/lessons/numbers/setting.hpp"
#include "simulator/lessons/numbers/unit.hpp"

namespace simul::lessons {

/// What stands in brackets behind a quantity: `lasted(1)`, `move(2,1)`, `waiting_at(t)`,
/// `least(last_reply,10)`.
enum class Arguments : std::uint8_t { none, board, board_and_pair, time, seeds };

/// What is asked of a run; of the setup itself there is no trace. Boards and pairs count from 0 here.
struct Inquiry {
    const Scenario& scenario;
    const Trace* trace = nullptr;
    std::uint32_t board = 0;
    std::uint32_t pair = 0;
    Time at{};
};

/// A quantity that the engine gives.
struct QuantityInfo {
    std::string_view name;
    Unit unit;
    Arguments arguments = Arguments::none;
    bool of_setup = false;  ///< needs no run: a number of the setup, or what follows from its numbers
    Value (*value)(const Inquiry&) = nullptr;  ///< throws std::domain_error when there is no such value
};

/// All of them.
std::span<const QuantityInfo> quantities();

/// The quantity of this name, or null.
const QuantityInfo* quantity_of(std::string_view name);

}  // namespace simul::lessons
