#include "simulator/sweep/statistics.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include <gtest/gtest.h>

#include "simulator/trace/percentile.hpp"

namespace simul {
namespace {

/// The first value of the sorted list that is not exceeded by `percent` in 100, counted by hand.
double by_hand(const std::vector<double>& sorted, unsigned percent) {
    std::size_t seen = 0;
    for (const double value : sorted)
        if (++seen * 100 >= percent * sorted.size()) return value;
    return sorted.back();
}

TEST(Statistics, TakePercentilesFromTheSortedList) {
    std::mt19937_64 random{1104};
    for (std::size_t count = 1; count <= 120; ++count) {
        std::vector<double> values(count);
        for (double& value : values) value = static_cast<double>(random() % 50);
        const Statistics told = statistics_of(values);
        std::ranges::sort(values);
        EXPECT_EQ(told.median, by_hand(values, 50)) << count;
        EXPECT_EQ(told.p5, by_hand(values, 5)) << count;
        EXPECT_EQ(told.p95, by_hand(values, 95)) << count;
        EXPECT_NEAR(told.mean,
                    std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(count), 1e-9);
    }
}

TEST(Statistics, KnowTheIntervalOfTheMeanFromTheTextbook) {
    const Statistics told = statistics_of({1, 2, 3, 4, 5});
    const double half = 2.7764451 * std::sqrt(2.5 / 5);  // Student's t for 4 degrees of freedom
    EXPECT_NEAR(told.mean_low, 3 - half, 1e-6);
    EXPECT_NEAR(told.mean_high, 3 + half, 1e-6);
    EXPECT_EQ(statistics_of({7}).mean_low, 7);
    EXPECT_EQ(statistics_of({7, 7, 7}).mean_high, 7);
}

TEST(NearestRank, IsAlwaysAPlaceInTheList) {
    EXPECT_EQ(nearest_rank(1, 1), 0U);
    EXPECT_EQ(nearest_rank(1, 100), 0U);
    EXPECT_EQ(nearest_rank(100, 95), 94U);
    EXPECT_EQ(nearest_rank(20, 5), 0U);
    EXPECT_EQ(nearest_rank(21, 5), 1U);
    EXPECT_EQ(nearest_rank(3, 50), 1U);
}

}  // namespace
}  // namespace simul
