#pragma once

#include <cstdint>

namespace simul {

/// In which order those who are ready are served.
enum class Policy : std::uint8_t {
    first_ready,  ///< in the order in which they became ready
    fixed_round,  ///< round after round in the order of their numbers, waiting for one who is not ready
    last_ready,   ///< newest first: starves the others, on purpose
};

}  // namespace simul
