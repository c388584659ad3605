#pragma once

#include <iterator>
#include <ostream>

#include "simulator/scenario/scenario.hpp"
#include "simulator/text/number_text.hpp"
#include "simulator/trace/results.hpp"

namespace simul {

/// One run as one object: scenario, result, boards. The keys are a contract.
void write_run_json(std::ostream& out, const Scenario& scenario, const Results& results);

/// Runs with a `scenario` and `results` each, and how many times sooner the last is over than the first: what
/// `compare` prints is a contract, too.
template <class Runs>
void write_runs_json(std::ostream& out, const Runs& runs) {
    out << "{\"runs\": [\n";
    for (const auto& run : runs) {
        write_run_json(out, run.scenario, run.results);
        out << (&run == &*std::prev(runs.end()) ? "\n" : ",\n");
    }
    out << "], \"speedup\": " << real_text(speed_up(runs.begin()->results, std::prev(runs.end())->results))
        << "}\n";
}

}  // namespace simul
