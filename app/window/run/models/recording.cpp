#include "app/window/run/models/recording.hpp"

#include <algorithm>

namespace simul {

namespace {

std::vector<Time> rounds_of(const Trace& trace) {
    std::vector<Time> rounds;
    std::uint32_t moves = 0;
    for (const Event& event : trace.events()) {
        if (event.kind() != EventKind::move || ++moves < trace.scenario().boards) continue;
        rounds.push_back(event.time());
        moves = 0;
    }
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

Landmarks landmarks_of(const Trace& trace) {
    return {without_repetition(rounds_of(trace)), without_repetition(games_over_in(trace))};
}

Recording make_recording(const Scenario& scenario) {
    auto trace = record(scenario);
    auto lanes = std::make_shared<const Lanes>(lanes_of(*trace));
    auto landmarks = std::make_shared<const Landmarks>(landmarks_of(*trace));
    return {std::move(trace), std::move(lanes), std::move(landmarks)};
}

}  // namespace simul
