#include "app/window/pages/explore/models/seed_spread.hpp"

#include <algorithm>
#include <exception>
#include <utility>

#include "app/window/base/milliseconds.hpp"
#include "app/window/base/newest_job.hpp"
#include "app/window/base/window_limits.hpp"
#include "simulator/trace/trace.hpp"

namespace simul {

namespace {

QList<double> last_replies(Scenario scenario, const std::stop_token& stop) {
    QList<double> replies;
    for (int n = 0; n < SeedSpread::seeds; ++n, ++scenario.seed)
        replies.append(to_ms(measure(scenario, stop).last_reply));
    return replies;
}

}  // namespace

SeedSpread::SeedSpread(QObject* parent, bool threaded)
    : QObject{parent}, threaded_{threaded}, job_{std::make_unique<NewestJob>()} {}

SeedSpread::~SeedSpread() = default;

void SeedSpread::setExhibition(Exhibition* exhibition) {
    if (exhibition_ == exhibition) return;
    if (exhibition_) disconnect(exhibition_, nullptr, this, nullptr);
    exhibition_ = exhibition;
    if (exhibition_) connect(exhibition_, &Exhibition::recorded, this, &SeedSpread::outdate);
    Q_EMIT exhibitionChanged();
    outdate();
}

void SeedSpread::setActive(bool active) {
    if (std::exchange(active_, active) == active) return;
    Q_EMIT activeChanged();
    refresh();
}

void SeedSpread::outdate() {
    stale_ = true;
    refresh();
}

void SeedSpread::refresh() {
    if (!active_ || !stale_ || !exhibition_) return;
    stale_ = false;
    const Scenario left = exhibition_->scenarioOf(*exhibition_->left());
    const Scenario right = exhibition_->scenarioOf(*exhibition_->right());
    if (!threaded_ ||
        std::max(estimated_events(left), estimated_events(right)) < window_limits::events_of_table) {
        job_->abandon();
        return show(measure_seeds(left, right, {}));
    }
    setBusy(true);
    job_->post([this, left, right](const std::stop_token& stop) {
        return [this, times = measure_seeds(left, right, stop)] { show(times); };
    });
}

/// Nothing if the engine refuses or is stopped.
SeedSpread::Times SeedSpread::measure_seeds(const Scenario& left, const Scenario& right,
                                            const std::stop_token& stop) {
    try {
        return {last_replies(left, stop), last_replies(right, stop)};
    } catch (const std::exception&) {
        return {};
    }
}

void SeedSpread::show(const Times& times) {
    times_ = times;
    setBusy(false);
    Q_EMIT changed();
}

void SeedSpread::setBusy(bool busy) {
    if (std::exchange(busy_, busy) != busy) Q_EMIT busyChanged();
}

double SeedSpread::widest() const {
    double widest = 0;
    for (const QList<double>* times : {&times_.left, &times_.right}) {
        if (times->isEmpty()) continue;
        const auto [least, greatest] = std::ranges::minmax(*times);
        widest = std::max(widest, greatest / least - 1);
    }
    return widest;
}

}  // namespace simul
