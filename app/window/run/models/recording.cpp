#include "app/window/run/models/recording.hpp"

#include <algorithm>
#include <utility>

#include "simulator/trace/stopped.hpp"

namespace simul {

namespace {

std::vector<Time> rounds_of(const Trace& trace, const std::stop_token& stop) {
    std::vector<Time> rounds;
    std::uint32_t moves = 0;
    play_unless_stopped(trace.events(), stop, [&](Event event) {
        if (event.kind() != EventKind::move || ++moves < trace.scenario().boards) return;
        rounds.push_back(event.time());
        moves = 0;
    });
    return rounds;
}

std::vector<Time> games_over_in(const Trace& trace) {
    std::vector<Time> moments;
    for (const BoardResult& board : trace.results().boards) moments.push_back(board.over);
    std::ranges::sort(moments);
    return moments;
}

std::vector<Time> without_repetition(std::vector<Time> moments) {
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return moments;
}

std::shared_ptr<const Milestones> milestones_in(const Trace& trace, const Lanes& lanes,
                                                const Landmarks& landmarks) {
    std::vector<Time> switches;
    for (const Switch& change : trace.scenario().switches) switches.push_back(change.at);
    return std::make_shared<const Milestones>(milestones_of(lanes, landmarks.rounds, switches));
}

std::shared_ptr<const std::vector<BusyStretch>> busy_in(const Lanes& lanes) {
    if (lanes.masters.size() < 2) return nullptr;
    return std::make_shared<const std::vector<BusyStretch>>(busy_stretches(lanes.masters));
}

}  // namespace

Landmarks landmarks_of(const Trace& trace, const std::stop_token& stop) {
    return {without_repetition(rounds_of(trace, stop)), without_repetition(games_over_in(trace))};
}

Recording recording_of(std::shared_ptr<const Trace> trace, const std::stop_token& stop) {
    Recording recording;
    recording.trace = std::move(trace);
    recording.lanes = std::make_shared<const Lanes>(lanes_of(*recording.trace, stop));
    recording.landmarks = std::make_shared<const Landmarks>(landmarks_of(*recording.trace, stop));
    recording.milestones = milestones_in(*recording.trace, *recording.lanes, *recording.landmarks);
    recording.busy = busy_in(*recording.lanes);
    recording.prediction = predict(recording.trace->scenario());
    return recording;
}

Recording make_recording(const Scenario& scenario, const std::stop_token& stop) {
    return recording_of(record(scenario, stop), stop);
}

}  // namespace simul
