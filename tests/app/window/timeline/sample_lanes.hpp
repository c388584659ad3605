#pragma once

#include <cstdint>

#include "simulator/trace/lanes.hpp"

namespace simul::test {

/// A tiny model of its own for painting tests: constant times, no walking, first ready. Everything in ms.
struct Sample {
    std::uint32_t boards = 24;
    std::uint32_t pairs = 30;
    std::int64_t master = 5000;
    std::int64_t opponent = 55000;
    bool synchronous = false;
};

Lanes lanes_of_sample(const Sample& sample);

/// One lane of each kind in which every state lasts `each` ms, in the order of the enumerations.
Lanes lanes_with_every_state(std::int64_t each);

/// `boards` lanes of `bars` bars of changing states and irregular lengths of about `mean` ms. Always the
/// same.
Lanes irregular_lanes(std::uint32_t boards, std::uint32_t bars, std::int64_t mean);

}  // namespace simul::test
