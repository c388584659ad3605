#include "app/window/run/models/live_worker.hpp"

#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>

namespace simul {

LiveWorker::LiveWorker(std::shared_ptr<const Trace> planned, double scale, std::function<void()> ended)
    : planned_{std::move(planned)},
      scale_{scale},
      ended_{std::move(ended)},
      run_{io_, planned_->scenario(), scale, [this](Event event) { note(event); }},
      meter_{planned_, scale},
      thread_{[this] { serve(); }} {}

LiveWorker::~LiveWorker() {
    cancel();
    thread_.join();
}

void LiveWorker::cancel() {
    boost::asio::post(io_, [this] { run_.cancel(); });
}

void LiveWorker::serve() {
    std::exception_ptr failure;
    boost::asio::co_spawn(io_, run_.play(), [&](std::exception_ptr error) { failure = std::move(error); });
    io_.run();
    end(failure);
    ended_();
}

void LiveWorker::note(Event event) {
    const std::lock_guard lock{mutex_};
    begin_ = run_.begin();
    meter_.note(event);
}

void LiveWorker::end(const std::exception_ptr& failure) {
    const std::lock_guard lock{mutex_};
    report_.has_ended = true;
    report_.result = meter_.result();
    report_.now = report_.result.measured;
    try {
        if (failure) std::rethrow_exception(failure);
    } catch (const std::exception& error) {
        report_.error = error.what();
    }
}

LiveWorker::Report LiveWorker::report() const {
    const std::lock_guard lock{mutex_};
    if (report_.has_ended) return report_;
    Report report;
    report.result = meter_.so_far();
    if (begin_ == LiveRun::Wall::time_point{}) return report;
    const std::chrono::duration<double, std::milli> real = LiveRun::Wall::now() - begin_;
    report.now = Time{static_cast<std::int64_t>(real.count() * scale_)};
    return report;
}

}  // namespace simul
