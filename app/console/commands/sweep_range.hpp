#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "simulator/scenario/scenario.hpp"

namespace simul::console {

/// One number of the scenario over a range of values.
struct SweepRange {
    std::string key;           ///< as on the command line: `boards`, `in-play`
    bool is_duration = false;  ///< the values are milliseconds
    std::vector<std::uint64_t> values;
    void (*set)(Scenario&, std::uint64_t) = nullptr;

    /// The key of a column that holds the values: `boards`, `master_ms`.
    std::string column() const;
    /// A value as people read it.
    std::string text_of(std::uint64_t value) const;
};

/// Reads `KEY=FROM..TO[:STEP]` or `KEY=VALUE`. Throws UsageError.
SweepRange sweep_range(std::string_view text);

}  // namespace simul::console
