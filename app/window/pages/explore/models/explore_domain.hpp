#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "simulator/scenario/fields.hpp"

namespace simul {

/// What an axis of a chart shows: whole numbers or milliseconds. A logarithmic one begins above 0.
struct ExploreDomain {
    std::uint64_t from = 0;
    std::uint64_t to = 1;
    bool is_log = false;
    bool operator==(const ExploreDomain&) const = default;
};

/// At most so many values are run along an axis (and a few that are of interest).
inline constexpr std::size_t most_samples = 200;

/// 0 (or the least possible value, if it is logarithmic) to a round number of at least twice the greatest of
/// the `interesting` values; never more than `most`.
ExploreDomain domain_of(const FieldInfo& info, std::span<const double> interesting, std::uint64_t most,
                        bool is_log);

/// The values that are run, rising: every whole number if there are few, else as many as `most` at equal
/// distances of the scale; and the interesting ones.
std::vector<std::uint64_t> samples_of(const ExploreDomain& domain, const FieldInfo& info,
                                      std::span<const double> interesting, std::size_t most = most_samples);

}  // namespace simul
