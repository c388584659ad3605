#pragma once

#include <array>

#include "app/window/base/choices.hpp"
#include "simulator/scenario/scenario.hpp"

namespace simul {

class Settings;

/// All ways, in the order in which they are offered.
inline constexpr std::array all_ways{choice::HallWay::OneByOne,      choice::HallWay::AwaitsInTurn,
                                     choice::HallWay::Asyncio,       choice::HallWay::ThreadPool,
                                     choice::HallWay::ThreadsInTurn, choice::HallWay::Processes,
                                     choice::HallWay::EveryoneHers,  choice::HallWay::BlockingCalls};

/// The engine's mode behind a way.
Mode mode_of(choice::HallWay way);

/// What a programmer would call this scenario, as it starts.
choice::HallWay way_of(const Scenario& scenario);
/// The same once it is played in this mode.
choice::HallWay way_of(const Scenario& scenario, Mode mode);

/// The number that belongs to the name of a way: processes, or games in play at once.
int number_of(const Scenario& scenario, choice::HallWay way);

bool is_wrong_way(choice::HallWay way);

/// The numbers of the settings, played this way. A pool without a limit and threads without a slice would
/// both be asyncio, one process too: they get something of their own unless the settings say what.
Scenario scenario_of_way(const Settings& settings, choice::HallWay way);

/// Sets what scenario_of_way() would add or take away.
void adapt_settings(Settings& settings, choice::HallWay way);

/// What a program that plays like this scenario needs. `threads` are those of all processes.
struct Workers {
    std::uint32_t processes = 1;
    std::uint32_t threads = 1;
};
Workers workers_of(const Scenario& scenario);

}  // namespace simul
