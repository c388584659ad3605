#include "app/window/run/models/live_hall.hpp"

#include <algorithm>
#include <utility>

#include "app/window/run/models/live_worker.hpp"

namespace simul {

LiveHall::LiveHall(QObject* parent) : QObject{parent} {}

LiveHall::~LiveHall() = default;

double LiveHall::endMs() const { return run_ ? run_->lastReplyMs() : 0; }

void LiveHall::start(Run* run, double scale) {
    if (run == nullptr || !run->recorded()) return;
    dismiss();
    if (!(scale > 0)) scale = std::clamp(run->lastReplyMs() / (1000 * usual_seconds), 1.0, greatest_scale);
    result_.scale = scale;
    run_ = run;
    connect(run, &Run::traceChanged, this, &LiveHall::dismiss);
    setRunning(true);
    worker_ = std::make_unique<LiveWorker>(
        run->trace(), scale, [this] { QMetaObject::invokeMethod(this, "drain", Qt::QueuedConnection); });
    Q_EMIT changed();
}

void LiveHall::cancel() {
    if (running_) worker_->cancel();
}

void LiveHall::dismiss() {
    if (!run_) return;
    disconnect(run_, nullptr, this, nullptr);
    worker_.reset();
    run_ = nullptr;
    result_ = {};
    now_ = {};
    error_text_.clear();
    setRunning(false);
    Q_EMIT changed();
}

void LiveHall::refresh() {
    if (!running_) return;
    const LiveWorker::Report report = worker_->report();
    result_ = report.result;
    now_ = std::min(report.has_ended ? report.result.simulated : report.now, from_ms(endMs()));
    error_text_ = QString::fromStdString(report.error);
    Q_EMIT changed();
    if (!report.has_ended) return;
    worker_.reset();
    setRunning(false);
}

void LiveHall::setRunning(bool running) {
    if (std::exchange(running_, running) != running) Q_EMIT runningChanged();
}

}  // namespace simul
