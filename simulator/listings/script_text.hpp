#pragma once

#include <string>

#include "simulator/listings/script.hpp"

namespace simul {

/// The scripts in both languages; the order has been checked. `results`: what the simulation came to.
std::string python_script(const ScriptOrder& order, const Results& results);
std::string asio_script(const ScriptOrder& order, const Results& results);

}  // namespace simul
