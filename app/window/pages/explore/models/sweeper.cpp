#include "app/window/pages/explore/models/sweeper.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace simul {

Sweeper::Sweeper(Take take, unsigned threads) : take_{std::move(take)}, most_threads_{threads} {}

Sweeper::~Sweeper() = default;

void Sweeper::start(std::shared_ptr<const SweepJob> job) {
    stop();
    job_ = std::move(job);
    done_ = 0;
    const auto deliver = [this](std::vector<Cell> batch) {
        {
            const std::lock_guard lock{mutex_};
            if (batch.empty()) ++ended_;
            std::ranges::move(batch, std::back_inserter(inbox_));
        }
        QMetaObject::invokeMethod(this, &Sweeper::drain, Qt::QueuedConnection);
    };
    workers_ = std::make_unique<SweepWorkers>(job_, cache_, deliver, most_threads_);
}

void Sweeper::stop() {
    workers_.reset();
    const std::lock_guard lock{mutex_};
    inbox_.clear();
    ended_ = 0;
}

void Sweeper::drain() {
    std::vector<Cell> cells;
    bool has_ended = false;
    {
        const std::lock_guard lock{mutex_};
        cells.swap(inbox_);
        has_ended = workers_ && ended_ == workers_->threads();
    }
    if (cells.empty() && !has_ended) return;
    done_ += cells.size();
    if (has_ended) workers_.reset();
    take_(std::move(cells));
}

}  // namespace simul
