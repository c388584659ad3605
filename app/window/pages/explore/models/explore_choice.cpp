#include "app/window/pages/explore/models/explore_choice.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "simulator/scenario/validation.hpp"
#include "simulator/scenario/ways.hpp"
#include "simulator/sweep/statistics.hpp"

namespace simul {
namespace {

ResultId id_of(Shown shown) {
    switch (shown) {
        case Shown::last_move:
            return ResultId::last_move;
        case Shown::busy:
            return ResultId::utilisation;
        case Shown::longest_wait:
            return ResultId::longest_wait;
        case Shown::wait_of_95:
            return ResultId::p95_wait;
        case Shown::turns:
            return ResultId::turns;
        case Shown::drops:
            return ResultId::drops;
        default:
            return ResultId::last_reply;
    }
}

bool needs(const Scenario& scenario, Field field) {
    return field == Field::masters ? scenario.masters > 1 : info_of(scenario.mode).needs == Need::in_play;
}

/// The other hall alone has a use for this number.
bool is_the_others(Field field, const Scenario& hall, const Scenario& other) {
    const bool is_shared_out = field == Field::masters || field == Field::in_play;
    return is_shared_out && !needs(hall, field) && needs(other, field);
}

}  // namespace

double number_of(Shown shown, const BothRuns& runs, bool is_left) {
    if (shown == Shown::speed_up) return simul::speed_up(*runs.left, *runs.right);
    return simul::number_of(info_of(id_of(shown)), is_left ? *runs.left : *runs.right);
}

Spread90 spread_of(Shown shown, std::span<const Results> left, std::span<const Results> right, bool is_left) {
    if (left.size() == 1) {
        const double one = number_of(shown, {&left.front(), &right.front()}, is_left);
        return {one, one, one};
    }
    std::vector<double> numbers;
    numbers.reserve(left.size());
    for (std::size_t i = 0; i < left.size(); ++i)
        numbers.push_back(number_of(shown, {&left[i], &right[i]}, is_left));
    const Statistics told = statistics_of(std::move(numbers));
    return {told.median, told.p5, told.p95};
}

bool varies(const Scenario& scenario) {
    return scenario.vary_master.spread != Spread::constant ||
           scenario.vary_opponent.spread != Spread::constant;
}

SweepJob::Side side_at(Field field, const Scenario& hall, const Scenario& other) {
    return side_at(field, field, hall, other);
}

SweepJob::Side side_at(Field first, Field second, const Scenario& hall, const Scenario& other) {
    std::vector<Axis> axes;
    axes.reserve(2);
    for (const Field field : {first, second})
        if (!is_the_others(field, hall, other)) axes.push_back({field, {}});
    if (axes.size() == 2 && first == second) axes.pop_back();
    return [axes, hall](const Scenario& at) {
        std::vector<std::uint64_t> values;
        values.reserve(axes.size());
        for (const Axis& axis : axes) values.push_back(axis.info().number.get(at).value_or(at.boards));
        Scenario scenario = scenario_at(axes, values, hall);
        // With several seeds the table counts them on.
        if (std::ranges::count(axes, Field::seed, &Axis::field) == 0) scenario.seed = at.seed;
        return scenario;
    };
}

}  // namespace simul
