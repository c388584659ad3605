#include "app/window/ways/models/hall_way.hpp"

#include "app/window/base/milliseconds.hpp"
#include "app/window/settings/models/settings.hpp"

namespace simul {

using choice::HallWay;

Scenario scenario_of_way(const Settings& settings, HallWay way) {
    return scenario_of_way(settings.toScenario(Scenario{}.mode), choice::engine(way));
}

void adapt_settings(Settings& settings, HallWay way) {
    const Scenario scenario = scenario_of_way(settings, way);
    settings.setMasters(static_cast<int>(scenario.masters));
    settings.setInPlay(static_cast<int>(scenario.in_play.value_or(0)));
    settings.setSliceMs(to_ms(scenario.slice));
}

}  // namespace simul
