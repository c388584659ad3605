#pragma once

#include <memory>
#include <stop_token>
#include <vector>

#include "simulator/scenario/prediction.hpp"
#include "simulator/trace/busy.hpp"
#include "simulator/trace/lanes.hpp"
#include "simulator/trace/milestones.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {

/// Moments of a run that people look for, in order, without repetition.
struct Landmarks {
    std::vector<Time> rounds;  ///< a round is over: there have been as many moves again as there are boards
    std::vector<Time> games_over;  ///< a game is over
};

/// A run with everything the window derives from it once. Immutable and shared between threads.
struct Recording {
    std::shared_ptr<const Trace> trace;
    std::shared_ptr<const Lanes> lanes;
    std::shared_ptr<const Landmarks> landmarks;
    std::shared_ptr<const Milestones> milestones;
    std::shared_ptr<const std::vector<BusyStretch>>
        busy;  ///< how many of several masters think; null for one
    Prediction prediction;
};

/// Throws Stopped.
Landmarks landmarks_of(const Trace& trace, const std::stop_token& stop = {});

/// Derives the rest from a run, and predicts it. Throws Stopped.
Recording recording_of(std::shared_ptr<const Trace> trace, const std::stop_token& stop = {});

/// Runs the scenario, and makes a recording of it. Throws what record() throws.
Recording make_recording(const Scenario& scenario, const std::stop_token& stop = {});

}  // namespace simul
