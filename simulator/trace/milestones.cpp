#include "simulator/trace/milestones.hpp"

#include <algorithm>
#include <tuple>

namespace simul {
namespace {

std::vector<Marker> first_game_over(const Lanes& lanes) {
    std::vector<Marker> first;
    for (std::uint32_t b = 0; b < lanes.boards.size(); ++b) {
        const auto& lane = lanes.boards[b];
        if (lane.empty() || lane.back().phase != BoardPhase::over) continue;
        const Marker marker{MarkerKind::first_over, lane.back().from, b};
        if (first.empty())
            first.push_back(marker);
        else if (marker.at < first.front().at)
            first.front() = marker;
    }
    return first;
}

Duration typical_thought(const Lanes& lanes) {
    std::vector<Duration> thoughts;
    for (const auto& lane : lanes.masters)
        for (const MasterBar& bar : lane)
            if (bar.phase == MasterPhase::thinking) thoughts.push_back(bar.to - bar.from);
    if (thoughts.empty()) return Duration{};
    const auto middle = thoughts.begin() + static_cast<std::ptrdiff_t>(thoughts.size() / 2);
    std::nth_element(thoughts.begin(), middle, thoughts.end());
    return *middle;
}

std::vector<Marker> stalls(const Lanes& lanes) {
    const Duration least = stall_factor * typical_thought(lanes);
    std::vector<std::tuple<Duration, Marker>> found;
    for (const auto& lane : lanes.masters)
        for (const MasterBar& bar : lane) {
            const bool endless = bar.phase == MasterPhase::thinking && bar.to - bar.from >= least;
            if (endless || bar.phase == MasterPhase::held)
                found.emplace_back(bar.to - bar.from, Marker{MarkerKind::stall, bar.from, bar.board});
        }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return std::get<0>(a) > std::get<0>(b); });
    if (found.size() > most_stalls) found.resize(most_stalls);
    std::vector<Marker> markers;
    markers.reserve(found.size());
    for (const auto& [length, marker] : found) markers.push_back(marker);
    return markers;
}

Time last_move(const Lanes& lanes) {
    Time last{};
    for (const auto& lane : lanes.masters) {
        const auto thought = std::find_if(lane.rbegin(), lane.rend(), [](const MasterBar& bar) {
            return bar.phase == MasterPhase::thinking && !bar.dropped;
        });
        if (thought != lane.rend()) last = std::max(last, thought->to);
    }
    return last;
}

Time end_of(const Lanes& lanes) {
    Time end{};
    for (const auto& lane : lanes.boards)
        if (!lane.empty()) end = std::max(end, lane.back().to);
    for (const auto& lane : lanes.masters)
        if (!lane.empty()) end = std::max(end, lane.back().to);
    return end;
}

}  // namespace

Milestones milestones_of(const Lanes& lanes, std::span<const Time> rounds, std::span<const Time> switches) {
    Milestones found;
    found.last_move = last_move(lanes);
    found.last_reply = end_of(lanes);
    found.markers = first_game_over(lanes);
    for (const Marker& stall : stalls(lanes)) found.markers.push_back(stall);
    std::uint32_t round = 0;
    for (const Time end : rounds) found.markers.push_back({MarkerKind::round, end, ++round});
    for (const Time at : switches)
        if (at < found.last_reply) found.markers.push_back({MarkerKind::switched, at, 0});
    found.markers.push_back({MarkerKind::last_move, found.last_move, 0});
    found.markers.push_back({MarkerKind::last_reply, found.last_reply, 0});
    std::stable_sort(found.markers.begin(), found.markers.end(),
                     [](const Marker& a, const Marker& b) { return a.at < b.at; });
    return found;
}

}  // namespace simul
