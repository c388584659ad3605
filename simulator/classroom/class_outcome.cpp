#include "simulator/classroom/class_outcome.hpp"

#include "simulator/scenario/ways.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {

ClassOutcome outcome_of_class(const Scenario& recorded) {
    const Results sync = measure(in_mode(recorded, Mode::sync));
    ClassOutcome outcome;
    outcome.modes = {{Mode::async, measure(in_mode(recorded, Mode::async)).last_reply},
                     {Mode::pool, measure(scenario_of_way(recorded, WayId::thread_pool)).last_reply},
                     {Mode::sync, sync.last_reply}};
    outcome.in_sync.reserve(sync.boards.size());
    for (const BoardResult& board : sync.boards) outcome.in_sync.emplace_back(board.opened, board.over);
    return outcome;
}

}  // namespace simul
