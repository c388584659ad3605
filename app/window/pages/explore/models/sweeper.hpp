#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include <QObject>

#include "simulator/sweep/sweep_workers.hpp"

namespace simul {

/// Computes sweeps in threads for one view, the newest alone. What it has computed it remembers.
class Sweeper : public QObject {
    Q_OBJECT
  public:
    /// Called in the thread of this object, with cells of the newest job.
    using Take = std::function<void(std::vector<Cell>)>;

    explicit Sweeper(Take take, unsigned threads = sweep_threads());
    ~Sweeper() override;

    /// Ends what is under way and begins with this.
    void start(std::shared_ptr<const SweepJob> job);
    /// Ends all threads; what has not been handed over is forgotten.
    void stop();
    bool busy() const { return workers_ != nullptr; }
    std::size_t done() const { return done_; }  ///< cells of the newest job
    std::size_t total() const { return job_ ? job_->size() : 0; }

  private:
    Q_INVOKABLE void drain();

    Take take_;
    unsigned most_threads_;
    std::size_t done_ = 0;
    std::shared_ptr<const SweepJob> job_;
    std::shared_ptr<ResultCache> cache_ = std::make_shared<ResultCache>();
    std::mutex mutex_;
    std::vector<Cell> inbox_;                // what the threads have handed on
    unsigned ended_ = 0;                     // threads with nothing left to do
    std::unique_ptr<SweepWorkers> workers_;  // last: they end first
};

}  // namespace simul
