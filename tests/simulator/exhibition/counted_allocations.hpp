#pragma once

#include <cstddef>

namespace simul {

/// How often operator new has been called in this program.
std::size_t counted_allocations();

}  // namespace simul
