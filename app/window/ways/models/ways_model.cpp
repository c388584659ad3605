#include "app/window/ways/models/ways_model.hpp"

#include <algorithm>
#include <utility>

namespace simul {

using choice::HallWay;

QString WayFacts::code(HallWay way, int count) {
    return QString::fromStdString(
        code_of(choice::engine(way), static_cast<std::uint32_t>(std::max(0, count))));
}

choice::WrongWay WayFacts::wrong(HallWay way) { return choice::of(info_of(choice::engine(way)).wrong); }

bool WayFacts::oneAtATime(HallWay way) {
    return rules_of(Scenario{}, info_of(choice::engine(way)).mode).in_play == 1;
}

void WaysModel::setSettings(Settings* settings) {
    if (settings_ == settings) return;
    if (settings_) disconnect(settings_, nullptr, this, nullptr);
    settings_ = settings;
    if (settings_) connect(settings_, &Settings::changed, this, &WaysModel::count);
    Q_EMIT settingsChanged();
    count();
}

void WaysModel::count() {
    std::array<int, all_ways.size()> counts{};
    if (settings_)
        std::ranges::transform(all_ways, counts.begin(), [this](HallWay way) {
            return static_cast<int>(count_of(scenario_of_way(*settings_, way), choice::engine(way)));
        });
    if (std::exchange(counts_, counts) != counts)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CountRole});
}

HallWay WaysModel::wayAt(int row) const {
    const bool known = row >= 0 && row < rowCount();
    return known ? all_ways[static_cast<std::size_t>(row)] : HallWay::Asyncio;
}

int WaysModel::rowOf(HallWay way) const {
    return static_cast<int>(std::ranges::find(all_ways, way) - all_ways.begin());
}

int WaysModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(all_ways.size());
}

QVariant WaysModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (role == WayRole) return QVariant::fromValue(all_ways[row]);
    if (role == CountRole) return counts_[row];
    return {};
}

QHash<int, QByteArray> WaysModel::roleNames() const { return {{WayRole, "way"}, {CountRole, "count"}}; }

}  // namespace simul
