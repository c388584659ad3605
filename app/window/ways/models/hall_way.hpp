#pragma once

#include <array>

#include "app/window/base/choices.hpp"
#include "simulator/scenario/scenario.hpp"
#include "simulator/scenario/ways.hpp"

namespace simul {

class Settings;

/// All ways, in the order in which they are offered.
inline constexpr std::array all_ways = [] {
    std::array<choice::HallWay, ways.size()> all{};
    for (const WayInfo& way : ways) all[static_cast<std::size_t>(way.id)] = choice::of(way.id);
    return all;
}();

/// The numbers of the settings, played this way.
Scenario scenario_of_way(const Settings& settings, choice::HallWay way);

/// Sets what scenario_of_way() would add or take away.
void adapt_settings(Settings& settings, choice::HallWay way);

}  // namespace simul
