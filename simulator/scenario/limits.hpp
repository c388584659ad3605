#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

#include "simulator/scheduler/simulated_time.hpp"

/// What a scenario may ask for (design section 5).
namespace simul::limits {

inline constexpr std::uint32_t boards = 1'000'000;
inline constexpr std::uint32_t pairs = 10'000;
inline constexpr Duration thinking = std::chrono::hours{24};
inline constexpr std::size_t switches = 1'000;
inline constexpr std::uint32_t recorded_boards = 1'000;
inline constexpr std::uint32_t recorded_pairs = 1'000;
inline constexpr double factor = 1000.0;     ///< of a slow (or fast) opponent, over 0
inline constexpr double variation = 1000.0;  ///< per cent
inline constexpr double uniform_variation = 100.0;
inline constexpr std::uint64_t events = 1ULL << 31U;
inline constexpr Time span{(1LL << 41) - 1};  ///< about 69 years: what an event of 8 bytes can hold

}  // namespace simul::limits
