#include "simulator/sweep/sweep_workers.hpp"

#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <set>
#include <thread>

#include <gtest/gtest.h>

#include "simulator/sweep/cell_order.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {
namespace {

/// How many threads this process has.
std::size_t living_threads() {
    const std::filesystem::directory_iterator tasks{"/proc/self/task"};
    return static_cast<std::size_t>(std::distance(begin(tasks), end(tasks)));
}

std::shared_ptr<SweepJob> job_over(std::string_view axis) {
    auto job = std::make_shared<SweepJob>();
    job->axes = {read_axis(axis)};
    job->sides = {[](const Scenario& scenario) { return in_mode(scenario, Mode::sync); },
                  [](const Scenario& scenario) { return scenario; }};
    return job;
}

/// Takes what workers hand on, and waits for their end.
class Taker {
  public:
    SweepWorkers::Deliver deliver() {
        return [this](std::vector<Cell> batch) {
            const std::lock_guard lock{mutex_};
            if (batch.empty()) ++ended_;
            for (Cell& cell : batch) cells_.push_back(std::move(cell));
            changed_.notify_all();
        };
    }
    void wait_for_end(unsigned threads) {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [&] { return ended_ == threads; });
    }
    const std::vector<Cell>& cells() const { return cells_; }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    unsigned ended_ = 0;
    std::vector<Cell> cells_;
};

TEST(SweepThreads, LeaveOneCoreToTheOthersButAreAtLeastOne) {
    EXPECT_EQ(sweep_threads(0), 1U);
    EXPECT_EQ(sweep_threads(1), 1U);
    EXPECT_EQ(sweep_threads(2), 1U);
    EXPECT_EQ(sweep_threads(3), 2U);
    EXPECT_EQ(sweep_threads(64), 4U);
    EXPECT_GE(sweep_threads(), 1U);
}

TEST(SweepThreads, AreAsManyThreadsAsIsSaidAndNoneAfterTheirEnd) {
    std::jthread{[] {}}.join();  // a sanitizer begins a thread of its own with the first one
    const std::size_t before = living_threads();
    Taker taker;
    {
        const SweepWorkers workers{job_over("boards=1000..2000"), nullptr, taker.deliver(), 3};
        EXPECT_LE(living_threads(), before + 3);
        EXPECT_EQ(workers.threads(), 3U);
    }
    EXPECT_EQ(living_threads(), before);
}

TEST(SweepThreads, ComputeEveryCellOnceWhateverTheirNumber) {
    const auto job = job_over("boards=1..40");
    for (const unsigned threads : {1U, 2U, 4U}) {
        Taker taker;
        SweepWorkers workers{job, std::make_shared<ResultCache>(), taker.deliver(), threads};
        taker.wait_for_end(threads);
        std::set<std::uint32_t> cells;
        for (const Cell& cell : taker.cells()) {
            EXPECT_TRUE(cells.insert(cell.index).second);
            EXPECT_EQ(cell.results.last_reply, measure(scenario_of(*job, cell.index)).last_reply);
        }
        EXPECT_EQ(cells.size(), 80U);
    }
}

TEST(SweepThreads, GoByTheOrderOfTheJob) {
    const auto job = job_over("boards=1..9");
    job->order = {17, 3, 5};
    Taker taker;
    SweepWorkers workers{job, nullptr, taker.deliver(), 1};
    taker.wait_for_end(1);
    ASSERT_EQ(taker.cells().size(), 3U);
    EXPECT_EQ(taker.cells()[0].index, 17U);
    EXPECT_EQ(taker.cells()[2].index, 5U);
}

TEST(SweepThreads, EndInTheMiddleOfARunThatNobodyWouldWaitFor) {
    const auto job = job_over("boards=60000");
    job->scenario.pairs = 10'000;
    job->scenario.master = std::chrono::seconds{3};
    Taker taker;
    SweepWorkers workers{job, nullptr, taker.deliver(), 2};
    workers.stop();
    taker.wait_for_end(2);
    EXPECT_LT(taker.cells().size(), job->size()) << "a formula may have been quicker";
}

TEST(CellOrder, GoesFromCoarseToFineAndTakesEveryPointOnce) {
    for (const auto& [columns, rows] : {std::pair{92U, 62U}, {1U, 1U}, {17U, 3U}, {16U, 16U}, {5U, 100U}}) {
        const CoarseToFine order = coarse_to_fine(columns, rows);
        EXPECT_EQ(order.points.size(), std::size_t{columns} * rows);
        EXPECT_EQ(std::set<std::uint32_t>(order.points.begin(), order.points.end()).size(),
                  order.points.size());
        EXPECT_EQ(order.level_ends.back(), order.points.size());
        EXPECT_LE(order.level_ends.front(), std::size_t{(columns + 15) / 16} * ((rows + 15) / 16));
    }
}

TEST(CellOrder, HasTheCentreOfEveryBlockOnItsLevel) {
    const CoarseToFine order = coarse_to_fine(92, 62);
    for (std::size_t level = 0; level < CoarseToFine::blocks.size(); ++level) {
        const auto known = order.points.begin() + static_cast<std::ptrdiff_t>(order.level_ends[level]);
        const std::set<std::uint32_t> points(order.points.begin(), known);
        for (std::uint32_t row = 0; row < 62; ++row)
            for (std::uint32_t column = 0; column < 92; ++column)
                ASSERT_TRUE(points.contains(block_centre(92, 62, CoarseToFine::blocks[level], column, row)));
    }
}

TEST(CellOrder, OfACurveBeginsWithWhatMattersAndHalvesTheGaps) {
    const std::vector<std::uint32_t> first{23, 11, 12, 99};
    const std::vector<std::uint32_t> order = halving_gaps(48, first);
    EXPECT_EQ(std::set<std::uint32_t>(order.begin(), order.end()).size(), 48U);
    EXPECT_EQ(order.size(), 48U);
    EXPECT_EQ(std::vector<std::uint32_t>(order.begin(), order.begin() + 6),
              (std::vector<std::uint32_t>{23, 11, 12, 0, 47, 32}));
    EXPECT_TRUE(halving_gaps(0, first).empty());
    EXPECT_EQ(halving_gaps(1, {}).size(), 1U);
}

}  // namespace
}  // namespace simul
