#include "simulator/sweep/statistics.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <boost/math/distributions/students_t.hpp>

#include "simulator/trace/percentile.hpp"

namespace simul {
namespace {

/// Half of the interval that holds the mean in 95 of 100 samples like this one.
double half_interval(const std::vector<double>& values, double mean) {
    if (values.size() < 2) return 0;
    double squares = 0;
    for (const double value : values) squares += (value - mean) * (value - mean);
    const auto count = static_cast<double>(values.size());
    const boost::math::students_t_distribution<double> students{count - 1};
    return boost::math::quantile(students, 0.975) * std::sqrt(squares / (count - 1) / count);
}

}  // namespace

Statistics statistics_of(std::vector<double> values) {
    std::ranges::sort(values);
    const auto at = [&](unsigned percent) { return values[nearest_rank(values.size(), percent)]; };
    const double mean =
        std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    const double half = half_interval(values, mean);
    return {mean, at(50), at(5), at(95), mean - half, mean + half};
}

}  // namespace simul
