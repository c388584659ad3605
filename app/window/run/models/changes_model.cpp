#include "app/window/run/models/changes_model.hpp"

#include <algorithm>
#include <utility>

#include "app/window/base/milliseconds.hpp"
#include "app/window/ways/hall_way.hpp"

namespace simul {

void ChangesModel::setExhibition(Exhibition* exhibition) {
    if (exhibition_ == exhibition) return;
    if (exhibition_) disconnect(exhibition_, nullptr, this, nullptr);
    exhibition_ = exhibition;
    if (exhibition_) connect(exhibition_, &Exhibition::edited, this, &ChangesModel::update);
    Q_EMIT exhibitionChanged();
    update();
}

void ChangesModel::update() {
    std::vector<Change> changes;
    if (exhibition_) {
        add_switches(*exhibition_->left(), Change::Place::left, changes);
        add_switches(*exhibition_->right(), Change::Place::right, changes);
        for (const Incident& incident : exhibition_->settings()->incidents()->all())
            if (incident.kind == choice::IncidentKind::LongThought)
                changes.push_back({.place = Change::Place::both,
                                   .board = incident.board,
                                   .pair = incident.pair,
                                   .extra = incident.extra});
    }
    const auto count = static_cast<int>(changes.size());
    changes.resize(std::min(changes.size(), most_rows));
    rows_.become(changes, *this);
    if (std::exchange(count_, count) != count) Q_EMIT countChanged();
}

void ChangesModel::add_switches(const Run& run, Change::Place place, std::vector<Change>& changes) const {
    const Scenario scenario = exhibition_->scenarioOf(run);
    for (const Switch& change : scenario.switches) {
        const choice::HallWay way = way_of(scenario, change.to);
        changes.push_back({.place = place, .at = change.at, .way = way, .number = number_of(scenario, way)});
    }
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Change& change = rows_[index.row()];
    switch (role) {
        case SwitchRole:
            return change.place != Change::Place::both;
        case LeftRole:
            return change.place == Change::Place::left;
        case AtMsRole:
            return to_ms(change.at);
        case WayRole:
            return QVariant::fromValue(change.way);
        case NumberRole:
            return change.number;
        case BoardRole:
            return change.board;
        case PairRole:
            return change.pair;
        case ExtraMsRole:
            return to_ms(change.extra);
        default:
            return {};
    }
}

QHash<int, QByteArray> ChangesModel::roleNames() const {
    return {{SwitchRole, "isSwitch"}, {LeftRole, "inLeft"}, {AtMsRole, "atMs"}, {WayRole, "way"},
            {NumberRole, "number"},   {BoardRole, "board"}, {PairRole, "pair"}, {ExtraMsRole, "extraMs"}};
}

void ChangesModel::takeBack(int row) {
    if (!exhibition_ || !rows_.has(row)) return;
    const Change& change = rows_[row];
    if (change.place == Change::Place::both)
        exhibition_->settings()->setBlockingThought(static_cast<int>(change.board),
                                                    static_cast<int>(change.pair), 0);
    else
        (change.place == Change::Place::left ? exhibition_->left() : exhibition_->right())
            ->removeSwitch(to_ms(change.at));
}

void ChangesModel::takeAllBack() {
    if (!exhibition_) return;
    const auto edit = exhibition_->edit();
    for (Run* run : {exhibition_->left(), exhibition_->right()}) run->clearSwitches();
    exhibition_->settings()->clearBlockingThoughts();
}

}  // namespace simul
