#include "app/console/commands/sweep_table.hpp"

#include <chrono>
#include <csignal>
#include <iostream>
#include <unistd.h>
#include <utility>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <fmt/format.h>

#include "app/options/usage_error.hpp"
#include "simulator/sweep/sweep_workers.hpp"
#include "simulator/text/number_text.hpp"

namespace simul::console {
namespace {

constexpr std::chrono::seconds soon{1};
constexpr std::chrono::milliseconds now_and_then{200};

/// Takes the cells of a sweep together, in the thread that asked for it.
class Gathering {
  public:
    Gathering(std::shared_ptr<const SweepJob> job, const std::ostream& out)
        : job_{std::move(job)},
          is_watched_{out.rdbuf() == std::cout.rdbuf() && isatty(STDERR_FILENO) == 1},
          cells_(job_->cells()) {}

    /// Until everything has been computed, or Ctrl-C.
    void run() {
        boost::asio::signal_set signals{io_, SIGINT, SIGTERM};
        boost::asio::steady_timer timer{io_};
        SweepWorkers workers{job_, nullptr, [this](std::vector<Cell> batch) {
                                 boost::asio::post(io_, [this, batch = std::move(batch)]() mutable {
                                     take(std::move(batch));
                                 });
                             }};
        at_work_ = workers.threads();
        signals.async_wait([&](boost::system::error_code error, int) {
            if (error) return;
            workers.stop();
        });
        if (is_watched_) show_later(timer, soon);
        while (at_work_ > 0) io_.run_one();
        if (is_shown_) std::cerr << "\r\x1B[K" << std::flush;
    }

    const Cell* cell(std::uint32_t index) const {
        return cells_[index].has_value() ? &*cells_[index] : nullptr;
    }

  private:
    void take(std::vector<Cell> batch) {
        if (batch.empty()) --at_work_;
        done_ += batch.size();
        for (Cell& cell : batch) cells_[cell.index] = std::move(cell);
    }

    void show_later(boost::asio::steady_timer& timer, std::chrono::milliseconds delay) {
        timer.expires_after(delay);
        timer.async_wait([this, &timer](boost::system::error_code error) {
            if (error) return;
            std::cerr << fmt::format("\r{} of {} runs", grouped(done_), grouped(job_->size())) << std::flush;
            is_shown_ = true;
            show_later(timer, now_and_then);
        });
    }

    boost::asio::io_context io_{1};
    std::shared_ptr<const SweepJob> job_;
    bool is_watched_;
    bool is_shown_ = false;
    unsigned at_work_ = 0;
    std::size_t done_ = 0;
    std::vector<std::optional<Cell>> cells_;
};

[[noreturn]] void refuse_cell(const SweepJob& job, const Cell& cell) {
    const std::vector<std::uint64_t> values = values_at(job, job.point_of(cell.index));
    std::string where;
    for (std::size_t i = 0; i < values.size(); ++i)
        where += fmt::format("--vary {}={}: ", job.axes[i].info().name(),
                             number_text(job.axes[i].info(), values[i]));
    throw options::UsageError(where + cell.message);
}

/// The row, or nothing if one of its cells is missing.
std::optional<SweepRow> row_at(const SweepJob& job, const Gathering& cells, std::size_t point) {
    SweepRow row{values_at(job, point), {}, {}};
    row.first.reserve(job.seeds);
    row.second.reserve(job.seeds);
    for (std::uint32_t seed = 0; seed < job.seeds; ++seed) {
        const Cell* const first = cells.cell(job.cell(point, 0, seed));
        const Cell* const second = cells.cell(job.cell(point, 1, seed));
        if (first == nullptr || second == nullptr) return std::nullopt;
        for (const Cell* const cell : {first, second})
            if (!cell->has_results()) refuse_cell(job, *cell);
        row.first.push_back(first->results);
        row.second.push_back(second->results);
    }
    return row;
}

}  // namespace

void run_sweep(const std::shared_ptr<const SweepJob>& job, SweepTable& table, const std::ostream& out) {
    Gathering cells{job, out};
    cells.run();
    table.rows_wanted = job->points();
    for (std::size_t point = 0; point < job->points(); ++point)
        if (auto row = row_at(*job, cells, point)) table.rows.push_back(*std::move(row));
}

Statistics statistics_of(const std::vector<Results>& runs, const ResultInfo& info) {
    std::vector<double> numbers;
    numbers.reserve(runs.size());
    for (const Results& run : runs) numbers.push_back(number_of(info, run));
    return simul::statistics_of(std::move(numbers));
}

Statistics speedups_of(const SweepRow& row) {
    std::vector<double> numbers;
    numbers.reserve(row.first.size());
    for (std::size_t seed = 0; seed < row.first.size(); ++seed) numbers.push_back(row.speedup(seed));
    return simul::statistics_of(std::move(numbers));
}

}  // namespace simul::console
