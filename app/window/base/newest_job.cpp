#include "app/window/base/newest_job.hpp"

#include <utility>

namespace simul {

NewestJob::NewestJob(QObject* parent) : QObject{parent} {}

NewestJob::~NewestJob() {
    thread_.request_stop();
    abandon();
    if (thread_.joinable()) thread_.join();
}

void NewestJob::post(Work work) {
    {
        const std::lock_guard lock{mutex_};
        forget();
        waiting_ = std::move(work);
    }
    wake_.notify_one();
    if (!thread_.joinable()) thread_ = std::jthread{[this](const std::stop_token& stop) { serve(stop); }};
}

void NewestJob::abandon() {
    const std::lock_guard lock{mutex_};
    forget();
}

/// The mutex is locked.
void NewestJob::forget() {
    waiting_ = {};
    delivery_ = {};
    running_.request_stop();
}

void NewestJob::serve(const std::stop_token& stop) {
    std::unique_lock lock{mutex_};
    while (wake_.wait(lock, stop, [this] { return static_cast<bool>(waiting_); }) && !stop.stop_requested()) {
        const Work work = std::exchange(waiting_, {});
        running_ = std::stop_source{};
        const std::stop_token replaced = running_.get_token();
        lock.unlock();
        keep(work(replaced), replaced);
        lock.lock();
    }
}

void NewestJob::keep(Delivery delivery, const std::stop_token& replaced) {
    const std::lock_guard lock{mutex_};
    if (replaced.stop_requested()) return;
    delivery_ = std::move(delivery);
    QMetaObject::invokeMethod(this, "drain", Qt::QueuedConnection);
}

void NewestJob::drain() {
    Delivery delivery;
    {
        const std::lock_guard lock{mutex_};
        delivery = std::exchange(delivery_, {});
    }
    if (delivery) delivery();
}

}  // namespace simul
