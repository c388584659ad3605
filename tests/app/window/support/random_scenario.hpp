#pragma once

#include <random>

#include "simulator/scenario/scenario.hpp"

namespace simul {

/// A valid scenario of any mode with any incidents, small enough to look at every moment of it.
Scenario random_scenario(std::mt19937_64& random);

/// A whole number from..to.
std::int64_t draw(std::mt19937_64& random, std::int64_t from, std::int64_t to);

}  // namespace simul
