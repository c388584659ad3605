#include "app/window/run/models/live_worker.hpp"

#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>

namespace simul {

LiveWorker::LiveWorker(std::shared_ptr<const Trace> planned, double scale, std::function<void()> ended)
    : planned_{std::move(planned)},
      ended_{std::move(ended)},
      run_{io_, planned_->scenario(), scale, [this](Event event) { note(event); }},
      meter_{planned_, scale},
      clock_{scale},
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
    clock_ = run_.clock();
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
    if (clock_.begin() != LiveClock::Wall::time_point{})
        report.now = clock_.simulated(LiveClock::Wall::now());
    return report;
}

}  // namespace simul
