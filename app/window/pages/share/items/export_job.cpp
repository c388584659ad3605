#include "app/window/pages/share/items/export_job.hpp"

#include <utility>

#include "simulator/text/atomic_file.hpp"
#include "simulator/trace/stopped.hpp"

namespace simul {
namespace {

/// What went wrong, or nothing. The file appears at the end only.
QString write_file(const ExportRequest& request, const QString& file, const ExportWatch& watch) try {
    AtomicFile target{file.toStdString()};
    write_export(target.stream(), request, watch);
    throw_if_stopped(watch.stop);
    target.commit();
    return {};
} catch (const std::exception& error) {
    return QString::fromUtf8(error.what());
}

}  // namespace

ExportJob::~ExportJob() { thread_ = {}; }

void ExportJob::start(const ExportRequest& request, const QString& file) {
    thread_ = {};  // asks the last one to stop, and waits
    const quint64 number = ++number_;
    busy_ = true;
    progress_ = 0;
    problem_.clear();
    Q_EMIT changed();
    thread_ = std::jthread([this, number, request, file](const std::stop_token& stop) {
        const auto progress = [this, number](std::uint64_t done, std::uint64_t all) {
            const double share = all == 0 ? 0 : static_cast<double>(done) / static_cast<double>(all);
            QMetaObject::invokeMethod(
                this, [this, number, share] { tell(number, share); }, Qt::QueuedConnection);
        };
        const QString problem = write_file(request, file, {stop, progress});
        QMetaObject::invokeMethod(
            this, [this, number, file, problem] { end(number, file, problem); }, Qt::QueuedConnection);
    });
}

void ExportJob::cancel() {
    if (!busy_) return;
    thread_ = {};
    ++number_;
    busy_ = false;
    Q_EMIT changed();
}

void ExportJob::tell(quint64 number, double progress) {
    if (number != number_ || !busy_) return;
    progress_ = progress;
    Q_EMIT changed();
}

void ExportJob::end(quint64 number, const QString& file, const QString& problem) {
    if (number != number_ || !busy_) return;
    busy_ = false;
    problem_ = problem;
    if (problem.isEmpty()) progress_ = 1;
    Q_EMIT changed();
    if (problem.isEmpty()) Q_EMIT done(file);
}

}  // namespace simul
