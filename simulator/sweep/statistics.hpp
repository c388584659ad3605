#pragma once

#include <vector>

namespace simul {

/// What many runs of one setting came to, by their seeds.
struct Statistics {
    double mean = 0;
    double median = 0;
    double p5 = 0;  ///< percentiles by nearest rank: each is one of the runs
    double p95 = 0;
    double mean_low = 0;  ///< 95 % interval of the mean, by Student's t
    double mean_high = 0;
};

/// Needs at least one value. One value alone has no interval: low and high are the value.
Statistics statistics_of(std::vector<double> values);

}  // namespace simul
