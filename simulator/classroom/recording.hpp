#pragma once

#include <span>
#include <vector>

#include "simulator/exhibition/event.hpp"
#include "simulator/scenario/scenario.hpp"

namespace simul {

/// A reply (board and pair from 0) that the program has given in somebody's place.
struct StandInReply {
    std::uint32_t board = 0;
    std::uint32_t pair = 0;
    bool operator==(const StandInReply&) const = default;
};

/// The class as a scenario in mode async: every complete pair with the times that both really took. A class
/// that was stopped early has games as long as they came, and boards without a complete pair are left out.
/// Empty `recorded`: not one pair was complete. `played`: what the class was opened with.
Scenario scenario_of_class(const Scenario& played, std::span<const Event> events,
                           std::span<const StandInReply> stand_ins);

}  // namespace simul
