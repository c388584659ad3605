#include "app/window/settings/models/incidents_model.hpp"

#include "app/window/base/milliseconds.hpp"
#include "app/window/base/time_text.hpp"
#include "app/window/base/typed_number.hpp"
#include "app/window/settings/models/settings.hpp"

namespace simul {

namespace {

/// A board or pair typed from 1, as an index; -1 when it is none.
int index_of(const QString& typed) {
    constexpr qint64 far = 1'000'000;
    const qint64 number = typed_whole(typed).value_or(0);
    return number < 1 || number > far ? -1 : static_cast<int>(number - 1);
}

}  // namespace

IncidentsModel::IncidentsModel(Settings& settings) : settings_{settings} {}

void IncidentsModel::show(const Scenario& scenario) {
    const int before = count();
    rows_.become(incidents_of(scenario), *this);
    if (count() != before) Q_EMIT countChanged();
}

QVariant IncidentsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Incident& incident = rows_[index.row()];
    switch (role) {
        case WhatRole:
            return QVariant::fromValue(incident.kind);
        case BoardRole:
            return incident.board;
        case PairRole:
            return incident.pair;
        case FactorRole:
            return incident.factor;
        case ExtraMsRole:
            return to_ms(incident.extra);
        default:
            return {};
    }
}

QHash<int, QByteArray> IncidentsModel::roleNames() const {
    return {{WhatRole, "what"},
            {BoardRole, "board"},
            {PairRole, "pair"},
            {FactorRole, "factor"},
            {ExtraMsRole, "extraMs"}};
}

void IncidentsModel::takeBack(int row) {
    if (!rows_.has(row)) return;
    const Incident& incident = rows_[row];
    const auto board = static_cast<int>(incident.board);
    const auto pair = static_cast<int>(incident.pair);
    switch (incident.kind) {
        case choice::IncidentKind::SlowOpponent:
            settings_.setSlowBoard(board, 1);
            return;
        case choice::IncidentKind::HoldingOpponent:
            settings_.setBlockingBoard(board, false);
            return;
        case choice::IncidentKind::LongThought:
            settings_.setBlockingThought(board, pair, 0);
            return;
    }
}

bool IncidentsModel::addSlow(const QString& board, const QString& factor) {
    return settings_.setSlowBoard(index_of(board), typed_number(factor).value_or(0));
}

bool IncidentsModel::addHolding(const QString& board) {
    return settings_.setBlockingBoard(index_of(board), true);
}

bool IncidentsModel::addThought(const QString& board, const QString& pair, const QString& longer) {
    return settings_.setBlockingThought(index_of(board), index_of(pair), TimeText::parse(longer));
}

}  // namespace simul
