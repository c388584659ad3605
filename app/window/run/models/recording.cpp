#include "app/window/run/models/recording.hpp"

#include <algorithm>

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

}  // namespace

Landmarks landmarks_of(const Trace& trace, const std::stop_token& stop) {
    return {without_repetition(rounds_of(trace, stop)), without_repetition(games_over_in(trace))};
}

Recording make_recording(const Scenario& scenario, const std::stop_token& stop) {
    auto trace = record(scenario, stop);
    auto lanes = std::make_shared<const Lanes>(lanes_of(*trace, stop));
    auto landmarks = std::make_shared<const Landmarks>(landmarks_of(*trace, stop));
    return {std::move(trace), std::move(lanes), std::move(landmarks)};
}

}  // namespace simul
