#include "app/window/pages/explore/models/map_axes.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace simul {
namespace {

constexpr double least_ratio = .1;
constexpr double greatest_ratio = 100;
constexpr double half_of_least_end = 50;  // of an axis of boards
constexpr std::uint64_t most_seeds = 1000;

}  // namespace

std::uint64_t most_on_axis(Field field, const Scenario& scenario) {
    return field == Field::seed ? most_seeds : most_of(info_of(field), scenario);
}

Axis map_axis(Field field, double here, const Scenario& scenario, bool is_log, std::size_t most) {
    const FieldInfo& info = info_of(field);
    const std::uint64_t greatest = most_on_axis(field, scenario);
    const std::array exactly{std::min(here, static_cast<double>(greatest))};
    const std::array interesting{field == Field::boards ? std::max(exactly[0], half_of_least_end)
                                                        : exactly[0]};
    return {field, samples_of(domain_of(info, interesting, greatest, is_log), info, exactly, most)};
}

Axis ratio_axis(double master_ms, double opponent_ms, bool is_log) {
    Axis axis{Field::opponent, {}};
    axis.values.reserve(most_rows + 1);
    for (std::size_t i = 0; i < most_rows; ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(most_rows - 1);
        const double ratio =
            is_log ? least_ratio * std::pow(greatest_ratio / least_ratio, share) : share * greatest_ratio;
        axis.values.push_back(static_cast<std::uint64_t>(std::llround(ratio * master_ms)));
    }
    if (opponent_ms >= least_ratio * master_ms && opponent_ms <= greatest_ratio * master_ms)
        axis.values.push_back(static_cast<std::uint64_t>(opponent_ms));
    std::erase_if(axis.values, [&](std::uint64_t value) { return value > axis.info().number.most; });
    std::ranges::sort(axis.values);
    axis.values.erase(std::unique(axis.values.begin(), axis.values.end()), axis.values.end());
    return axis;
}

}  // namespace simul
