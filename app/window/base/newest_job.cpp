#include "app/window/base/newest_job.hpp"

#include <utility>

namespace simul {

NewestJob::NewestJob(QObject* parent) : QObject{parent} {}

NewestJob::~NewestJob() {
    thread_.request_stop();
    if (thread_.joinable()) thread_.join();
}

void NewestJob::post(Work work) {
    {
        const std::lock_guard lock{mutex_};
        ++newest_;
        waiting_ = std::move(work);
    }
    wake_.notify_one();
    if (!thread_.joinable()) thread_ = std::jthread{[this](const std::stop_token& stop) { serve(stop); }};
}

void NewestJob::abandon() {
    const std::lock_guard lock{mutex_};
    ++newest_;
    waiting_ = {};
    delivery_ = {};
}

void NewestJob::serve(const std::stop_token& stop) {
    std::unique_lock lock{mutex_};
    while (wake_.wait(lock, stop, [this] { return static_cast<bool>(waiting_); }) && !stop.stop_requested()) {
        const std::uint64_t generation = newest_;
        const Work work = std::exchange(waiting_, {});
        lock.unlock();
        Delivery delivery = work();
        lock.lock();
        finished_ = generation;
        delivery_ = std::move(delivery);
        QMetaObject::invokeMethod(this, "drain", Qt::QueuedConnection);
    }
}

void NewestJob::drain() {
    Delivery delivery;
    {
        const std::lock_guard lock{mutex_};
        if (finished_ == newest_) delivery = std::exchange(delivery_, {});
    }
    if (delivery) delivery();
}

}  // namespace simul
