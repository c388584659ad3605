#include "app/window/timeline/paint/timeline_coverage.hpp"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

namespace simul::paint {
namespace {

constexpr std::int64_t px = Coverage::positions;

TEST(Coverage, FillsThePixelsThatABarCovers) {
    Coverage coverage;
    coverage.reset(5);
    coverage.add(px, 3 * px, 2);
    coverage.finish();
    for (const auto& [x, share] : {std::pair{0, 0}, {1, Coverage::full}, {2, Coverage::full}, {3, 0}})
        EXPECT_EQ(coverage[x][2], share);
}

TEST(Coverage, SharesAPixelBetweenTwoBarsExactly) {
    Coverage coverage;
    coverage.reset(2);
    coverage.add(0, px / 4, 0);
    coverage.add(px / 4, 2 * px, 1);
    coverage.finish();
    EXPECT_EQ(coverage[0][0], Coverage::full / 4);
    EXPECT_EQ(coverage[0][1], Coverage::full * 3 / 4);
    EXPECT_EQ(coverage[1][1], Coverage::full);
}

TEST(Coverage, CutsOffWhatLiesOutside) {
    Coverage coverage;
    coverage.reset(2);
    coverage.add(-100 * px, px, 0);
    coverage.add(px, 1'000'000 * px, 1);
    coverage.add(50 * px, 60 * px, 2);
    coverage.add(-9 * px, -8 * px, 3);
    coverage.finish();
    EXPECT_EQ(coverage[0][0], Coverage::full);
    EXPECT_EQ(coverage[1][1], Coverage::full);
    EXPECT_EQ(coverage[0][2] + coverage[1][2] + coverage[0][3] + coverage[1][3], 0);
}

TEST(Coverage, SaysWhichPixelsDifferFromTheirLeftNeighbour) {
    Coverage coverage;
    coverage.reset(6);
    coverage.add(0, 3 * px, 0);
    coverage.finish();
    EXPECT_EQ(coverage[1][Coverage::differs], 0);
    EXPECT_EQ(coverage[2][Coverage::differs], 0);
    EXPECT_NE(coverage[3][Coverage::differs], 0);
    EXPECT_EQ(coverage[4][Coverage::differs], 0);
}

TEST(Coverage, EqualsTheSumOverAllBarsCountedOneByOne) {
    std::mt19937 random{3};
    constexpr int width = 40;
    std::uniform_int_distribution<std::int64_t> length{0, 3 * px};
    for (int round = 0; round < 50; ++round) {
        Coverage coverage;
        coverage.reset(width);
        std::vector<std::array<int, Coverage::state_count>> slow(width);
        for (int lane = 0; lane < 4; ++lane) {
            std::int64_t at = -length(random);
            for (int i = 0; at < width * px; ++i) {
                const std::int64_t to = at + length(random);
                coverage.add(at, to, i % 6, Coverage::shares / 4);
                for (int x = 0; x < width; ++x) {
                    const auto shared =
                        std::min<std::int64_t>(to, (x + 1) * px) - std::max<std::int64_t>(at, x * px);
                    if (shared > 0)
                        slow[std::size_t(x)][std::size_t(i % 6)] +=
                            static_cast<int>(shared) * Coverage::shares / 4;
                }
                at = to;
            }
        }
        coverage.finish();
        for (int x = 0; x < width; ++x)
            for (std::size_t s = 0; s < Coverage::state_count; ++s)
                ASSERT_EQ(coverage[x][s], slow[std::size_t(x)][s]) << x << ' ' << s;
    }
}

}  // namespace
}  // namespace simul::paint
