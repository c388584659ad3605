#pragma once

#include <memory>
#include <stop_token>

#include "simulator/lessons/lesson.hpp"
#include "simulator/lessons/numbers/setting.hpp"

namespace simul::lessons {

/// Plays all runs of a lesson in one of its setups, counted round: setup 9 of 8 is setup 1. Throws JsonError,
/// beginning with the place, for a run that the engine refuses or that is too long; Stopped.
std::shared_ptr<const Setting> play(const Lesson& lesson, std::uint32_t setup,
                                    const std::stop_token& stop = {});

/// The scenario that the next step leads to, in this setup.
Scenario next_scenario(const Lesson& lesson, std::uint32_t setup);

/// The number of the setup that is meant, from 1.
std::uint32_t setup_round(const Lesson& lesson, std::uint32_t setup);

}  // namespace simul::lessons
