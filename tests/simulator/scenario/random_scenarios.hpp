#pragma once

#include <cstdint>
#include <random>

#include "simulator/scenario/scenario.hpp"

namespace simul {

/// A stream of valid small scenarios, the same for the same seed with every compiler.
class RandomScenarios {
  public:
    explicit RandomScenarios(std::uint64_t seed) : random_{seed} {}

    /// Constant times in any mode; no incidents, slices or switches.
    Scenario plain();
    /// Everything there is, in any combination that may run; switches included.
    Scenario anything();
    /// The same without switches.
    Scenario anything_unswitched();

    /// A number from `least` to `most`, both included.
    std::uint64_t number(std::uint64_t least, std::uint64_t most);
    bool one_in(std::uint64_t n) { return number(1, n) == 1; }
    /// A length of time that is often a round one, so that things coincide.
    Duration duration(Duration least, Duration most);
    Variation variation();
    Mode mode(bool with_wrong_models);

  private:
    void add_incidents(Scenario& scenario);

    std::mt19937_64 random_;
};

}  // namespace simul
