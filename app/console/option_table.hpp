#pragma once

#include "app/options/option.hpp"

namespace simul::console {

/// All that simul-cli understands.
options::Grammar grammar();

}  // namespace simul::console
