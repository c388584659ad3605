#pragma once

#include <array>
#include <string>
#include <vector>

#include "simulator/trace/lanes.hpp"

namespace simul::console {

/// A stretch of time that is shown with one letter for each of `letters` equal parts.
struct Axis {
    Time to{};  ///< from 0
    std::size_t letters = 64;

    /// Where a letter's part begins.
    Time start_of(std::size_t letter) const;
    /// The letter in whose part the moment lies.
    std::size_t letter_at(Time t) const;
};

/// One letter for each part: what took most of it. Blank where the lane has ended.
std::string letters_of(const std::vector<BoardBar>& lane, const Axis& axis);
std::string letters_of(const std::vector<MasterBar>& lane, const Axis& axis);

}  // namespace simul::console
