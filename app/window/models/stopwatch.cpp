#include "app/window/models/stopwatch.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace simul {

void Stopwatch::setRunning(bool running) {
    if (std::exchange(running_, running) != running) Q_EMIT runningChanged();
}

double Stopwatch::elapsedMs() const { return std::floor(elapsed_ms_); }

double Stopwatch::lapMs() const { return elapsedMs() - (laps_.empty() ? 0 : laps_.back()); }

void Stopwatch::step(double wallSeconds) {
    if (!running_ || !(wallSeconds > 0)) return;
    elapsed_ms_ = std::min(elapsed_ms_ + wallSeconds * 1000, longest_ms);
    Q_EMIT elapsedChanged();
    if (elapsed_ms_ >= longest_ms) setRunning(false);
}

void Stopwatch::lap() {
    if (!running_) return;
    beginInsertRows({}, 0, 0);
    laps_.push_back(elapsedMs());
    endInsertRows();
    Q_EMIT lapsChanged();
    Q_EMIT elapsedChanged();
}

void Stopwatch::reset() {
    setRunning(false);
    beginResetModel();
    laps_.clear();
    endResetModel();
    elapsed_ms_ = 0;
    Q_EMIT lapsChanged();
    Q_EMIT elapsedChanged();
}

int Stopwatch::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : lapCount(); }

QVariant Stopwatch::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto number = laps_.size() - static_cast<std::size_t>(index.row());
    const double total = laps_[number - 1];
    switch (role) {
        case NumberRole:
            return static_cast<int>(number);
        case LapMsRole:
            return total - (number > 1 ? laps_[number - 2] : 0);
        case TotalMsRole:
            return total;
        default:
            return {};
    }
}

QHash<int, QByteArray> Stopwatch::roleNames() const {
    return {{NumberRole, "number"}, {LapMsRole, "lapMs"}, {TotalMsRole, "totalMs"}};
}

}  // namespace simul
