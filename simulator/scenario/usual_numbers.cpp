#include "simulator/scenario/usual_numbers.hpp"

#include <algorithm>
#include <chrono>

namespace simul {
namespace {

constexpr std::uint32_t usual_workers = 4;
constexpr Duration usual_slice = std::chrono::seconds{1};

}  // namespace

Scenario with_usual_numbers(Scenario scenario) {
    if (scenario.mode == Mode::pool && !scenario.in_play)
        scenario.in_play = std::min(usual_workers, scenario.boards);
    if (scenario.mode == Mode::threads && scenario.slice == Duration{}) scenario.slice = usual_slice;
    return scenario;
}

Scenario with_processes(Scenario scenario) {
    const std::uint32_t wanted = scenario.masters > 1 ? scenario.masters : usual_workers;
    scenario.masters = std::min(wanted, scenario.boards);
    return scenario;
}

}  // namespace simul
