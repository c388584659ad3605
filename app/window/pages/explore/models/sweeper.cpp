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

WhileSeen::WhileSeen(Sweeper::Take take, unsigned threads) : sweeper_{std::move(take), threads} {}

WhileSeen::~WhileSeen() = default;

bool WhileSeen::see(bool active) {
    if (std::exchange(is_active_, active) == active) return false;
    if (!active && busy()) {
        sweeper_.stop();
        is_stale_ = true;
    }
    return true;
}

void WhileSeen::outdate() {
    is_stale_ = true;
    refresh();
}

void WhileSeen::refresh() {
    if (!is_active_ || !is_stale_ || !has_source()) return;
    is_stale_ = false;
    is_halted_ = false;
    start();
}

bool WhileSeen::halt() {
    if (!busy()) return false;
    sweeper_.stop();
    is_halted_ = true;
    return true;
}

void WhileSeen::resume() {
    if (is_halted_) outdate();
}

}  // namespace simul
