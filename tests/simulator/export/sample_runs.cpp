#include "tests/simulator/export/sample_runs.hpp"

#include "simulator/trace/trace.hpp"

namespace simul {

std::vector<HallRun> sample_runs(const Scenario& scenario) {
    const Scenario left = in_mode(scenario, Mode::sync);
    return {{HallSide::left, left, measure(left)}, {HallSide::right, scenario, measure(scenario)}};
}

Scenario small_scenario() {
    Scenario scenario;
    scenario.mode = Mode::threads;
    scenario.boards = 2;
    scenario.pairs = 2;
    scenario.walk = std::chrono::seconds{1};
    scenario.slice = std::chrono::seconds{3};
    scenario.blocking_boards = {1};
    scenario.switches = {{Time{100'000}, Mode::async}};
    return scenario;
}

}  // namespace simul
