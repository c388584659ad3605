#include <algorithm>

#include <gtest/gtest.h>

#include "simulator/scenario/scenario_json.hpp"
#include "tests/app/console/console_runner.hpp"
#include "tests/simulator/exhibition/counted_allocations.hpp"

namespace simul::console::testing {
namespace {

/// The most memory that a sweep over so many seeds has in use at once.
std::size_t bytes_for(const std::string& path, std::size_t seeds) {
    peak_of_bytes();
    const std::size_t before = peak_of_bytes();
    EXPECT_EQ(run("sweep --format csv --scenario " + path + " --vary seed=1.." + std::to_string(seeds)).code,
              0);
    return peak_of_bytes() - before;
}

TEST(SweepMemory, IsCountedAtAll) {
    peak_of_bytes();
    const std::size_t before = peak_of_bytes();
    std::string(100'000, 'x').shrink_to_fit();
    EXPECT_GE(peak_of_bytes() - before, 100'000U);
}

TEST(SweepMemory, HoldsTheListsOfAScenarioForOneValueAtATime) {
    Scenario scenario;
    scenario.boards = 1000;
    scenario.pairs = 1;
    for (std::uint32_t board = 0; board < scenario.boards; ++board) scenario.slow.push_back({board, 2});
    const std::string path = fresh_file("scenario.json");
    write(path, scenario_file_text(scenario));
    const std::size_t few = bytes_for(path, 4);
    const std::size_t many = bytes_for(path, 104);
    EXPECT_LE(many, few + 100 * 1024) << "a value costs at most a kilobyte, its list alone would be sixteen";
}

}  // namespace
}  // namespace simul::console::testing
