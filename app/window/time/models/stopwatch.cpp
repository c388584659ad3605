#include "app/window/time/models/stopwatch.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace simul {

void Stopwatch::setRunning(bool running) {
    if (std::exchange(running_, running) != running) Q_EMIT runningChanged();
}

double Stopwatch::elapsedMs() const { return std::floor(elapsed_ms_); }

double Stopwatch::lapMs() const { return elapsedMs() - last_lap().wall_ms; }

double Stopwatch::hallLapMs() const { return hall_ms_ - last_lap().hall_ms; }

void Stopwatch::play(double ms) {
    if (!running_ || !(ms > 0)) return;
    hall_ms_ = std::min(hall_ms_ + ms, longest_ms);
    Q_EMIT elapsedChanged();
}

void Stopwatch::step(double wallSeconds) {
    if (!running_ || !(wallSeconds > 0)) return;
    elapsed_ms_ = std::min(elapsed_ms_ + wallSeconds * 1000, longest_ms);
    Q_EMIT elapsedChanged();
    if (elapsed_ms_ >= longest_ms) setRunning(false);
}

void Stopwatch::lap() {
    if (!running_) return;
    beginInsertRows({}, 0, 0);
    laps_.push_back({elapsedMs(), hall_ms_});
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
    hall_ms_ = 0;
    Q_EMIT lapsChanged();
    Q_EMIT elapsedChanged();
}

int Stopwatch::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : lapCount(); }

QVariant Stopwatch::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto number = laps_.size() - static_cast<std::size_t>(index.row());
    const Lap total = laps_[number - 1];
    const Lap before = number > 1 ? laps_[number - 2] : Lap{};
    switch (role) {
        case NumberRole:
            return static_cast<int>(number);
        case LapMsRole:
            return total.wall_ms - before.wall_ms;
        case TotalMsRole:
            return total.wall_ms;
        case HallLapMsRole:
            return total.hall_ms - before.hall_ms;
        case HallTotalMsRole:
            return total.hall_ms;
        default:
            return {};
    }
}

QHash<int, QByteArray> Stopwatch::roleNames() const {
    return {{NumberRole, "number"},
            {LapMsRole, "lapMs"},
            {TotalMsRole, "totalMs"},
            {HallLapMsRole, "hallLapMs"},
            {HallTotalMsRole, "hallTotalMs"}};
}

}  // namespace simul
