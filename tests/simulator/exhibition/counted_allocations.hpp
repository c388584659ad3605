#pragma once

#include <cstddef>
#include <optional>

namespace simul {

/// How often operator new has been called in this program.
std::size_t counted_allocations();

/// The most bytes of operator new that were in use at once since the last call.
std::size_t peak_of_bytes();

/// From now on so many more calls of operator new succeed, and no other; nothing: all do.
void allow_allocations(std::optional<std::size_t> more);

}  // namespace simul
