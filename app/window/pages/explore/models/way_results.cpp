#include "app/window/pages/explore/models/way_results.hpp"

#include <algorithm>
#include <exception>
#include <utility>

#include "app/window/base/milliseconds.hpp"
#include "app/window/base/newest_job.hpp"
#include "app/window/base/window_limits.hpp"
#include "app/window/ways/models/hall_way.hpp"

namespace simul {

namespace {

/// In the order of all_ways: one after another first. Nothing if the engine refuses or is stopped.
std::vector<Results> measure_all(const WayResults::Measure& measure, const std::vector<Scenario>& scenarios,
                                 const std::stop_token& stop) {
    std::vector<Results> results;
    try {
        for (const Scenario& scenario : scenarios) results.push_back(measure(scenario, stop));
    } catch (const std::exception&) {
        results.clear();
    }
    return results;
}

}  // namespace

WayResults::WayResults(QObject* parent, bool threaded, Measure measure)
    : QAbstractListModel{parent},
      threaded_{threaded},
      measure_{std::move(measure)},
      job_{std::make_unique<NewestJob>()} {}

WayResults::~WayResults() = default;

void WayResults::setSettings(Settings* settings) {
    if (settings_ == settings) return;
    if (settings_) disconnect(settings_, nullptr, this, nullptr);
    settings_ = settings;
    if (settings_) connect(settings_, &Settings::changed, this, &WayResults::outdate);
    Q_EMIT settingsChanged();
    outdate();
}

void WayResults::setActive(bool active) {
    if (std::exchange(active_, active) == active) return;
    Q_EMIT activeChanged();
    refresh();
}

void WayResults::outdate() {
    stale_ = true;
    refresh();
}

void WayResults::refresh() {
    if (!active_ || !stale_ || !settings_) return;
    stale_ = false;
    std::vector<Scenario> scenarios = this->scenarios();
    if (!threaded_ || estimated_events(scenarios.front()) < window_limits::events_of_table) {
        job_->abandon();
        return show(measure_all(measure_, scenarios, {}));
    }
    setBusy(true);
    job_->post([this, measure = measure_, scenarios = std::move(scenarios)](const std::stop_token& stop) {
        return [this, results = measure_all(measure, scenarios, stop)] { show(results); };
    });
}

std::vector<Scenario> WayResults::scenarios() const {
    std::vector<Scenario> scenarios;
    scenarios.reserve(std::size(all_ways));
    for (const choice::HallWay way : all_ways) scenarios.push_back(scenario_of_way(*settings_, way));
    return scenarios;
}

void WayResults::show(std::vector<Results> results) {
    results_ = std::move(results);
    setBusy(false);
    Q_EMIT measured();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void WayResults::setBusy(bool busy) {
    if (std::exchange(busy_, busy) != busy) Q_EMIT busyChanged();
}

int WayResults::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(all_ways.size());
}

QVariant WayResults::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (role == WayRole) return QVariant::fromValue(all_ways[row]);
    if (role == WrongModelRole) return ways[row].wrong != Wrong::no;
    if (role == ThreadsRole || role == ProcessesRole || role == CountRole) return workers(row, role);
    if (role == KnownRole) return !results_.empty();
    if (results_.empty()) return number(Results{}, 0, role);
    return number(results_[row], speed_up(results_.front(), results_[row]), role);
}

QVariant WayResults::number(const Results& results, double speed_up, int role) {
    switch (role) {
        case LastMoveMsRole:
            return to_ms(results.last_move);
        case LastReplyMsRole:
            return to_ms(results.last_reply);
        case SpeedUpRole:
            return speed_up;
        case UtilisationRole:
            return results.utilisation();
        case LongestWaitMsRole:
            return to_ms(results.longest_wait);
        case TurnsRole:
            return static_cast<double>(results.turns);
        case DropsRole:
            return static_cast<double>(results.drops);
        case PeakInPlayRole:
            return results.peak_in_play;
        default:
            return {};
    }
}

QVariant WayResults::workers(std::size_t row, int role) const {
    if (!settings_) return 0;
    const Scenario scenario = scenario_of_way(*settings_, all_ways[row]);
    if (role == CountRole) return count_of(scenario, ways[row].id);
    const Workers workers = workers_of(scenario);
    return role == ThreadsRole ? workers.threads : workers.processes;
}

QHash<int, QByteArray> WayResults::roleNames() const {
    return {{WayRole, "way"},
            {WrongModelRole, "wrongModel"},
            {CountRole, "count"},
            {KnownRole, "known"},
            {LastMoveMsRole, "lastMoveMs"},
            {LastReplyMsRole, "lastReplyMs"},
            {SpeedUpRole, "speedUp"},
            {UtilisationRole, "utilisation"},
            {LongestWaitMsRole, "longestWaitMs"},
            {TurnsRole, "turns"},
            {DropsRole, "drops"},
            {PeakInPlayRole, "peakInPlay"},
            {ThreadsRole, "threads"},
            {ProcessesRole, "processes"}};
}

}  // namespace simul
