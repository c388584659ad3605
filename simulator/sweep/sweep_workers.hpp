#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

#include "simulator/sweep/sweep_job.hpp"

namespace simul {

/// How many threads compute a sweep: one less than the machine has cores, at least 1, at most 4.
unsigned sweep_threads(unsigned cores = std::thread::hardware_concurrency());

/// Computes the cells of a job in threads of its own, in the job's order. Every thread takes the next cell
/// from one counter and hands on what it has finished in batches, at most every 16 ms.
class SweepWorkers {
  public:
    /// Called in the threads, by several at once. An empty batch: a thread has nothing left to do.
    using Deliver = std::function<void(std::vector<Cell>)>;

    /// The job and the cache (which may be null) are shared with the threads.
    SweepWorkers(std::shared_ptr<const SweepJob> job, std::shared_ptr<ResultCache> cache, Deliver deliver,
                 unsigned threads = sweep_threads());
    ~SweepWorkers() { stop(); }
    SweepWorkers(const SweepWorkers&) = delete;
    SweepWorkers& operator=(const SweepWorkers&) = delete;

    /// Ends all threads at once and waits for them; cells that are finished are handed on.
    void stop();
    unsigned threads() const { return static_cast<unsigned>(threads_.size()); }

  private:
    void work(const std::stop_token& stop);

    std::shared_ptr<const SweepJob> job_;
    std::shared_ptr<ResultCache> cache_;
    Deliver deliver_;
    std::atomic<std::size_t> next_{0};
    std::vector<std::jthread> threads_;  // last: they end first
};

}  // namespace simul
