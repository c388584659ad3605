#pragma once

#include <cstddef>

namespace simul {

/// How often operator new has been called in this program.
std::size_t counted_allocations();

/// The most bytes of operator new that were in use at once since the last call.
std::size_t peak_of_bytes();

}  // namespace simul
