#pragma once

#include "simulator/scenario/fields.hpp"

namespace simul {

/// Whether a value can change anything about a run of this scenario: a slice does nothing without threads, a
/// seed nothing where no times vary.
bool has_effect(Field field, const Scenario& scenario);

}  // namespace simul
