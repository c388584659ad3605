#include "app/window/pages/explore/models/curve_finding.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "simulator/scenario/prediction.hpp"
#include "simulator/scenario/validation.hpp"

namespace simul {
namespace {

using Kind = CurveFinding::Kind;

constexpr std::size_t least_points = 4;  // with fewer nothing can be found
constexpr double worse_by = 1.01;        // a difference worth a sentence

/// What one more costs between all neighbours from one place to another; nothing if that differs.
std::optional<double> step_between(const std::vector<CurvePoint>& points, std::size_t from, std::size_t to) {
    std::optional<double> step;
    for (std::size_t i = from; i < to; ++i) {
        if (!points[i].reply || !points[i + 1].reply) return std::nullopt;
        const double now =
            (*points[i + 1].reply - *points[i].reply) / static_cast<double>(points[i + 1].x - points[i].x);
        if (step && std::abs(*step - now) > 1e-6 * std::abs(now)) return std::nullopt;
        step = now;
    }
    return step;
}

std::size_t place_of(const std::vector<CurvePoint>& points, std::uint64_t x) {
    return static_cast<std::size_t>(std::ranges::find(points, x, &CurvePoint::x) - points.begin());
}

CurveFinding of_boards(const std::vector<CurvePoint>& points, double knee) {
    // The second board hides the first one's thinking, whatever comes.
    if (const auto step = step_between(points, 1, points.size() - 1); step && knee <= 1.5)
        return {Kind::never_waits, 0, 0, *step, 0};
    const auto whole = static_cast<std::uint64_t>(std::floor(knee));
    const std::size_t at = place_of(points, whole);
    if (whole < 2 || at + 2 >= points.size()) return {};
    const std::size_t beyond = static_cast<double>(whole) < knee ? at + 1 : at;
    const auto before = step_between(points, 0, at);
    const auto after = step_between(points, beyond, points.size() - 1);
    if (before && after && *before < *after) return {Kind::knee_inside, whole, 0, *before, *after};
    return {};
}

CurveFinding of_games_in_play(const std::vector<CurvePoint>& points, std::uint64_t here) {
    const std::size_t at = place_of(points, here);
    if (at >= points.size() || !points[at].reply) return {};
    const CurvePoint* best = &points[at];
    for (const CurvePoint& point : points)
        if (point.x < here && point.reply && *point.reply * worse_by < *points[at].reply &&
            *point.reply < *best->reply)
            best = &point;
    if (best == &points[at]) return {};
    return {Kind::fewer_in_play, here, best->x, 0, 0};
}

CurveFinding of_walking(const std::vector<CurvePoint>& points, std::uint64_t here) {
    const std::size_t at = place_of(points, here);
    if (at + 1 >= points.size()) return {};
    const auto step = step_between(points, at, points.size() - 1);
    if (!step || !(*step > 0)) return {};
    return {Kind::walking, points[at].turns, 0, 1000 * *step, 0};
}

}  // namespace

std::optional<double> pace_change(Field field, const SweepJob::Side& right, const Scenario& base,
                                  std::uint64_t least, std::uint64_t to) {
    constexpr std::array fields_of_times{Field::master, Field::opponent, Field::walk};
    const Axis axis{field, {}};
    const auto at = [&](std::uint64_t value) { return right(scenario_at(axis, value, base)); };
    const auto pace = [&](std::uint64_t value) { return predict(at(value)).bottleneck; };
    if (find_problem(at(to), false) || find_problem(at(least), false)) return std::nullopt;
    const Bottleneck last = pace(to);
    if (pace(least) == last) return std::nullopt;
    if (field == Field::boards) {
        const double knee = predict(at(to)).knee;
        const bool is_alone = at(to).masters == 1 && !at(to).in_play;
        if (is_alone) return knee > 1 && knee <= static_cast<double>(to) ? std::optional{knee} : std::nullopt;
    } else if (std::ranges::count(fields_of_times, field) == 0) {
        return std::nullopt;
    }
    std::uint64_t low = least;
    std::uint64_t high = to;
    while (high - low > 1) {
        const std::uint64_t middle = low + (high - low) / 2;
        (pace(middle) == last ? high : low) = middle;
    }
    // The master sets the pace only beyond it.
    return static_cast<double>(last == Bottleneck::master ? low : high);
}

CurveFinding find_in(Field field, const std::vector<CurvePoint>& points, double knee, std::uint64_t here,
                     bool opponents_left) {
    if (points.size() < least_points) return {};
    switch (field) {
        case Field::boards:
            return of_boards(points, knee);
        case Field::in_play:
            return of_games_in_play(points, here);
        case Field::walk:
            return of_walking(points, here);
        case Field::master:
        case Field::opponent:
            if (!(knee > 0)) return {};
            return {opponents_left ? Kind::opponents_up_to : Kind::opponents_from, 0, 0, knee, 0};
        default:
            return {};
    }
}

}  // namespace simul
